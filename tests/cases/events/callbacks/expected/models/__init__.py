"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Event as Event
    from .subscriptions import SubscribeRequest as SubscribeRequest
    from .webhooks import EndEvent as EndEvent
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "subscriptions": "SubscribeRequest",
            "webhooks": "EndEvent",
            "common": "Event",
        },
    )
