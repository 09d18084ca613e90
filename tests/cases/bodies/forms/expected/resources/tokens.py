"""Tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.forms import FormBody
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models import PasswordGrant, RefreshGrant

_CREATE: Operation[None] = Operation(
    "POST", "/tokens", body=FormBody(), responses={204: None}
)

_SEND_ANYTHING: Operation[None] = Operation(
    "POST", "/anything", body=FormBody(), responses={204: None}
)


class Tokens(Resource):
    """Tokens."""

    def create(self, *, body: PasswordGrant | RefreshGrant) -> None:
        """`POST /tokens`."""
        return self._send(_CREATE, body=body)

    def send_anything(self, *, body: Mapping[str, object]) -> None:
        """`POST /anything`.

        Returns:
            Sent.
        """
        return self._send(_SEND_ANYTHING, body=body)


class AsyncTokens(AsyncResource):
    """The same as `Tokens`, awaited."""

    async def create(self, *, body: PasswordGrant | RefreshGrant) -> None:
        """The same as `Tokens.create`, awaited."""
        return await self._send(_CREATE, body=body)

    async def send_anything(self, *, body: Mapping[str, object]) -> None:
        """The same as `Tokens.send_anything`, awaited."""
        return await self._send(_SEND_ANYTHING, body=body)
