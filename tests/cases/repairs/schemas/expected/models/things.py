"""Models: things."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias
from uuid import UUID

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Thing(Model):
    id: UUID
    count: int | Unset = UNSET
    ratio: float | Unset = UNSET
    made: datetime | Unset = UNSET
    either: str | None | Unset = UNSET
    anything: Any | Unset = UNSET
    extra: dict[str, str] | Unset = UNSET
    pair: list[Any] | Unset = UNSET
    empty: Any | Unset = UNSET
    closed: str | Unset = UNSET
    one: Literal["only"] | Unset = UNSET

    above: int | Unset = UNSET
    """Greater than 3."""

    gone: None | Unset = UNSET
    shown: str | Unset = UNSET


ThingId: TypeAlias = UUID

ThingCount: TypeAlias = int

ThingRatio: TypeAlias = float

ThingMade: TypeAlias = datetime

ThingEither: TypeAlias = str

ThingAnything: TypeAlias = Any

ThingExtra: TypeAlias = dict[str, str]

ThingPair: TypeAlias = list[Any]

ThingEmpty: TypeAlias = Any

ThingClosed: TypeAlias = str

ThingOne: TypeAlias = Literal["only"]

ThingAbove: TypeAlias = int
"""Greater than 3."""

ThingGone: TypeAlias = None

ThingShown: TypeAlias = str
