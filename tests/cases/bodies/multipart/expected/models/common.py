"""Models: what several groups share."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Picture(Model):
    image: str | Unset = UNSET
    caption: str | None | Unset = UNSET
