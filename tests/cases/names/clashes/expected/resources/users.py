"""Users."""

from __future__ import annotations

from .._runtime.operation import Operation as _Operation
from .._runtime.resource import AsyncResource, Resource

_GET_BY_ID: _Operation[None] = _Operation("GET", "/users/{id}", responses={204: None})


class UsersResource(Resource):
    """Users."""

    def get_by_id(self, id: str) -> None:
        """`GET /users/{id}`.

        Returns:
            None.
        """
        return self._send(_GET_BY_ID, path={"id": id})


class AsyncUsersResource(AsyncResource):
    """The same as `UsersResource`, awaited."""

    async def get_by_id(self, id: str) -> None:
        """The same as `UsersResource.get_by_id`, awaited."""
        return await self._send(_GET_BY_ID, path={"id": id})
