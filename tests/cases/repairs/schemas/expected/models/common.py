"""Models: what several groups share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .things import (
        ThingAbove,
        ThingAnything,
        ThingClosed,
        ThingCount,
        ThingEither,
        ThingEmpty,
        ThingExtra,
        ThingId,
        ThingMade,
        ThingOne,
        ThingPair,
        ThingRatio,
        ThingShown,
    )


class Misplaced(Model):
    name: str


class Listed(Model):
    first: str | Unset = UNSET
    second: int | Unset = UNSET


class Taken(Model):
    id: ThingId | Unset = UNSET
    count: ThingCount | Unset = UNSET
    ratio: ThingRatio | Unset = UNSET
    made: ThingMade | Unset = UNSET
    either: ThingEither | None | Unset = UNSET
    anything: ThingAnything | Unset = UNSET
    extra: ThingExtra | Unset = UNSET
    pair: ThingPair | Unset = UNSET
    empty: ThingEmpty | Unset = UNSET
    closed: ThingClosed | Unset = UNSET
    one: ThingOne | Unset = UNSET

    above: ThingAbove | Unset = UNSET
    """Greater than 3."""

    gone: None | Unset = UNSET
    shown: ThingShown | Unset = UNSET
