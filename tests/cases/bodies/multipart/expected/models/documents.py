"""Models: Documents."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model


class Owner(Model):
    name: str


Scan: TypeAlias = str
"""A page."""
