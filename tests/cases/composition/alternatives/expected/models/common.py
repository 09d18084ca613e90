"""Models: what several groups share."""

from __future__ import annotations

from .._runtime.model import Model


class Transfer(Model):
    iban: str
