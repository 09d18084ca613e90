"""Events: requests that the API sends to its callers."""

from __future__ import annotations

from dataclasses import dataclass

from wiretype.diagnostics import Origin
from wiretype.ir.contents import Content
from wiretype.ir.operations import ResponseHeader
from wiretype.ir.types import Doc, NameHint


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A webhook, or a callback of an operation.

    `key` identifies it in the description: `webhook POST ping`. `operation` is the key
    of the operation that asks for the callback, empty for a webhook.
    """

    key: str
    hint: NameHint
    operation: str
    content: Content
    headers: tuple[ResponseHeader, ...]
    deprecated: bool
    doc: Doc
    origin: Origin
