"""Owners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Owner, OwnerInput

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import FavouriteInput, PetInput, Secret

_CREATE: Operation[Owner] = Operation(
    "POST", "/owners", body=JsonBody(OwnerInput), responses={200: Owner}
)


class Owners(Resource):
    """Owners."""

    def create(
        self,
        *,
        pets: Sequence[PetInput],
        favourite: FavouriteInput | Unset = UNSET,
        secret: Secret | Unset = UNSET,
    ) -> Owner:
        """`POST /owners`.

        Returns:
            The same.
        """
        return self._send(
            _CREATE, body={"pets": pets, "favourite": favourite, "secret": secret}
        )


class AsyncOwners(AsyncResource):
    """The same as `Owners`, awaited."""

    async def create(
        self,
        *,
        pets: Sequence[PetInput],
        favourite: FavouriteInput | Unset = UNSET,
        secret: Secret | Unset = UNSET,
    ) -> Owner:
        """The same as `Owners.create`, awaited."""
        return await self._send(
            _CREATE, body={"pets": pets, "favourite": favourite, "secret": secret}
        )
