"""Models: Markers."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Marker(Model):
    was: None
    note: str | None | Unset = UNSET
