"""Models: Places."""

from __future__ import annotations

import builtins
from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Places(Model):
    list: builtins.list[Any] | Unset = UNSET
    anything: builtins.list[Any] | Unset = UNSET
    nested: builtins.list[builtins.list[builtins.list[float]]] | Unset = UNSET
    nullable_items: builtins.list[str | None] | Unset = UNSET
    point: tuple[float, float] | Unset = UNSET
    named_point: tuple[Place, str | None] | Unset = UNSET

    line: tuple[str, *tuple[float, ...]] | Unset = UNSET
    """At least 1 item."""

    up_to_two: builtins.list[str | int] | Unset = UNSET

    bounded: builtins.list[str] | Unset = UNSET
    """1 to 3 items. No item twice."""

    containing: builtins.list[Any] | Unset = UNSET
    """Further rules: `contains`."""

    without_type: builtins.list[int] | Unset = UNSET
    none: tuple[()] | Unset = UNSET


class Place(Model):
    name: str
