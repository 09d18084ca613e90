"""What the API sends in webhooks and callbacks, and how to read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.events import Event
from ._runtime.operation import Content
from .models import PetEvent

if TYPE_CHECKING:
    from ._runtime.settings import OnMismatch

_PET_CREATED: Event[PetEvent] = Event("pet/created", PetEvent)
_LOG: Event[str] = Event("log", Content.TEXT)


def parse_pet_created(
    content: bytes | str, *, on_mismatch: OnMismatch = "warn"
) -> PetEvent:
    """A pet was created.

    Headers:
        X-Event-Id: Tells events apart.

    Args:
        content: The body of the request, as it came.
        on_mismatch: What to do if it breaks its description.

    Raises:
        DecodeError: It is not JSON, or breaks its description.
    """
    return _PET_CREATED.read(content, on_mismatch)


def parse_log(content: bytes | str, *, on_mismatch: OnMismatch = "warn") -> str:
    """`log`.

    Deprecated: the API may stop sending it.

    Args:
        content: The body of the request, as it came.
        on_mismatch: What to do if it breaks its description.

    Raises:
        DecodeError: It is not JSON, or breaks its description.
    """
    return _LOG.read(content, on_mismatch)
