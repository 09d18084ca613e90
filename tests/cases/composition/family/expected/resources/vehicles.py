"""Vehicles."""

from __future__ import annotations

import builtins

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Vehicle

_LIST: Operation[list[Vehicle]] = Operation(
    "GET", "/vehicles", responses={200: list[Vehicle]}
)


class Vehicles(Resource):
    """Vehicles."""

    def list(self) -> builtins.list[Vehicle]:
        """`GET /vehicles`.

        Returns:
            All of them.
        """
        return self._send(_LIST)


class AsyncVehicles(AsyncResource):
    """The same as `Vehicles`, awaited."""

    async def list(self) -> builtins.list[Vehicle]:
        """The same as `Vehicles.list`, awaited."""
        return await self._send(_LIST)
