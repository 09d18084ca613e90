"""What one can borrow."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._runtime.operation import Content, JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Book, BookInput, Problem, UpdateBookRequest

if TYPE_CHECKING:
    from ..models import Binding

_LIST: Operation[list[Book]] = Operation("GET", "/books", responses={200: list[Book]})

_ADD: Operation[Book] = Operation(
    "POST", "/books", body=JsonBody(BookInput), responses={201: Book}
)

_GET: Operation[Book] = Operation(
    "GET", "/books/{bookId}", responses={200: Book, 404: Problem}
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/books/{bookId}",
    body=JsonBody(
        UpdateBookRequest, media_type="application/merge-patch+json", required=False
    ),
    responses={204: None},
)

_GET_COVER: Operation[bytes] = Operation(
    "GET", "/books/{bookId}/cover", responses={200: Content.BYTES}, accept="image/png"
)


class Books(Resource):
    """What one can borrow."""

    def list(
        self, *, limit: int | Unset = UNSET, x_trace: str | Unset = UNSET
    ) -> builtins.list[Book]:
        """`GET /books`.

        Args:
            limit: How many at most. At most 100.

        Returns:
            Some books.
        """
        return self._send(_LIST, query={"limit": limit}, headers={"X-Trace": x_trace})

    def add(
        self,
        *,
        title: str,
        rating: float | Unset = UNSET,
        binding: Binding | Unset = UNSET,
    ) -> Book:
        """`POST /books`.

        Args:
            rating: Greater than 0.

        Returns:
            The book as it was added.
        """
        return self._send(
            _ADD, body={"title": title, "rating": rating, "binding": binding}
        )

    def get(self, book_id: int) -> Book:
        """`GET /books/{bookId}`.

        Returns:
            One book.

        Raises:
            NotFoundError: There is no such book.
        """
        return self._send(_GET, path={"bookId": book_id})

    def update(self, book_id: int, *, title: str | None | Unset = UNSET) -> None:
        """`PATCH /books/{bookId}`.

        Returns:
            The book was changed.
        """
        return self._send(_UPDATE, path={"bookId": book_id}, body={"title": title})

    def get_cover(self, book_id: int) -> bytes:
        """`GET /books/{bookId}/cover`.

        Returns:
            A picture.
        """
        return self._send(_GET_COVER, path={"bookId": book_id})


class AsyncBooks(AsyncResource):
    """The same as `Books`, awaited."""

    async def list(
        self, *, limit: int | Unset = UNSET, x_trace: str | Unset = UNSET
    ) -> builtins.list[Book]:
        """The same as `Books.list`, awaited."""
        return await self._send(
            _LIST, query={"limit": limit}, headers={"X-Trace": x_trace}
        )

    async def add(
        self,
        *,
        title: str,
        rating: float | Unset = UNSET,
        binding: Binding | Unset = UNSET,
    ) -> Book:
        """The same as `Books.add`, awaited."""
        return await self._send(
            _ADD, body={"title": title, "rating": rating, "binding": binding}
        )

    async def get(self, book_id: int) -> Book:
        """The same as `Books.get`, awaited."""
        return await self._send(_GET, path={"bookId": book_id})

    async def update(self, book_id: int, *, title: str | None | Unset = UNSET) -> None:
        """The same as `Books.update`, awaited."""
        return await self._send(
            _UPDATE, path={"bookId": book_id}, body={"title": title}
        )

    async def get_cover(self, book_id: int) -> bytes:
        """The same as `Books.get_cover`, awaited."""
        return await self._send(_GET_COVER, path={"bookId": book_id})
