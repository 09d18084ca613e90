"""Models: books."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class UpdateBookRequest(Model):
    title: str | None | Unset = UNSET


class Book(Model):
    id: int | Unset = UNSET
    title: str
    rating: float | Unset = UNSET
    binding: Binding | Unset = UNSET


class BookInput(Model):
    title: str
    rating: float | Unset = UNSET
    binding: Binding | Unset = UNSET


class Binding(Model):
    kind: str


class Problem(Model):
    message: str | Unset = UNSET
