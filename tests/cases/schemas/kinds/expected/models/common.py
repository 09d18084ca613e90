"""Models: what several groups share."""

from __future__ import annotations

from .._runtime.model import Extras, Model


class Sized(Model):
    side: float


class Counters(Extras[int]):
    total: int
