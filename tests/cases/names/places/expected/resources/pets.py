"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import (
    CreatePetAcceptedResponse,
    CreatePetDefaultResponse,
    CreatePetNotFoundResponse,
    CreatePetRequest,
    CreatePetResponse,
    GetPetsResponseItem,
    InvalidResponse,
    Pet,
)

if TYPE_CHECKING:
    from ..models import CreatePetRequestHome, PetsSort

_CREATE: Operation[CreatePetResponse | CreatePetAcceptedResponse] = Operation(
    "POST",
    "/pets",
    body=JsonBody(CreatePetRequest),
    responses={
        201: CreatePetResponse,
        202: CreatePetAcceptedResponse,
        404: CreatePetNotFoundResponse,
        422: InvalidResponse,
        "default": CreatePetDefaultResponse,
    },
)

_GET: Operation[list[GetPetsResponseItem]] = Operation(
    "GET", "/pets", responses={200: list[GetPetsResponseItem], 422: InvalidResponse}
)

_GET_BY_ID: Operation[Pet] = Operation("GET", "/pets/{id}", responses={200: Pet})


class Pets(Resource):
    """Pets."""

    def create(
        self,
        *,
        name: str,
        sort: PetsSort | Unset = UNSET,
        home: CreatePetRequestHome | Unset = UNSET,
    ) -> CreatePetResponse | CreatePetAcceptedResponse:
        """`POST /pets`.

        Raises:
            NotFoundError: None.
            UnprocessableContentError: Invalid.
        """
        return self._send(
            _CREATE, query={"sort": sort}, body={"name": name, "home": home}
        )

    def get(self, *, sort: PetsSort | Unset = UNSET) -> list[GetPetsResponseItem]:
        """`GET /pets`.

        Returns:
            All.

        Raises:
            UnprocessableContentError: Invalid.
        """
        return self._send(_GET, query={"sort": sort})

    def get_by_id(self, id: int) -> Pet:
        """`GET /pets/{id}`.

        Returns:
            One.
        """
        return self._send(_GET_BY_ID, path={"id": id})


class AsyncPets(AsyncResource):
    """The same as `Pets`, awaited."""

    async def create(
        self,
        *,
        name: str,
        sort: PetsSort | Unset = UNSET,
        home: CreatePetRequestHome | Unset = UNSET,
    ) -> CreatePetResponse | CreatePetAcceptedResponse:
        """The same as `Pets.create`, awaited."""
        return await self._send(
            _CREATE, query={"sort": sort}, body={"name": name, "home": home}
        )

    async def get(self, *, sort: PetsSort | Unset = UNSET) -> list[GetPetsResponseItem]:
        """The same as `Pets.get`, awaited."""
        return await self._send(_GET, query={"sort": sort})

    async def get_by_id(self, id: int) -> Pet:
        """The same as `Pets.get_by_id`, awaited."""
        return await self._send(_GET_BY_ID, path={"id": id})
