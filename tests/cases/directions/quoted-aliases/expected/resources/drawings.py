"""Drawings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import AddDrawingRequest, Outline

if TYPE_CHECKING:
    from ..models import Fill

_ADD: Operation[Outline] = Operation(
    "POST", "/drawings", body=JsonBody(AddDrawingRequest), responses={200: Outline}
)


class Drawings(Resource):
    """Drawings."""

    def add(self, *, outline: Outline, fill: Fill) -> Outline:
        """`POST /drawings`.

        Returns:
            The outline.
        """
        return self._send(_ADD, body={"outline": outline, "fill": fill})


class AsyncDrawings(AsyncResource):
    """The same as `Drawings`, awaited."""

    async def add(self, *, outline: Outline, fill: Fill) -> Outline:
        """The same as `Drawings.add`, awaited."""
        return await self._send(_ADD, body={"outline": outline, "fill": fill})
