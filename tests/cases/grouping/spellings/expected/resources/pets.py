"""All animals."""

from __future__ import annotations

from .._runtime.arrays import SequenceNotStr
from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import GetPetsToysOkResponse, GetPetsToysResponse

_GET_PETS: Operation[list[str]] = Operation(
    "GET", "/api/v1/pets", responses={200: list[str]}
)

_POST: Operation[None] = Operation(
    "POST", "/api/v1/pets", body=JsonBody(SequenceNotStr[str]), responses={204: None}
)

_GET_BY_PET_ID: Operation[list[str]] = Operation(
    "GET", "/api/v1/pets/{pet_id}", responses={200: list[str]}
)

_GET_V2_PETS: Operation[list[str]] = Operation(
    "GET", "/api/v2/pets", responses={200: list[str]}
)

_GET_PETS_BY_PET_ID_TOYS: Operation[GetPetsToysResponse] = Operation(
    "GET", "/api/v1/pets/{pet_id}/toys", responses={200: GetPetsToysResponse}
)

_GET_PETS_TOYS: Operation[GetPetsToysOkResponse] = Operation(
    "GET", "/api/v1/pets/toys", responses={200: GetPetsToysOkResponse}
)


class Pets(Resource):
    """All animals."""

    def get_pets(self) -> list[str]:
        """`GET /api/v1/pets`.

        Returns:
            Pets.
        """
        return self._send(_GET_PETS)

    def post(self, *, body: SequenceNotStr[str]) -> None:
        """`POST /api/v1/pets`.

        Returns:
            Made.
        """
        return self._send(_POST, body=body)

    def get_by_pet_id(self, pet_id: str) -> list[str]:
        """`GET /api/v1/pets/{pet_id}`.

        Returns:
            Pets.
        """
        return self._send(_GET_BY_PET_ID, path={"pet_id": pet_id})

    def get_v2_pets(self) -> list[str]:
        """`GET /api/v2/pets`.

        Returns:
            Pets.
        """
        return self._send(_GET_V2_PETS)

    def get_pets_by_pet_id_toys(self, pet_id: str) -> GetPetsToysResponse:
        """`GET /api/v1/pets/{pet_id}/toys`.

        Returns:
            The toys of a pet.
        """
        return self._send(_GET_PETS_BY_PET_ID_TOYS, path={"pet_id": pet_id})

    def get_pets_toys(self) -> GetPetsToysOkResponse:
        """`GET /api/v1/pets/toys`.

        Returns:
            All toys.
        """
        return self._send(_GET_PETS_TOYS)


class AsyncPets(AsyncResource):
    """The same as `Pets`, awaited."""

    async def get_pets(self) -> list[str]:
        """The same as `Pets.get_pets`, awaited."""
        return await self._send(_GET_PETS)

    async def post(self, *, body: SequenceNotStr[str]) -> None:
        """The same as `Pets.post`, awaited."""
        return await self._send(_POST, body=body)

    async def get_by_pet_id(self, pet_id: str) -> list[str]:
        """The same as `Pets.get_by_pet_id`, awaited."""
        return await self._send(_GET_BY_PET_ID, path={"pet_id": pet_id})

    async def get_v2_pets(self) -> list[str]:
        """The same as `Pets.get_v2_pets`, awaited."""
        return await self._send(_GET_V2_PETS)

    async def get_pets_by_pet_id_toys(self, pet_id: str) -> GetPetsToysResponse:
        """The same as `Pets.get_pets_by_pet_id_toys`, awaited."""
        return await self._send(_GET_PETS_BY_PET_ID_TOYS, path={"pet_id": pet_id})

    async def get_pets_toys(self) -> GetPetsToysOkResponse:
        """The same as `Pets.get_pets_toys`, awaited."""
        return await self._send(_GET_PETS_TOYS)
