"""What the classes of generated operations are made from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from .request import Arguments
from .unset import UNSET

if TYPE_CHECKING:
    from .operation import Operation
    from .transport import AsyncTransport, SyncTransport

T = TypeVar("T")

_NOTHING: Mapping[str, object] = MappingProxyType({})


class Resource:
    """Operations that belong together."""

    def __init__(self, transport: SyncTransport) -> None:
        """Send with the transport of a client."""
        self._transport = transport

    def _send(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        headers: Mapping[str, object] = _NOTHING,
        cookies: Mapping[str, object] = _NOTHING,
        body: object = UNSET,
    ) -> T:
        """Call an operation; parameters by wire name, those UNSET left out."""
        arguments = Arguments(
            path=path, query=query, headers=headers, cookies=cookies, body=body
        )
        return self._transport.send(operation, arguments)


class AsyncResource:
    """Operations that belong together, awaited."""

    def __init__(self, transport: AsyncTransport) -> None:
        """Send with the transport of a client."""
        self._transport = transport

    async def _send(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        headers: Mapping[str, object] = _NOTHING,
        cookies: Mapping[str, object] = _NOTHING,
        body: object = UNSET,
    ) -> T:
        """Call an operation; parameters by wire name, those UNSET left out."""
        arguments = Arguments(
            path=path, query=query, headers=headers, cookies=cookies, body=body
        )
        return await self._transport.send(operation, arguments)
