"""Subscriptions."""

from __future__ import annotations

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from ..models import Event, SubscribeRequest

_SUBSCRIBE: Operation[Event] = Operation(
    "POST", "/subscriptions", body=JsonBody(SubscribeRequest), responses={201: Event}
)


class Subscriptions(Resource):
    """Subscriptions."""

    def subscribe(self, *, url: str) -> Event:
        """`POST /subscriptions`.

        Returns:
            Subscribed.
        """
        return self._send(_SUBSCRIBE, body={"url": url})


class AsyncSubscriptions(AsyncResource):
    """The same as `Subscriptions`, awaited."""

    async def subscribe(self, *, url: str) -> Event:
        """The same as `Subscriptions.subscribe`, awaited."""
        return await self._send(_SUBSCRIBE, body={"url": url})
