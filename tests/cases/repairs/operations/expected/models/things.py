"""Models: things."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Thing(Model):
    name: str | Unset = UNSET


Limit: TypeAlias = int
