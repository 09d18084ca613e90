"""Pens."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Shape

_GET: Operation[Shape] = Operation("GET", "/pens", responses={200: Shape})


class Pens(Resource):
    """Pens."""

    def get(self) -> Shape:
        """`GET /pens`.

        Returns:
            A pen.
        """
        return self._send(_GET)


class AsyncPens(AsyncResource):
    """The same as `Pens`, awaited."""

    async def get(self) -> Shape:
        """The same as `Pens.get`, awaited."""
        return await self._send(_GET)
