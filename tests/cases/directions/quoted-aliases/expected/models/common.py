"""Models: what several groups share."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model


class Circle(Model):
    radius: float


class Square(Model):
    side: float


Shape: TypeAlias = Circle | Square
