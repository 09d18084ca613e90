"""Things."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST: Operation[None] = Operation("GET", "/things", responses={204: None})


class Things(Resource):
    """Things."""

    def list(self) -> None:
        """`GET /things`.

        Returns:
            None.
        """
        return self._send(_LIST)


class AsyncThings(AsyncResource):
    """The same as `Things`, awaited."""

    async def list(self) -> None:
        """The same as `Things.list`, awaited."""
        return await self._send(_LIST)
