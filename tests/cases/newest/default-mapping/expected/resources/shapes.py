"""Shapes."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Shape

_GET: Operation[Shape] = Operation("GET", "/shapes/{id}", responses={200: Shape})


class Shapes(Resource):
    """Shapes."""

    def get(self, id: str) -> Shape:
        """`GET /shapes/{id}`.

        Returns:
            A shape.
        """
        return self._send(_GET, path={"id": id})


class AsyncShapes(AsyncResource):
    """The same as `Shapes`, awaited."""

    async def get(self, id: str) -> Shape:
        """The same as `Shapes.get`, awaited."""
        return await self._send(_GET, path={"id": id})
