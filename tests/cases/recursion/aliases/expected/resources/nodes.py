"""Nodes."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Filter, Node

_GET: Operation[Node | Filter | None] = Operation(
    "GET", "/nodes", responses={200: Node, 201: Filter | None}
)


class Nodes(Resource):
    """Nodes."""

    def get(self) -> Node | Filter | None:
        """`GET /nodes`.

        Returns:
            A node.
        """
        return self._send(_GET)


class AsyncNodes(AsyncResource):
    """The same as `Nodes`, awaited."""

    async def get(self) -> Node | Filter | None:
        """The same as `Nodes.get`, awaited."""
        return await self._send(_GET)
