"""Models: upload."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Odd(Model):
    both: str | Unset = UNSET
    """At least 3 characters."""

    fine: str | Unset = UNSET
