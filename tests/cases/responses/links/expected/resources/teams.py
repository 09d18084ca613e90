"""Teams."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_LIST: Operation[None] = Operation("GET", "/teams", responses={204: None})


class Teams(Resource):
    """Teams."""

    def list(self) -> None:
        """`GET /teams`.

        Returns:
            Listed.
        """
        return self._send(_LIST)


class AsyncTeams(AsyncResource):
    """The same as `Teams`, awaited."""

    async def list(self) -> None:
        """The same as `Teams.list`, awaited."""
        return await self._send(_LIST)
