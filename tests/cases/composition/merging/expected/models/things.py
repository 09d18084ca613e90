"""Models: Things."""

from __future__ import annotations

import builtins
from typing import Literal, TypeAlias

from .._runtime.model import Extras, Model
from .._runtime.unset import UNSET, Unset

ThingLevel: TypeAlias = Literal["low", "high"]

Level: TypeAlias = Literal["low", "middle", "high"]

ExtendedId: TypeAlias = Literal["a", "b"]


class Thing(Model):
    described: Base | Unset = UNSET
    """A reference with words of its own."""

    limited: Name | Unset = UNSET
    """1 to 5 characters."""

    scalar: int | None | Unset = UNSET
    """At least 3."""

    whole: int | Unset = UNSET
    """At least 1."""

    level: ThingLevel | str | Unset = UNSET
    same_level: Level | str | Unset = UNSET
    nullable_base: Base | None | Unset = UNSET
    list: builtins.list[ThingListItem] | Unset = UNSET

    extended: Extended | Unset = UNSET
    """Base with more, and with less freedom."""

    either: Either | Unset = UNSET
    """What others extend."""

    contradiction: int | Unset = UNSET
    itself: Itself | Unset = UNSET

    beside: ThingBeside | Unset = UNSET
    """What others extend."""


class ThingListItem(Model):
    id: str
    note: str | None
    inner: BaseInner | Unset = UNSET


class BaseInner(Model):
    a: str | Unset = UNSET


class ThingBeside(Model):
    id: str
    note: str | None
    inner: BaseInner | Unset = UNSET


class Base(Model):
    """What others extend."""

    id: str
    note: str | None | Unset = UNSET
    inner: BaseInner | Unset = UNSET


class Extended(Extras[int]):
    """Base with more, and with less freedom."""

    id: ExtendedId | str
    note: str | None | Unset = UNSET
    inner: ExtendedInner
    count: int | Unset = UNSET
    free: int


class ExtendedInner(Model):
    a: str | Unset = UNSET
    b: int


class EitherLeft(Model):
    id: str
    note: str | None | Unset = UNSET
    inner: BaseInner | Unset = UNSET
    left: str


class EitherRight(Model):
    id: str
    note: str | None | Unset = UNSET
    inner: BaseInner | Unset = UNSET
    right: int


class Itself(Model):
    next: Itself | Unset = UNSET


Name: TypeAlias = str
"""At least 1 character."""

Either: TypeAlias = EitherLeft | EitherRight
"""What others extend."""
