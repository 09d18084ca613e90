"""Mails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.multipart import MultipartBody, PartsBody
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.files import Upload

_SEND: Operation[None] = Operation(
    "POST", "/mails", body=PartsBody("multipart/mixed"), responses={204: None}
)

_SEND_FREE: Operation[None] = Operation(
    "POST", "/free", body=MultipartBody(), responses={204: None}
)


class Mails(Resource):
    """Mails."""

    def send(self, *, body: Sequence[Upload]) -> None:
        """`POST /mails`.

        Returns:
            Sent.
        """
        return self._send(_SEND, body=body)

    def send_free(self, *, body: Mapping[str, object]) -> None:
        """`POST /free`.

        Returns:
            Sent.
        """
        return self._send(_SEND_FREE, body=body)


class AsyncMails(AsyncResource):
    """The same as `Mails`, awaited."""

    async def send(self, *, body: Sequence[Upload]) -> None:
        """The same as `Mails.send`, awaited."""
        return await self._send(_SEND, body=body)

    async def send_free(self, *, body: Mapping[str, object]) -> None:
        """The same as `Mails.send_free`, awaited."""
        return await self._send(_SEND_FREE, body=body)
