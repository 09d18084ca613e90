"""Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Order

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta
    from uuid import UUID

    from .._runtime.arrays import SequenceNotStr
    from ..models import OrderAddress, OrderKindsItem, State

_SEND: Operation[Order] = Operation(
    "POST", "/orders", body=JsonBody(Order, required=False), responses={200: Order}
)


class Orders(Resource):
    """Orders."""

    def send(
        self,
        *,
        trace: UUID | Unset = UNSET,
        limit: int | Unset = UNSET,
        express: bool | Unset = UNSET,
        number: int | Unset = UNSET,
        code: str | Unset = UNSET,
        due: datetime | Unset = UNSET,
        day: date | Unset = UNSET,
        wait: timedelta | Unset = UNSET,
        months: timedelta | Unset = UNSET,
        state: State | Unset = UNSET,
        merged: State | Unset = UNSET,
        kinds: SequenceNotStr[OrderKindsItem] | Unset = UNSET,
        either: int | None | Unset = UNSET,
        any_of_them: int | str | Unset = UNSET,
        address: OrderAddress | Unset = UNSET,
        unset: str | Unset = UNSET,
        whole: int | Unset = UNSET,
        free: object | Unset = UNSET,
    ) -> Order:
        """`POST /orders`.

        Args:
            trace: The server's default: "none".
            limit: The server's default: 20.
            express: The server's default: "false".
            number: The server's default: "1".
            code: The server's default: 30.
            due: The server's default: "now".
            day: The server's default: "2026-02-30".
            wait: The server's default: "24h".
            months: The server's default: "P1M".
            state: The server's default: "opened".
            merged: The server's default: "shut".
            kinds: The server's default: ['a', 'c'].
            either: The server's default: "null".
            any_of_them: The server's default: "ten".
            address: The server's default: [].
            whole: The server's default: 1.0.
            free: The server's default: "anything".

        Returns:
            The same.
        """
        return self._send(
            _SEND,
            query={"trace": trace, "limit": limit},
            body={
                "express": express,
                "number": number,
                "code": code,
                "due": due,
                "day": day,
                "wait": wait,
                "months": months,
                "state": state,
                "merged": merged,
                "kinds": kinds,
                "either": either,
                "any_of_them": any_of_them,
                "address": address,
                "unset": unset,
                "whole": whole,
                "free": free,
            },
        )


class AsyncOrders(AsyncResource):
    """The same as `Orders`, awaited."""

    async def send(
        self,
        *,
        trace: UUID | Unset = UNSET,
        limit: int | Unset = UNSET,
        express: bool | Unset = UNSET,
        number: int | Unset = UNSET,
        code: str | Unset = UNSET,
        due: datetime | Unset = UNSET,
        day: date | Unset = UNSET,
        wait: timedelta | Unset = UNSET,
        months: timedelta | Unset = UNSET,
        state: State | Unset = UNSET,
        merged: State | Unset = UNSET,
        kinds: SequenceNotStr[OrderKindsItem] | Unset = UNSET,
        either: int | None | Unset = UNSET,
        any_of_them: int | str | Unset = UNSET,
        address: OrderAddress | Unset = UNSET,
        unset: str | Unset = UNSET,
        whole: int | Unset = UNSET,
        free: object | Unset = UNSET,
    ) -> Order:
        """The same as `Orders.send`, awaited."""
        return await self._send(
            _SEND,
            query={"trace": trace, "limit": limit},
            body={
                "express": express,
                "number": number,
                "code": code,
                "due": due,
                "day": day,
                "wait": wait,
                "months": months,
                "state": state,
                "merged": merged,
                "kinds": kinds,
                "either": either,
                "any_of_them": any_of_them,
                "address": address,
                "unset": unset,
                "whole": whole,
                "free": free,
            },
        )
