"""Values."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Value

_GET: Operation[Value] = Operation("GET", "/values", responses={200: Value})


class Values(Resource):
    """Values."""

    def get(self) -> Value:
        """`GET /values`.

        Returns:
            A value.
        """
        return self._send(_GET)


class AsyncValues(AsyncResource):
    """The same as `Values`, awaited."""

    async def get(self) -> Value:
        """The same as `Values.get`, awaited."""
        return await self._send(_GET)
