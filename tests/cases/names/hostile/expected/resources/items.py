"""Items."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Item

if TYPE_CHECKING:
    from .._runtime.arrays import SequenceNotStr

_LIST: Operation[list[Item]] = Operation(
    "GET", "/items/{id}", responses={200: list[Item]}
)

_PLUS_1: Operation[None] = Operation("DELETE", "/items/{id}", responses={204: None})


class Items(Resource):
    """Items."""

    def list(
        self,
        id: int,
        *,
        query_id: int | Unset = UNSET,
        self_: str | Unset = UNSET,
        class_: SequenceNotStr[str] | Unset = UNSET,
    ) -> builtins.list[Item]:
        """`GET /items/{id}`.

        Returns:
            A description with \"\"\"quotes\"\"\", a \\backslash and a trailing quote\"
        """
        return self._send(
            _LIST,
            path={"id": id},
            query={"id": query_id, "self": self_, "class": class_},
        )

    def plus_1(self, id: int) -> None:
        """`DELETE /items/{id}`.

        Returns:
            Gone.
        """
        return self._send(_PLUS_1, path={"id": id})


class AsyncItems(AsyncResource):
    """The same as `Items`, awaited."""

    async def list(
        self,
        id: int,
        *,
        query_id: int | Unset = UNSET,
        self_: str | Unset = UNSET,
        class_: SequenceNotStr[str] | Unset = UNSET,
    ) -> builtins.list[Item]:
        """The same as `Items.list`, awaited."""
        return await self._send(
            _LIST,
            path={"id": id},
            query={"id": query_id, "self": self_, "class": class_},
        )

    async def plus_1(self, id: int) -> None:
        """The same as `Items.plus_1`, awaited."""
        return await self._send(_PLUS_1, path={"id": id})
