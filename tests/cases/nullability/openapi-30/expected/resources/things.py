"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Thing

if TYPE_CHECKING:
    from ..models import Part, ThingColour

_CREATE: Operation[Thing] = Operation(
    "POST", "/things", body=JsonBody(Thing), responses={200: Thing}
)


class Things(Resource):
    """Things."""

    def create(
        self,
        *,
        plain: int,
        nullable: int | None,
        optional: int | Unset = UNSET,
        optional_nullable: int | None | Unset = UNSET,
        colour: ThingColour | None | Unset = UNSET,
        part: Part | None | Unset = UNSET,
    ) -> Thing:
        """`POST /things`.

        Returns:
            The thing.
        """
        return self._send(
            _CREATE,
            body={
                "plain": plain,
                "nullable": nullable,
                "optional": optional,
                "optional_nullable": optional_nullable,
                "colour": colour,
                "part": part,
            },
        )


class AsyncThings(AsyncResource):
    """The same as `Things`, awaited."""

    async def create(
        self,
        *,
        plain: int,
        nullable: int | None,
        optional: int | Unset = UNSET,
        optional_nullable: int | None | Unset = UNSET,
        colour: ThingColour | None | Unset = UNSET,
        part: Part | None | Unset = UNSET,
    ) -> Thing:
        """The same as `Things.create`, awaited."""
        return await self._send(
            _CREATE,
            body={
                "plain": plain,
                "nullable": nullable,
                "optional": optional,
                "optional_nullable": optional_nullable,
                "colour": colour,
                "part": part,
            },
        )
