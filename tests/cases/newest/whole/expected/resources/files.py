"""Files and folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import File, QueryFilesRequest

if TYPE_CHECKING:
    from ..models import SearchFilesSearch

_QUERY: Operation[list[File]] = Operation(
    "QUERY", "/files", body=JsonBody(QueryFilesRequest), responses={200: list[File]}
)

_SEARCH: Operation[list[File]] = Operation("GET", "/files", responses={200: list[File]})


class Files(Resource):
    """Files and folders."""

    def query(self, *, name: str | Unset = UNSET) -> list[File]:
        """`QUERY /files`.

        Returns:
            What was found.
        """
        return self._send(_QUERY, body={"name": name})

    def search(self, *, search: SearchFilesSearch | Unset = UNSET) -> list[File]:
        """`GET /files`."""
        return self._send(_SEARCH, query={"search": search})


class AsyncFiles(AsyncResource):
    """The same as `Files`, awaited."""

    async def query(self, *, name: str | Unset = UNSET) -> list[File]:
        """The same as `Files.query`, awaited."""
        return await self._send(_QUERY, body={"name": name})

    async def search(self, *, search: SearchFilesSearch | Unset = UNSET) -> list[File]:
        """The same as `Files.search`, awaited."""
        return await self._send(_SEARCH, query={"search": search})
