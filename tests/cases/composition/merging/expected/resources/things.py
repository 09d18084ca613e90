"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Thing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        Base,
        Either,
        Extended,
        Itself,
        Level,
        Name,
        ThingBeside,
        ThingLevel,
        ThingListItem,
    )

_SEND: Operation[Thing] = Operation(
    "POST", "/things", body=JsonBody(Thing, required=False), responses={200: Thing}
)


class Things(Resource):
    """Things."""

    def send(
        self,
        *,
        described: Base | Unset = UNSET,
        limited: Name | Unset = UNSET,
        scalar: int | None | Unset = UNSET,
        whole: int | Unset = UNSET,
        level: ThingLevel | Unset = UNSET,
        same_level: Level | Unset = UNSET,
        nullable_base: Base | None | Unset = UNSET,
        list: Sequence[ThingListItem] | Unset = UNSET,
        extended: Extended | Unset = UNSET,
        either: Either | Unset = UNSET,
        contradiction: int | Unset = UNSET,
        itself: Itself | Unset = UNSET,
        beside: ThingBeside | Unset = UNSET,
    ) -> Thing:
        """`POST /things`.

        Args:
            described: A reference with words of its own.
            limited: 1 to 5 characters.
            scalar: At least 3.
            whole: At least 1.
            extended: Base with more, and with less freedom.
            either: What others extend.
            beside: What others extend.

        Returns:
            The same.
        """
        return self._send(
            _SEND,
            body={
                "described": described,
                "limited": limited,
                "scalar": scalar,
                "whole": whole,
                "level": level,
                "same_level": same_level,
                "nullable_base": nullable_base,
                "list": list,
                "extended": extended,
                "either": either,
                "contradiction": contradiction,
                "itself": itself,
                "beside": beside,
            },
        )


class AsyncThings(AsyncResource):
    """The same as `Things`, awaited."""

    async def send(
        self,
        *,
        described: Base | Unset = UNSET,
        limited: Name | Unset = UNSET,
        scalar: int | None | Unset = UNSET,
        whole: int | Unset = UNSET,
        level: ThingLevel | Unset = UNSET,
        same_level: Level | Unset = UNSET,
        nullable_base: Base | None | Unset = UNSET,
        list: Sequence[ThingListItem] | Unset = UNSET,
        extended: Extended | Unset = UNSET,
        either: Either | Unset = UNSET,
        contradiction: int | Unset = UNSET,
        itself: Itself | Unset = UNSET,
        beside: ThingBeside | Unset = UNSET,
    ) -> Thing:
        """The same as `Things.send`, awaited."""
        return await self._send(
            _SEND,
            body={
                "described": described,
                "limited": limited,
                "scalar": scalar,
                "whole": whole,
                "level": level,
                "same_level": same_level,
                "nullable_base": nullable_base,
                "list": list,
                "extended": extended,
                "either": either,
                "contradiction": contradiction,
                "itself": itself,
                "beside": beside,
            },
        )
