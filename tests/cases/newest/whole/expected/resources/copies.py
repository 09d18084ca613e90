"""Copies."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_FILES: Operation[None] = Operation("COPY", "/files", responses={204: None})


class Copies(Resource):
    """Copies."""

    def files(self) -> None:
        """`COPY /files`.

        Returns:
            Copied.
        """
        return self._send(_FILES)


class AsyncCopies(AsyncResource):
    """The same as `Copies`, awaited."""

    async def files(self) -> None:
        """The same as `Copies.files`, awaited."""
        return await self._send(_FILES)
