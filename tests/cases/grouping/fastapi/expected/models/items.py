"""Models: items."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class ReadItemsResponse(Model):
    count: int | Unset = UNSET


class CreateItemRequest(Model):
    name: str | Unset = UNSET
