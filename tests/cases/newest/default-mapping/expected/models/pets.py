"""Models: pets."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.annotated import Discriminator
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Cat(Model):
    kind: str
    lives: int


class Dog(Model):
    kind: str
    bark: str | Unset = UNSET


class OtherPet(Model):
    kind: str | Unset = UNSET
    legs: int | Unset = UNSET


Pet: TypeAlias = Annotated[
    Cat | Dog | OtherPet,
    Discriminator(
        "kind", {"cat": Cat, "dog": Dog, "OtherPet": OtherPet}, default=OtherPet
    ),
]
