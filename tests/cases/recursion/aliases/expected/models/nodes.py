"""Models: Nodes."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .common import Json


class Node(Model):
    value: Json | None
    """Any JSON value."""

    next: Node | None | Unset = UNSET
    children: dict[str, Node] | Unset = UNSET
    filter: Filter | Unset = UNSET
    when: When | Unset = UNSET


class Test(Model):
    equals: Json | None
    """Any JSON value."""


When: TypeAlias = date

And: TypeAlias = "list[Filter]"

Filter: TypeAlias = "And | Test | When"
