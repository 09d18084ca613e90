"""Users."""

from __future__ import annotations

from .._runtime.operation import Operation as _Operation
from .._runtime.resource import AsyncResource, Resource

_GET: _Operation[None] = _Operation("GET", "/users", responses={204: None})


class UsersOperations(Resource):
    """Users."""

    def get(self) -> None:
        """`GET /users`.

        Returns:
            None.
        """
        return self._send(_GET)


class AsyncUsersOperations(AsyncResource):
    """The same as `UsersOperations`, awaited."""

    async def get(self) -> None:
        """The same as `UsersOperations.get`, awaited."""
        return await self._send(_GET)
