"""Upload."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Odd

_DOWNLOAD: Operation[Odd] = Operation("GET", "/upload", responses={200: Odd})


class Upload(Resource):
    """Upload."""

    def download(self) -> Odd:
        """`GET /upload`.

        Returns:
            Odd.
        """
        return self._send(_DOWNLOAD)


class AsyncUpload(AsyncResource):
    """The same as `Upload`, awaited."""

    async def download(self) -> Odd:
        """The same as `Upload.download`, awaited."""
        return await self._send(_DOWNLOAD)
