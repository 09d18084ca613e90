"""Markers."""

from __future__ import annotations

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Marker

_PLACE: Operation[Marker] = Operation(
    "POST", "/markers", body=JsonBody(None), responses={200: Marker}
)


class Markers(Resource):
    """Markers."""

    def place(self, *, body: None) -> Marker:
        """`POST /markers`.

        Returns:
            The marker.
        """
        return self._send(_PLACE, body=body)


class AsyncMarkers(AsyncResource):
    """The same as `Markers`, awaited."""

    async def place(self, *, body: None) -> Marker:
        """The same as `Markers.place`, awaited."""
        return await self._send(_PLACE, body=body)
