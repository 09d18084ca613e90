"""Models: upload."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Odd(Model):
    both: Any | Unset = UNSET
    fine: str | Unset = UNSET
