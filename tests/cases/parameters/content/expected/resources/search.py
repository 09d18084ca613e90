"""Search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .._runtime.operation import JsonText, Operation, QueryStyle
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Filter

if TYPE_CHECKING:
    from .._runtime.arrays import SequenceNotStr

_SEARCH: Operation[None] = Operation(
    "GET",
    "/search/{scope}/{missing}",
    responses={204: None},
    path_styles={"scope": JsonText(Sequence[int])},
    query_styles={
        "filter": JsonText(Filter),
        "next": QueryStyle(explode=True, allow_reserved=True),
        "sort": QueryStyle("deepObject", explode=True),
    },
    header_styles={"X-Filter": JsonText(Filter)},
)


class Search(Resource):
    """Search."""

    def search(
        self,
        scope: Sequence[int],
        missing: str,
        *,
        limit: int,
        filter: Filter | Unset = UNSET,
        plain: str | Unset = UNSET,
        x_filter: Filter | Unset = UNSET,
        next: str | Unset = UNSET,
        flag: str | Unset = UNSET,
        old: str | Unset = UNSET,
        sort: Sequence[Filter] | Unset = UNSET,
        session: str | Unset = UNSET,
        odd: SequenceNotStr[str] | Unset = UNSET,
    ) -> None:
        """`GET /search/{scope}/{missing}`.

        Args:
            old: Deprecated. An older filter.

        Returns:
            Found.
        """
        return self._send(
            _SEARCH,
            path={"scope": scope, "missing": missing},
            query={
                "filter": filter,
                "plain": plain,
                "next": next,
                "flag": flag,
                "old": old,
                "limit": limit,
                "sort": sort,
                "odd": odd,
            },
            headers={"X-Filter": x_filter},
            cookies={"session": session},
        )


class AsyncSearch(AsyncResource):
    """The same as `Search`, awaited."""

    async def search(
        self,
        scope: Sequence[int],
        missing: str,
        *,
        limit: int,
        filter: Filter | Unset = UNSET,
        plain: str | Unset = UNSET,
        x_filter: Filter | Unset = UNSET,
        next: str | Unset = UNSET,
        flag: str | Unset = UNSET,
        old: str | Unset = UNSET,
        sort: Sequence[Filter] | Unset = UNSET,
        session: str | Unset = UNSET,
        odd: SequenceNotStr[str] | Unset = UNSET,
    ) -> None:
        """The same as `Search.search`, awaited."""
        return await self._send(
            _SEARCH,
            path={"scope": scope, "missing": missing},
            query={
                "filter": filter,
                "plain": plain,
                "next": next,
                "flag": flag,
                "old": old,
                "limit": limit,
                "sort": sort,
                "odd": odd,
            },
            headers={"X-Filter": x_filter},
            cookies={"session": session},
        )
