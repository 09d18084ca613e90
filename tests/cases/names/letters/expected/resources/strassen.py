"""Straßen."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Straße

_AUFLISTEN: Operation[list[Straße]] = Operation(
    "GET", "/straßen", responses={200: list[Straße]}
)


class Straßen(Resource):
    """Straßen."""

    def auflisten(self) -> list[Straße]:
        """`GET /straßen`.

        Returns:
            Alle.
        """
        return self._send(_AUFLISTEN)


class AsyncStraßen(AsyncResource):
    """The same as `Straßen`, awaited."""

    async def auflisten(self) -> list[Straße]:
        """The same as `Straßen.auflisten`, awaited."""
        return await self._send(_AUFLISTEN)
