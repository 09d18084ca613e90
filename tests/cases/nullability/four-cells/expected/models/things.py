"""Models: Things."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Thing(Model):
    plain: int
    nullable: int | None
    optional: int | Unset = UNSET
    optional_nullable: int | None | Unset = UNSET
    nullable_reference: Part | None | Unset = UNSET
    nullable_items: list[str | None] | Unset = UNSET


class Part(Model):
    size: float | Unset = UNSET
