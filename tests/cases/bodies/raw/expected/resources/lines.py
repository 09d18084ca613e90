"""Lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.json_lines import JsonLinesBody
from .._runtime.operation import Content, JsonBody, JsonLines, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Line

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

_PUT: Operation[list[Line]] = Operation(
    "PUT",
    "/lines",
    body=JsonLinesBody(Line),
    responses={200: JsonLines(list[Line])},
    accept="application/jsonl",
)

_SEND_SEVERAL: Operation[str] = Operation(
    "POST",
    "/several",
    body=JsonBody(Line, media_type="application/merge-patch+json"),
    responses={200: Content.TEXT},
    accept="text/event-stream",
)

_SEARCH: Operation[Line | bytes] = Operation(
    "GET",
    "/search",
    body=JsonBody(Line, required=False),
    responses={200: Line, 206: Content.BYTES, 404: Content.BYTES},
    accept="*/*, multipart/mixed",
)


class Lines(Resource):
    """Lines."""

    def put(self, *, body: Sequence[Line]) -> list[Line]:
        """`PUT /lines`.

        Returns:
            The same.
        """
        return self._send(_PUT, body=body)

    def send_several(self, *, day: date) -> str:
        """`POST /several`.

        Returns:
            Events.
        """
        return self._send(_SEND_SEVERAL, body={"day": day})

    def search(self, *, body: Line | Unset = UNSET) -> Line | bytes:
        """`GET /search`.

        Returns:
            Found.

        Raises:
            NotFoundError: Missing.
        """
        return self._send(_SEARCH, body=body)


class AsyncLines(AsyncResource):
    """The same as `Lines`, awaited."""

    async def put(self, *, body: Sequence[Line]) -> list[Line]:
        """The same as `Lines.put`, awaited."""
        return await self._send(_PUT, body=body)

    async def send_several(self, *, day: date) -> str:
        """The same as `Lines.send_several`, awaited."""
        return await self._send(_SEND_SEVERAL, body={"day": day})

    async def search(self, *, body: Line | Unset = UNSET) -> Line | bytes:
        """The same as `Lines.search`, awaited."""
        return await self._send(_SEARCH, body=body)
