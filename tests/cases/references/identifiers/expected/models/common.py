"""Models: what several groups share."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Filter(Model):
    filters: list[Filter] | Unset = UNSET
