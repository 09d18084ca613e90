"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Draft, Receipt, Teams, TeamsInput, User, UserInput

if TYPE_CHECKING:
    from .._runtime.arrays import SequenceNotStr
    from ..models import Address

_CREATE: Operation[User] = Operation(
    "POST", "/users", body=JsonBody(UserInput), responses={201: User}
)

_REPLACE_TEAMS: Operation[Teams] = Operation(
    "PUT", "/teams", body=JsonBody(TeamsInput), responses={200: Teams}
)

_SEND_DRAFT: Operation[Receipt] = Operation(
    "POST", "/drafts", body=JsonBody(Draft), responses={200: Receipt}
)


class Users(Resource):
    """Users."""

    def create(
        self,
        *,
        name: str,
        password: str | Unset = UNSET,
        address: Address | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
    ) -> User:
        """`POST /users`.

        Returns:
            The user.
        """
        return self._send(
            _CREATE,
            body={"name": name, "password": password, "address": address, "tags": tags},
        )

    def replace_teams(self, *, body: TeamsInput) -> Teams:
        """`PUT /teams`.

        Returns:
            The teams.
        """
        return self._send(_REPLACE_TEAMS, body=body)

    def send_draft(self, *, text: str) -> Receipt:
        """`POST /drafts`.

        Returns:
            A receipt.
        """
        return self._send(_SEND_DRAFT, body={"text": text})


class AsyncUsers(AsyncResource):
    """The same as `Users`, awaited."""

    async def create(
        self,
        *,
        name: str,
        password: str | Unset = UNSET,
        address: Address | Unset = UNSET,
        tags: SequenceNotStr[str] | Unset = UNSET,
    ) -> User:
        """The same as `Users.create`, awaited."""
        return await self._send(
            _CREATE,
            body={"name": name, "password": password, "address": address, "tags": tags},
        )

    async def replace_teams(self, *, body: TeamsInput) -> Teams:
        """The same as `Users.replace_teams`, awaited."""
        return await self._send(_REPLACE_TEAMS, body=body)

    async def send_draft(self, *, text: str) -> Receipt:
        """The same as `Users.send_draft`, awaited."""
        return await self._send(_SEND_DRAFT, body={"text": text})
