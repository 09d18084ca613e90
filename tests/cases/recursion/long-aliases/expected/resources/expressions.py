"""Expressions."""

from __future__ import annotations

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Expression

_SEND: Operation[Expression] = Operation(
    "POST", "/expressions", body=JsonBody(Expression), responses={200: Expression}
)


class Expressions(Resource):
    """Expressions."""

    def send(self, *, body: Expression) -> Expression:
        """`POST /expressions`.

        Returns:
            The same.
        """
        return self._send(_SEND, body=body)


class AsyncExpressions(AsyncResource):
    """The same as `Expressions`, awaited."""

    async def send(self, *, body: Expression) -> Expression:
        """The same as `Expressions.send`, awaited."""
        return await self._send(_SEND, body=body)
