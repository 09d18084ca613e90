"""Things."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Thing

_GET: Operation[Thing] = Operation("GET", "/things", responses={200: Thing})


class Things(Resource):
    """Things."""

    def get(self) -> Thing:
        """`GET /things`."""
        return self._send(_GET)


class AsyncThings(AsyncResource):
    """The same as `Things`, awaited."""

    async def get(self) -> Thing:
        """The same as `Things.get`, awaited."""
        return await self._send(_GET)
