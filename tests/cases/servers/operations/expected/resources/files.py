"""Files."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource

_CREATE: Operation[None] = Operation(
    "POST", "/files", responses={204: None}, server="https://upload.example.com/v1/"
)

_LIST: Operation[None] = Operation("GET", "/files", responses={204: None}, server="/v2")


class Files(Resource):
    """Files."""

    def create(self) -> None:
        """`POST /files`.

        It is at https://upload.example.com/v1/ unless the client was given a `base_url`.
        """
        return self._send(_CREATE)

    def list(self) -> None:
        """`GET /files`.

        It is at /v2 unless the client was given a `base_url`.

        Returns:
            Listed.
        """
        return self._send(_LIST)


class AsyncFiles(AsyncResource):
    """The same as `Files`, awaited."""

    async def create(self) -> None:
        """The same as `Files.create`, awaited."""
        return await self._send(_CREATE)

    async def list(self) -> None:
        """The same as `Files.list`, awaited."""
        return await self._send(_LIST)
