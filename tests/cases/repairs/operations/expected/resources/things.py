"""Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import Thing

if TYPE_CHECKING:
    from ..models import Limit

_METHOD_17: Operation[Thing] = Operation(
    "GET", "/things/{id}", responses={200: Thing, "4XX": None, "default": None}
)

_PUT: Operation[None] = Operation(
    "PUT", "/things/{id}", body=JsonBody(Thing), responses={204: None}
)

_DELETE_THINGS_BY_ID: Operation[None] = Operation(
    "DELETE", "/things/{id}", responses={204: None}
)

_REPLACE: Operation[None] = Operation(
    "POST", "/things/{id}", body=JsonBody(Thing, required=False), responses={204: None}
)


class Things(Resource):
    """Things."""

    def method_17(
        self,
        id: int,
        *,
        argument_2: str | Unset = UNSET,
        limit: Limit | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Thing:
        """`GET /things/{id}`.

        Returns:
            Found.
        """
        return self._send(
            _METHOD_17,
            path={"id": id},
            query={"2": argument_2, "limit": limit, "sort": sort},
        )

    def put(self, id: int, *, name: str | Unset = UNSET) -> None:
        """`PUT /things/{id}`."""
        return self._send(_PUT, path={"id": id}, body={"name": name})

    def delete_things_by_id(self, id: int) -> None:
        """`DELETE /things/{id}`.

        Returns:
            Gone.
        """
        return self._send(_DELETE_THINGS_BY_ID, path={"id": id})

    def replace(self, id: int, *, name: str | Unset = UNSET) -> None:
        """`POST /things/{id}`.

        Returns:
            Done.
        """
        return self._send(_REPLACE, path={"id": id}, body={"name": name})


class AsyncThings(AsyncResource):
    """The same as `Things`, awaited."""

    async def method_17(
        self,
        id: int,
        *,
        argument_2: str | Unset = UNSET,
        limit: Limit | Unset = UNSET,
        sort: str | Unset = UNSET,
    ) -> Thing:
        """The same as `Things.method_17`, awaited."""
        return await self._send(
            _METHOD_17,
            path={"id": id},
            query={"2": argument_2, "limit": limit, "sort": sort},
        )

    async def put(self, id: int, *, name: str | Unset = UNSET) -> None:
        """The same as `Things.put`, awaited."""
        return await self._send(_PUT, path={"id": id}, body={"name": name})

    async def delete_things_by_id(self, id: int) -> None:
        """The same as `Things.delete_things_by_id`, awaited."""
        return await self._send(_DELETE_THINGS_BY_ID, path={"id": id})

    async def replace(self, id: int, *, name: str | Unset = UNSET) -> None:
        """The same as `Things.replace`, awaited."""
        return await self._send(_REPLACE, path={"id": id}, body={"name": name})
