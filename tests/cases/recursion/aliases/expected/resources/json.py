"""Json."""

from __future__ import annotations

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Json

_SEND: Operation[Json | None] = Operation(
    "POST", "/json", body=JsonBody(Json | None), responses={200: Json | None}
)


class JsonResource(Resource):
    """Json."""

    def send(self, *, body: Json | None) -> Json | None:
        """`POST /json`.

        Returns:
            The same.
        """
        return self._send(_SEND, body=body)


class AsyncJsonResource(AsyncResource):
    """The same as `JsonResource`, awaited."""

    async def send(self, *, body: Json | None) -> Json | None:
        """The same as `JsonResource.send`, awaited."""
        return await self._send(_SEND, body=body)
