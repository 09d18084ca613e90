"""Items."""

from __future__ import annotations

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import CreateItemRequest, ReadItemsResponse

_READ_ITEMS: Operation[ReadItemsResponse] = Operation(
    "GET", "/api/v1/items/", responses={200: ReadItemsResponse}
)

_CREATE: Operation[None] = Operation(
    "POST", "/api/v1/items/", body=JsonBody(CreateItemRequest), responses={204: None}
)

_READ_ITEM: Operation[None] = Operation(
    "GET", "/api/v1/items/{item_id}", responses={204: None}
)

_COPIES: Operation[None] = Operation(
    "GET", "/api/v1/items/{item_id}/copies", responses={204: None}
)

_COPIES_API_V2_ITEMS_ITEM_ID_COPIES_GET: Operation[None] = Operation(
    "GET", "/api/v2/items/{item_id}/copies", responses={204: None}
)


class Items(Resource):
    """Items."""

    def read_items(self) -> ReadItemsResponse:
        """`GET /api/v1/items/`.

        Returns:
            Items.
        """
        return self._send(_READ_ITEMS)

    def create(self, *, name: str | Unset = UNSET) -> None:
        """`POST /api/v1/items/`.

        Returns:
            Made.
        """
        return self._send(_CREATE, body={"name": name})

    def read_item(self, item_id: int) -> None:
        """`GET /api/v1/items/{item_id}`.

        Returns:
            None.
        """
        return self._send(_READ_ITEM, path={"item_id": item_id})

    def copies(self, item_id: int) -> None:
        """`GET /api/v1/items/{item_id}/copies`.

        Returns:
            None.
        """
        return self._send(_COPIES, path={"item_id": item_id})

    def copies_api_v2_items_item_id_copies_get(self, item_id: int) -> None:
        """`GET /api/v2/items/{item_id}/copies`.

        Returns:
            None.
        """
        return self._send(
            _COPIES_API_V2_ITEMS_ITEM_ID_COPIES_GET, path={"item_id": item_id}
        )


class AsyncItems(AsyncResource):
    """The same as `Items`, awaited."""

    async def read_items(self) -> ReadItemsResponse:
        """The same as `Items.read_items`, awaited."""
        return await self._send(_READ_ITEMS)

    async def create(self, *, name: str | Unset = UNSET) -> None:
        """The same as `Items.create`, awaited."""
        return await self._send(_CREATE, body={"name": name})

    async def read_item(self, item_id: int) -> None:
        """The same as `Items.read_item`, awaited."""
        return await self._send(_READ_ITEM, path={"item_id": item_id})

    async def copies(self, item_id: int) -> None:
        """The same as `Items.copies`, awaited."""
        return await self._send(_COPIES, path={"item_id": item_id})

    async def copies_api_v2_items_item_id_copies_get(self, item_id: int) -> None:
        """The same as `Items.copies_api_v2_items_item_id_copies_get`, awaited."""
        return await self._send(
            _COPIES_API_V2_ITEMS_ITEM_ID_COPIES_GET, path={"item_id": item_id}
        )
