"""Facets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Facets

if TYPE_CHECKING:
    from .._runtime.arrays import SequenceNotStr
    from ..models import Code, FacetsOrder

_SEND: Operation[Facets] = Operation(
    "POST", "/facets", body=JsonBody(Facets, required=False), responses={200: Facets}
)


class FacetsResource(Resource):
    """Facets."""

    def send(
        self,
        *,
        limit: int | Unset = UNSET,
        old: str | Unset = UNSET,
        name: str | Unset = UNSET,
        code: str | Unset = UNSET,
        short: str | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        text: str | Unset = UNSET,
        few: SequenceNotStr[str] | Unset = UNSET,
        from_one: int | Unset = UNSET,
        below: float | Unset = UNSET,
        order: FacetsOrder | Unset = UNSET,
        flag: bool | Unset = UNSET,
        nothing: str | None | Unset = UNSET,
        list: SequenceNotStr[str] | Unset = UNSET,
        gone: str | Unset = UNSET,
        referred: Code | Unset = UNSET,
        narrower: Code | Unset = UNSET,
    ) -> Facets:
        """`POST /facets`.

        Args:
            limit: How many to return. From 1 to 100. The server's default: 20.
            old: Deprecated.
            name: The name. 1 to 100 characters.
            code: Exactly 2 characters. Matches `^[A-Z]+$`.
            short: Not long. At most 1 character.
            tags: At most 50 items. No item twice.
            text: At most 9.
            from_one: At least 1.
            below: Greater than 0 and at most 1.5. A multiple of 0.5.
            order: Which first. The server's default: "asc".
            flag: The server's default: True.
            list: The server's default: ['a'].
            gone: Deprecated. It was of use once.
                It is not any more.
            referred: 2 to 8 characters.
            narrower: 2 to 4 characters.

        Returns:
            The same.
        """
        return self._send(
            _SEND,
            query={"limit": limit, "old": old},
            body={
                "name": name,
                "code": code,
                "short": short,
                "tags": tags,
                "text": text,
                "few": few,
                "from_one": from_one,
                "below": below,
                "order": order,
                "flag": flag,
                "nothing": nothing,
                "list": list,
                "gone": gone,
                "referred": referred,
                "narrower": narrower,
            },
        )


class AsyncFacetsResource(AsyncResource):
    """The same as `FacetsResource`, awaited."""

    async def send(
        self,
        *,
        limit: int | Unset = UNSET,
        old: str | Unset = UNSET,
        name: str | Unset = UNSET,
        code: str | Unset = UNSET,
        short: str | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
        text: str | Unset = UNSET,
        few: SequenceNotStr[str] | Unset = UNSET,
        from_one: int | Unset = UNSET,
        below: float | Unset = UNSET,
        order: FacetsOrder | Unset = UNSET,
        flag: bool | Unset = UNSET,
        nothing: str | None | Unset = UNSET,
        list: SequenceNotStr[str] | Unset = UNSET,
        gone: str | Unset = UNSET,
        referred: Code | Unset = UNSET,
        narrower: Code | Unset = UNSET,
    ) -> Facets:
        """The same as `FacetsResource.send`, awaited."""
        return await self._send(
            _SEND,
            query={"limit": limit, "old": old},
            body={
                "name": name,
                "code": code,
                "short": short,
                "tags": tags,
                "text": text,
                "few": few,
                "from_one": from_one,
                "below": below,
                "order": order,
                "flag": flag,
                "nothing": nothing,
                "list": list,
                "gone": gone,
                "referred": referred,
                "narrower": narrower,
            },
        )
