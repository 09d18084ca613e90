"""Models: what several groups share."""

from __future__ import annotations

from .._runtime.model import Extras
from .._runtime.unset import UNSET, Unset


class Counted(Extras[int]):
    count: int | Unset = UNSET
