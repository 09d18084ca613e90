"""Pets."""

from __future__ import annotations

import builtins

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Pet

_LIST: Operation[list[Pet]] = Operation("GET", "/pets", responses={200: list[Pet]})

_ADD: Operation[None] = Operation(
    "POST", "/pets", body=JsonBody(Pet), responses={200: None}
)


class Pets(Resource):
    """Pets."""

    def list(self) -> builtins.list[Pet]:
        """`GET /pets`.

        Returns:
            All pets.
        """
        return self._send(_LIST)

    def add(self, *, body: Pet) -> None:
        """`POST /pets`.

        Returns:
            Added.
        """
        return self._send(_ADD, body=body)


class AsyncPets(AsyncResource):
    """The same as `Pets`, awaited."""

    async def list(self) -> builtins.list[Pet]:
        """The same as `Pets.list`, awaited."""
        return await self._send(_LIST)

    async def add(self, *, body: Pet) -> None:
        """The same as `Pets.add`, awaited."""
        return await self._send(_ADD, body=body)
