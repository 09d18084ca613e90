"""Models: Search."""

from __future__ import annotations

from datetime import date

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Filter(Model):
    since: date | Unset = UNSET
    name: str | None | Unset = UNSET
