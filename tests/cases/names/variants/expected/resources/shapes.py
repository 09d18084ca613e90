"""Shapes."""

from __future__ import annotations

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Drawing, Shape

_DRAW: Operation[Drawing] = Operation(
    "POST", "/shapes", body=JsonBody(Shape), responses={200: Drawing}
)


class Shapes(Resource):
    """Shapes."""

    def draw(self, *, body: Shape) -> Drawing:
        """`POST /shapes`.

        Returns:
            What was drawn.
        """
        return self._send(_DRAW, body=body)


class AsyncShapes(AsyncResource):
    """The same as `Shapes`, awaited."""

    async def draw(self, *, body: Shape) -> Drawing:
        """The same as `Shapes.draw`, awaited."""
        return await self._send(_DRAW, body=body)
