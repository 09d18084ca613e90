"""Animals."""

from __future__ import annotations

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Animal

_ADOPT: Operation[Animal] = Operation(
    "POST", "/animals", body=JsonBody(Animal), responses={200: Animal}
)


class Animals(Resource):
    """Animals."""

    def adopt(self, *, body: Animal) -> Animal:
        """`POST /animals`.

        Returns:
            Adopted.
        """
        return self._send(_ADOPT, body=body)


class AsyncAnimals(AsyncResource):
    """The same as `Animals`, awaited."""

    async def adopt(self, *, body: Animal) -> Animal:
        """The same as `Animals.adopt`, awaited."""
        return await self._send(_ADOPT, body=body)
