"""Shops."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Pet

_GET_PETS: Operation[list[Pet]] = Operation(
    "GET", "/shops/{shop_id}/pets", responses={200: list[Pet]}
)


class Shops(Resource):
    """Shops."""

    def get_pets(self, shop_id: str) -> list[Pet]:
        """`GET /shops/{shop_id}/pets`.

        Returns:
            Pets.
        """
        return self._send(_GET_PETS, path={"shop_id": shop_id})


class AsyncShops(AsyncResource):
    """The same as `Shops`, awaited."""

    async def get_pets(self, shop_id: str) -> list[Pet]:
        """The same as `Shops.get_pets`, awaited."""
        return await self._send(_GET_PETS, path={"shop_id": shop_id})
