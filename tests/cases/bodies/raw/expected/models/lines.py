"""Models: Lines."""

from __future__ import annotations

from datetime import date

from .._runtime.model import Model


class Line(Model):
    day: date
