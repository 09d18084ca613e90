"""What the API sends in webhooks and callbacks, and how to read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.events import Event as _Event
from .models import EndEvent, Event

if TYPE_CHECKING:
    from ._runtime.settings import OnMismatch

_SUBSCRIBE_ON_EVENT: _Event[Event] = _Event("subscribe onEvent", Event)
_SUBSCRIBE_ON_END: _Event[EndEvent] = _Event("subscribe onEnd", EndEvent)


def parse_subscribe_on_event(
    content: bytes | str, *, on_mismatch: OnMismatch = "warn"
) -> Event:
    """Sent by `POST /subscriptions`.

    Args:
        content: The body of the request, as it came.
        on_mismatch: What to do if it breaks its description.

    Raises:
        DecodeError: It is not JSON, or breaks its description.
    """
    return _SUBSCRIBE_ON_EVENT.read(content, on_mismatch)


def parse_subscribe_on_end(
    content: bytes | str, *, on_mismatch: OnMismatch = "warn"
) -> EndEvent:
    """Sent by `POST /subscriptions`.

    Args:
        content: The body of the request, as it came.
        on_mismatch: What to do if it breaks its description.

    Raises:
        DecodeError: It is not JSON, or breaks its description.
    """
    return _SUBSCRIBE_ON_END.read(content, on_mismatch)
