"""Upload."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.multipart import MultipartBody
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Odd

if TYPE_CHECKING:
    from collections.abc import Mapping

_UPLOAD: Operation[None] = Operation(
    "POST", "/upload", body=MultipartBody(required=False), responses={204: None}
)

_DOWNLOAD: Operation[Odd] = Operation("GET", "/upload", responses={200: Odd})


class Upload(Resource):
    """Upload."""

    def upload(self, *, body: Mapping[str, object] | Unset = UNSET) -> None:
        """`POST /upload`.

        Returns:
            Done.
        """
        return self._send(_UPLOAD, body=body)

    def download(self) -> Odd:
        """`GET /upload`.

        Returns:
            Odd.
        """
        return self._send(_DOWNLOAD)


class AsyncUpload(AsyncResource):
    """The same as `Upload`, awaited."""

    async def upload(self, *, body: Mapping[str, object] | Unset = UNSET) -> None:
        """The same as `Upload.upload`, awaited."""
        return await self._send(_UPLOAD, body=body)

    async def download(self) -> Odd:
        """The same as `Upload.download`, awaited."""
        return await self._send(_DOWNLOAD)
