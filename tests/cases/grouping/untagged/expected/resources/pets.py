"""Pets."""

from __future__ import annotations

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Pet

_GET: Operation[list[Pet]] = Operation("GET", "/pets", responses={200: list[Pet]})

_POST: Operation[None] = Operation(
    "POST", "/pets", body=JsonBody(Pet, required=False), responses={204: None}
)

_GET_BY_PET_ID: Operation[Pet] = Operation(
    "GET", "/pets/{pet_id}", responses={200: Pet}
)


class Pets(Resource):
    """Pets."""

    def get(self) -> list[Pet]:
        """`GET /pets`.

        Returns:
            Pets.
        """
        return self._send(_GET)

    def post(self, *, body: Pet | Unset = UNSET) -> None:
        """`POST /pets`.

        Returns:
            Made.
        """
        return self._send(_POST, body=body)

    def get_by_pet_id(self, pet_id: str) -> Pet:
        """`GET /pets/{pet_id}`.

        Returns:
            A pet.
        """
        return self._send(_GET_BY_PET_ID, path={"pet_id": pet_id})


class AsyncPets(AsyncResource):
    """The same as `Pets`, awaited."""

    async def get(self) -> list[Pet]:
        """The same as `Pets.get`, awaited."""
        return await self._send(_GET)

    async def post(self, *, body: Pet | Unset = UNSET) -> None:
        """The same as `Pets.post`, awaited."""
        return await self._send(_POST, body=body)

    async def get_by_pet_id(self, pet_id: str) -> Pet:
        """The same as `Pets.get_by_pet_id`, awaited."""
        return await self._send(_GET_BY_PET_ID, path={"pet_id": pet_id})
