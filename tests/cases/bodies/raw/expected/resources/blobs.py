"""Blobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import Content, Operation
from .._runtime.raw_body import ContentBody
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .._runtime.files import Binary

_PUT: Operation[bytes] = Operation(
    "PUT",
    "/blob",
    body=ContentBody("application/octet-stream"),
    responses={200: Content.BYTES},
    accept="image/png, image/jpeg",
)

_PUT_TEXT: Operation[str] = Operation(
    "PUT",
    "/text",
    body=ContentBody("text/plain", required=False),
    responses={200: Content.TEXT},
    accept="text/csv",
)

_PUT_MARKUP: Operation[bytes] = Operation(
    "PUT",
    "/markup",
    body=ContentBody("application/xml"),
    responses={200: Content.BYTES},
    accept="text/xml",
)


class Blobs(Resource):
    """Blobs."""

    def put(self, *, body: Binary) -> bytes:
        """`PUT /blob`.

        Returns:
            The same.
        """
        return self._send(_PUT, body=body)

    def put_text(self, *, body: str | Unset = UNSET) -> str:
        """`PUT /text`.

        Returns:
            The same.
        """
        return self._send(_PUT_TEXT, body=body)

    def put_markup(self, *, body: Binary) -> bytes:
        """`PUT /markup`.

        Returns:
            The same.
        """
        return self._send(_PUT_MARKUP, body=body)


class AsyncBlobs(AsyncResource):
    """The same as `Blobs`, awaited."""

    async def put(self, *, body: Binary) -> bytes:
        """The same as `Blobs.put`, awaited."""
        return await self._send(_PUT, body=body)

    async def put_text(self, *, body: str | Unset = UNSET) -> str:
        """The same as `Blobs.put_text`, awaited."""
        return await self._send(_PUT_TEXT, body=body)

    async def put_markup(self, *, body: Binary) -> bytes:
        """The same as `Blobs.put_markup`, awaited."""
        return await self._send(_PUT_MARKUP, body=body)
