"""Models: Animals."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.annotated import Discriminator
from .._runtime.model import Model, UnknownObject
from .._runtime.unset import UNSET, Unset


class AnimalBase(Model):
    """An animal of any kind."""

    species: str
    name: str
    friends: list[Animal] | Unset = UNSET


class Cat(Model):
    """A cat."""

    species: str
    name: str
    friends: list[Animal] | Unset = UNSET
    lives: int | Unset = UNSET

    rival: Animal | Unset = UNSET
    """Whom it dislikes."""


class Lion(Model):
    """A cat, but larger."""

    species: str
    name: str
    friends: list[Animal] | Unset = UNSET
    lives: int | Unset = UNSET

    rival: Animal | Unset = UNSET
    """Whom it dislikes."""

    mane: bool


class Fish(Model):
    """Adds nothing."""

    species: str
    name: str
    friends: list[Animal] | Unset = UNSET


Animal: TypeAlias = Annotated[
    Cat | Lion | Fish | AnimalBase | UnknownObject,
    Discriminator(
        "species", {"Cat": Cat, "Lion": Lion, "Fish": Fish, "Animal": AnimalBase}
    ),
]
"""An animal of any kind."""
