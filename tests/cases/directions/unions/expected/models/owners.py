"""Models: Owners."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, TypeAlias

from .._runtime.annotated import Discriminator
from .._runtime.model import Model, UnknownObject
from .._runtime.unset import UNSET, Unset


class Owner(Model):
    pets: list[Pet]
    favourite: Favourite | Unset = UNSET
    created: Moment | Unset = UNSET


class OwnerInput(Model):
    pets: Sequence[PetInput]
    favourite: FavouriteInput | Unset = UNSET
    secret: Secret | Unset = UNSET


class Cat(Model):
    kind: str
    id: str | Unset = UNSET


class CatInput(Model):
    kind: str
    chip: str | Unset = UNSET


class Dog(Model):
    kind: str
    id: str | Unset = UNSET
    tail: bool | Unset = UNSET


class DogInput(Model):
    kind: str
    tail: bool | Unset = UNSET


Secret: TypeAlias = str

Moment: TypeAlias = datetime

Favourite: TypeAlias = str | Cat

Pet: TypeAlias = Annotated[
    Cat | Dog | UnknownObject, Discriminator("kind", {"cat": Cat, "dog": Dog})
]

FavouriteInput: TypeAlias = str | CatInput

PetInput: TypeAlias = Annotated[
    CatInput | DogInput, Discriminator("kind", {"cat": CatInput, "dog": DogInput})
]
