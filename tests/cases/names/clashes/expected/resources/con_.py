"""Con."""

from __future__ import annotations

from .._runtime.operation import Operation as _Operation
from .._runtime.resource import AsyncResource, Resource

_GET: _Operation[None] = _Operation("GET", "/con", responses={204: None})

_MINUS_1: _Operation[None] = _Operation("POST", "/con", responses={204: None})


class Con(Resource):
    """Con."""

    def get(self) -> None:
        """`GET /con`.

        Returns:
            None.
        """
        return self._send(_GET)

    def minus_1(self) -> None:
        """`POST /con`.

        Returns:
            None.
        """
        return self._send(_MINUS_1)


class AsyncCon(AsyncResource):
    """The same as `Con`, awaited."""

    async def get(self) -> None:
        """The same as `Con.get`, awaited."""
        return await self._send(_GET)

    async def minus_1(self) -> None:
        """The same as `Con.minus_1`, awaited."""
        return await self._send(_MINUS_1)
