"""Shop Visits."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_GET: Operation[None] = Operation("GET", "/api/v1/shop-visits", responses={204: None})


class ShopVisits(Resource):
    """Shop Visits."""

    def get(self) -> None:
        """`GET /api/v1/shop-visits`.

        Returns:
            None.
        """
        return self._send(_GET)


class AsyncShopVisits(AsyncResource):
    """The same as `ShopVisits`, awaited."""

    async def get(self) -> None:
        """The same as `ShopVisits.get`, awaited."""
        return await self._send(_GET)
