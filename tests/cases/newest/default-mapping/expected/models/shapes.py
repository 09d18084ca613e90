"""Models: shapes."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.annotated import Discriminator
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class ShapeBase(Model):
    """A base whose kinds extend it, itself among them."""

    form: str | Unset = UNSET
    name: str


class Circle(Model):
    form: str | Unset = UNSET
    name: str
    radius: float


Shape: TypeAlias = Annotated[
    Circle | ShapeBase,
    Discriminator("form", {"circle": Circle, "Shape": ShapeBase}, default=ShapeBase),
]
"""A base whose kinds extend it, itself among them."""
