"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Operation, QueryStyle
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.arrays import SequenceNotStr

_FIND: Operation[None] = Operation(
    "GET",
    "/things/{ids}",
    responses={204: None},
    query_styles={
        "plain": QueryStyle(explode=False),
        "spaced": QueryStyle("spaceDelimited", explode=False),
        "piped": QueryStyle("pipeDelimited", explode=False),
    },
)


class Things(Resource):
    """Things."""

    def find(
        self,
        ids: Sequence[int],
        *,
        plain: SequenceNotStr[str] | Unset = UNSET,
        multi: SequenceNotStr[str] | Unset = UNSET,
        spaced: SequenceNotStr[str] | Unset = UNSET,
        piped: SequenceNotStr[str] | Unset = UNSET,
        tabbed: str | Unset = UNSET,
    ) -> None:
        """`GET /things/{ids}`."""
        return self._send(
            _FIND,
            path={"ids": ids},
            query={
                "plain": plain,
                "multi": multi,
                "spaced": spaced,
                "piped": piped,
                "tabbed": tabbed,
            },
        )


class AsyncThings(AsyncResource):
    """The same as `Things`, awaited."""

    async def find(
        self,
        ids: Sequence[int],
        *,
        plain: SequenceNotStr[str] | Unset = UNSET,
        multi: SequenceNotStr[str] | Unset = UNSET,
        spaced: SequenceNotStr[str] | Unset = UNSET,
        piped: SequenceNotStr[str] | Unset = UNSET,
        tabbed: str | Unset = UNSET,
    ) -> None:
        """The same as `Things.find`, awaited."""
        return await self._send(
            _FIND,
            path={"ids": ids},
            query={
                "plain": plain,
                "multi": multi,
                "spaced": spaced,
                "piped": piped,
                "tabbed": tabbed,
            },
        )
