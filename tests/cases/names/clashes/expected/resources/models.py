"""Models."""

from __future__ import annotations

import builtins

from .._runtime.operation import Operation as _Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET as _UNSET
from .._runtime.unset import Unset
from ..models import Operation

_LIST: _Operation[list[Operation]] = _Operation(
    "GET", "/models", responses={200: list[Operation]}
)


class Models(Resource):
    """Models."""

    def list(
        self,
        *,
        price: float | Unset = _UNSET,
        price_greater: float | Unset = _UNSET,
        price_less: float | Unset = _UNSET,
        id_: str | Unset = _UNSET,
        id: str | Unset = _UNSET,
        ID: str | Unset = _UNSET,
    ) -> builtins.list[Operation]:
        """`GET /models`.

        Returns:
            All.
        """
        return self._send(
            _LIST,
            query={
                "price": price,
                "price>": price_greater,
                "price<": price_less,
                "_id": id_,
                "id": id,
                "ID": ID,
            },
        )


class AsyncModels(AsyncResource):
    """The same as `Models`, awaited."""

    async def list(
        self,
        *,
        price: float | Unset = _UNSET,
        price_greater: float | Unset = _UNSET,
        price_less: float | Unset = _UNSET,
        id_: str | Unset = _UNSET,
        id: str | Unset = _UNSET,
        ID: str | Unset = _UNSET,
    ) -> builtins.list[Operation]:
        """The same as `Models.list`, awaited."""
        return await self._send(
            _LIST,
            query={
                "price": price,
                "price>": price_greater,
                "price<": price_less,
                "_id": id_,
                "id": id,
                "ID": ID,
            },
        )
