"""Orders."""

from __future__ import annotations

import builtins

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Order

_LIST: Operation[list[Order]] = Operation(
    "GET", "/orders", responses={200: list[Order]}
)


class Orders(Resource):
    """Orders."""

    def list(self) -> builtins.list[Order]:
        """`GET /orders`.

        Returns:
            Orders.
        """
        return self._send(_LIST)


class AsyncOrders(AsyncResource):
    """The same as `Orders`, awaited."""

    async def list(self) -> builtins.list[Order]:
        """The same as `Orders.list`, awaited."""
        return await self._send(_LIST)
