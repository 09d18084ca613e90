"""Models: pets."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Pet(Model):
    name: str
    owner: Any
    friends: list[Any] | Unset = UNSET
