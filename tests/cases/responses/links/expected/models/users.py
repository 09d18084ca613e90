"""Models: Users."""

from __future__ import annotations

from .._runtime.model import Model


class User(Model):
    id: str
