"""People."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Error, Person

if TYPE_CHECKING:
    from ..models import Limit

_LIST: Operation[list[Person]] = Operation(
    "GET", "/people", responses={200: list[Person], "default": Error}
)


class People(Resource):
    """People."""

    def list(self, *, limit: Limit | Unset = UNSET) -> builtins.list[Person]:
        """`GET /people`.

        Args:
            limit: At least 1.

        Returns:
            People.
        """
        return self._send(_LIST, query={"limit": limit})


class AsyncPeople(AsyncResource):
    """The same as `People`, awaited."""

    async def list(self, *, limit: Limit | Unset = UNSET) -> builtins.list[Person]:
        """The same as `People.list`, awaited."""
        return await self._send(_LIST, query={"limit": limit})
