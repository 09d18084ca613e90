"""Users."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import User

_CREATE: Operation[User] = Operation("POST", "/users", responses={201: User})

_GET: Operation[User] = Operation("GET", "/users/{id}", responses={200: User})


class Users(Resource):
    """Users."""

    def create(self) -> User:
        """`POST /users`.

        Response headers:
            X-Rate-Limit: Calls left this hour.

        Links:
            getUser: `users.get`; its `id` is `id` of the answer.
            elsewhere: `teams.list`. All teams.
        """
        return self._send(_CREATE)

    def get(self, id: str) -> User:
        """`GET /users/{id}`.

        Returns:
            A user.
        """
        return self._send(_GET, path={"id": id})


class AsyncUsers(AsyncResource):
    """The same as `Users`, awaited."""

    async def create(self) -> User:
        """The same as `Users.create`, awaited."""
        return await self._send(_CREATE)

    async def get(self, id: str) -> User:
        """The same as `Users.get`, awaited."""
        return await self._send(_GET, path={"id": id})
