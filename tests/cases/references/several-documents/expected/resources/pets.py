"""Pets."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Animal, Cat, Error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import Limit, Person

_LIST: Operation[list[Animal]] = Operation(
    "GET", "/pets", responses={200: list[Animal], "default": Error}
)

_ADD: Operation[None] = Operation(
    "POST", "/pets", body=JsonBody(Cat), responses={201: None}
)

_GET: Operation[Animal] = Operation("GET", "/pets/{id}", responses={200: Animal})


class Pets(Resource):
    """Pets."""

    def list(self, *, limit: Limit | Unset = UNSET) -> builtins.list[Animal]:
        """`GET /pets`.

        Args:
            limit: At least 1.

        Returns:
            Pets.
        """
        return self._send(_LIST, query={"limit": limit})

    def add(
        self,
        *,
        kind: str,
        name: str,
        limit: Limit | Unset = UNSET,
        owner: Person | Unset = UNSET,
        kittens: Sequence[Cat] | Unset = UNSET,
    ) -> None:
        """`POST /pets`.

        Args:
            limit: At least 1.

        Returns:
            Added.
        """
        return self._send(
            _ADD,
            query={"limit": limit},
            body={"kind": kind, "name": name, "owner": owner, "kittens": kittens},
        )

    def get(self, id: str) -> Animal:
        """`GET /pets/{id}`.

        Returns:
            A pet.
        """
        return self._send(_GET, path={"id": id})


class AsyncPets(AsyncResource):
    """The same as `Pets`, awaited."""

    async def list(self, *, limit: Limit | Unset = UNSET) -> builtins.list[Animal]:
        """The same as `Pets.list`, awaited."""
        return await self._send(_LIST, query={"limit": limit})

    async def add(
        self,
        *,
        kind: str,
        name: str,
        limit: Limit | Unset = UNSET,
        owner: Person | Unset = UNSET,
        kittens: Sequence[Cat] | Unset = UNSET,
    ) -> None:
        """The same as `Pets.add`, awaited."""
        return await self._send(
            _ADD,
            query={"limit": limit},
            body={"kind": kind, "name": name, "owner": owner, "kittens": kittens},
        )

    async def get(self, id: str) -> Animal:
        """The same as `Pets.get`, awaited."""
        return await self._send(_GET, path={"id": id})
