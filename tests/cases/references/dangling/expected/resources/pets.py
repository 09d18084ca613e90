"""Pets."""

from __future__ import annotations

from typing import Any

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Pet

_GET: Operation[Pet] = Operation(
    "GET", "/pets/{id}", responses={200: Pet, "default": Any}
)

_PUT: Operation[None] = Operation(
    "PUT", "/pets/{id}", body=JsonBody(object, required=False), responses={204: None}
)


class Pets(Resource):
    """Pets."""

    def get(self, id: str) -> Pet:
        """`GET /pets/{id}`.

        Returns:
            A pet.
        """
        return self._send(_GET, path={"id": id})

    def put(self, id: str, *, body: object | Unset = UNSET) -> None:
        """`PUT /pets/{id}`.

        Returns:
            Stored.
        """
        return self._send(_PUT, path={"id": id}, body=body)


class AsyncPets(AsyncResource):
    """The same as `Pets`, awaited."""

    async def get(self, id: str) -> Pet:
        """The same as `Pets.get`, awaited."""
        return await self._send(_GET, path={"id": id})

    async def put(self, id: str, *, body: object | Unset = UNSET) -> None:
        """The same as `Pets.put`, awaited."""
        return await self._send(_PUT, path={"id": id}, body=body)
