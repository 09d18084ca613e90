"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Thing

if TYPE_CHECKING:
    from ..models import (
        Circle,
        Colour,
        Contact,
        Message,
        Numbered,
        Payment,
        Shape,
        ThingInlineOrNull,
        ThingOpen,
        ThingTagged,
    )

_SEND: Operation[Thing] = Operation(
    "POST", "/things", body=JsonBody(Thing, required=False), responses={200: Thing}
)


class Things(Resource):
    """Things."""

    def send(
        self,
        *,
        single: Circle | Unset = UNSET,
        nullable: Circle | None | Unset = UNSET,
        inline_or_null: ThingInlineOrNull | None | Unset = UNSET,
        twice: str | Unset = UNSET,
        nested: str | int | None | Unset = UNSET,
        shape: Shape | Unset = UNSET,
        message: Message | Unset = UNSET,
        numbered: Numbered | Unset = UNSET,
        contact: Contact | Unset = UNSET,
        payment: Payment | Unset = UNSET,
        colour: Colour | Unset = UNSET,
        open: str | ThingOpen | Unset = UNSET,
        anything: object | Unset = UNSET,
        tagged: ThingTagged | None | Unset = UNSET,
    ) -> Thing:
        """`POST /things`.

        Args:
            shape: Constants tell the tags, names do where there are none.
            message: Alternatives without a name are called after their tags.
            contact: Alternatives of required properties are words. Needs `mail` or
                `phone`.
            payment: What stands beside alternatives holds for each of them.
            colour: A colour.

        Returns:
            The same.
        """
        return self._send(
            _SEND,
            body={
                "single": single,
                "nullable": nullable,
                "inline_or_null": inline_or_null,
                "twice": twice,
                "nested": nested,
                "shape": shape,
                "message": message,
                "numbered": numbered,
                "contact": contact,
                "payment": payment,
                "colour": colour,
                "open": open,
                "anything": anything,
                "tagged": tagged,
            },
        )


class AsyncThings(AsyncResource):
    """The same as `Things`, awaited."""

    async def send(
        self,
        *,
        single: Circle | Unset = UNSET,
        nullable: Circle | None | Unset = UNSET,
        inline_or_null: ThingInlineOrNull | None | Unset = UNSET,
        twice: str | Unset = UNSET,
        nested: str | int | None | Unset = UNSET,
        shape: Shape | Unset = UNSET,
        message: Message | Unset = UNSET,
        numbered: Numbered | Unset = UNSET,
        contact: Contact | Unset = UNSET,
        payment: Payment | Unset = UNSET,
        colour: Colour | Unset = UNSET,
        open: str | ThingOpen | Unset = UNSET,
        anything: object | Unset = UNSET,
        tagged: ThingTagged | None | Unset = UNSET,
    ) -> Thing:
        """The same as `Things.send`, awaited."""
        return await self._send(
            _SEND,
            body={
                "single": single,
                "nullable": nullable,
                "inline_or_null": inline_or_null,
                "twice": twice,
                "nested": nested,
                "shape": shape,
                "message": message,
                "numbered": numbered,
                "contact": contact,
                "payment": payment,
                "colour": colour,
                "open": open,
                "anything": anything,
                "tagged": tagged,
            },
        )
