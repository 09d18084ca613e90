"""Api."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_GET: Operation[None] = Operation("GET", "/api", responses={204: None})


class Api(Resource):
    """Api."""

    def get(self) -> None:
        """`GET /api`.

        Returns:
            None.
        """
        return self._send(_GET)


class AsyncApi(AsyncResource):
    """The same as `Api`, awaited."""

    async def get(self) -> None:
        """The same as `Api.get`, awaited."""
        return await self._send(_GET)
