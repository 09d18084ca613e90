"""Models: books."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.annotated import Discriminator
from .._runtime.model import Model, UnknownObject
from .._runtime.unset import UNSET, Unset


class UpdateBookRequest(Model):
    title: str | None | Unset = UNSET


class Book(Model):
    id: int | Unset = UNSET
    title: str

    rating: float | Unset = UNSET
    """Greater than 0."""

    binding: Binding | Unset = UNSET


class BookInput(Model):
    title: str

    rating: float | Unset = UNSET
    """Greater than 0."""

    binding: Binding | Unset = UNSET


class BindingBase(Model):
    kind: str


class Hardcover(Model):
    kind: str
    jacket: bool | Unset = UNSET


class Problem(Model):
    message: str | Unset = UNSET


Binding: TypeAlias = Annotated[
    Hardcover | BindingBase | UnknownObject,
    Discriminator("kind", {"Hardcover": Hardcover, "Binding": BindingBase}),
]
