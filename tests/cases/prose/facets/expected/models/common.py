"""Models: what several groups share."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Old(Model):
    """Deprecated. At least 1 property. Needs `a` or `b` and `c`."""

    a: str | Unset = UNSET
