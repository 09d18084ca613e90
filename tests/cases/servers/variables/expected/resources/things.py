"""Things."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_ARCHIVE: Operation[None] = Operation(
    "POST", "/things/{id}:archive", responses={204: None}
)

_COMPARE: Operation[None] = Operation(
    "GET", "/compare/{base}...{head}", responses={204: None}
)


class Things(Resource):
    """Things."""

    def archive(self, id: str) -> None:
        """`POST /things/{id}:archive`.

        Returns:
            Archived.
        """
        return self._send(_ARCHIVE, path={"id": id})

    def compare(self, base: str, head: str) -> None:
        """`GET /compare/{base}...{head}`.

        Returns:
            Compared.
        """
        return self._send(_COMPARE, path={"base": base, "head": head})


class AsyncThings(AsyncResource):
    """The same as `Things`, awaited."""

    async def archive(self, id: str) -> None:
        """The same as `Things.archive`, awaited."""
        return await self._send(_ARCHIVE, path={"id": id})

    async def compare(self, base: str, head: str) -> None:
        """The same as `Things.compare`, awaited."""
        return await self._send(_COMPARE, path={"base": base, "head": head})
