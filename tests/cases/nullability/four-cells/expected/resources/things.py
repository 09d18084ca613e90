"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Thing

if TYPE_CHECKING:
    from .._runtime.arrays import SequenceNotStr
    from ..models import Part

_REPLACE: Operation[Thing] = Operation(
    "PUT", "/things/{thing_id}", body=JsonBody(Thing), responses={200: Thing}
)


class Things(Resource):
    """Things."""

    def replace(
        self,
        thing_id: str,
        *,
        mode: str,
        plain: int,
        nullable: int | None,
        note: str | None | Unset = UNSET,
        optional: int | Unset = UNSET,
        optional_nullable: int | None | Unset = UNSET,
        nullable_reference: Part | None | Unset = UNSET,
        nullable_items: SequenceNotStr[str | None] | Unset = UNSET,
    ) -> Thing:
        """`PUT /things/{thing_id}`.

        Returns:
            The thing.
        """
        return self._send(
            _REPLACE,
            path={"thing_id": thing_id},
            query={"mode": mode, "note": note},
            body={
                "plain": plain,
                "nullable": nullable,
                "optional": optional,
                "optional_nullable": optional_nullable,
                "nullable_reference": nullable_reference,
                "nullable_items": nullable_items,
            },
        )


class AsyncThings(AsyncResource):
    """The same as `Things`, awaited."""

    async def replace(
        self,
        thing_id: str,
        *,
        mode: str,
        plain: int,
        nullable: int | None,
        note: str | None | Unset = UNSET,
        optional: int | Unset = UNSET,
        optional_nullable: int | None | Unset = UNSET,
        nullable_reference: Part | None | Unset = UNSET,
        nullable_items: SequenceNotStr[str | None] | Unset = UNSET,
    ) -> Thing:
        """The same as `Things.replace`, awaited."""
        return await self._send(
            _REPLACE,
            path={"thing_id": thing_id},
            query={"mode": mode, "note": note},
            body={
                "plain": plain,
                "nullable": nullable,
                "optional": optional,
                "optional_nullable": optional_nullable,
                "nullable_reference": nullable_reference,
                "nullable_items": nullable_items,
            },
        )
