"""Models: Orders."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

OrderKindsItem: TypeAlias = Literal["a", "b"]

State: TypeAlias = Literal["open", "closed"]
"""The server's default: "open"."""


class Order(Model):
    express: bool | Unset = UNSET
    """The server's default: "false"."""

    number: int | Unset = UNSET
    """The server's default: "1"."""

    code: str | Unset = UNSET
    """The server's default: 30."""

    due: datetime | Unset = UNSET
    """The server's default: "now"."""

    day: date | Unset = UNSET
    """The server's default: "2026-02-30"."""

    wait: timedelta | Unset = UNSET
    """The server's default: "24h"."""

    months: timedelta | Unset = UNSET
    """The server's default: "P1M"."""

    state: State | str | Unset = UNSET
    """The server's default: "opened"."""

    merged: State | str | Unset = UNSET
    """The server's default: "shut"."""

    kinds: list[OrderKindsItem | str] | Unset = UNSET
    """The server's default: ['a', 'c']."""

    either: int | None | Unset = UNSET
    """The server's default: "null"."""

    any_of_them: int | str | Unset = UNSET
    """The server's default: "ten"."""

    address: OrderAddress | Unset = UNSET
    """The server's default: []."""

    unset: str | Unset = UNSET

    whole: int | Unset = UNSET
    """The server's default: 1.0."""

    free: Any | Unset = UNSET
    """The server's default: "anything"."""


class OrderAddress(Model):
    """The server's default: []."""

    city: str | Unset = UNSET
