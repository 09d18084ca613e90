"""Models: Things."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

ThingColour: TypeAlias = Literal["red", "green"]


class Thing(Model):
    plain: int
    nullable: int | None
    optional: int | Unset = UNSET
    optional_nullable: int | None | Unset = UNSET
    colour: ThingColour | str | None | Unset = UNSET
    part: Part | None | Unset = UNSET


class Part(Model):
    size: float | Unset = UNSET
    """Greater than 0."""
