"""Models: Vehicles."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime.annotated import Discriminator
from .._runtime.model import Model, UnknownObject
from .._runtime.unset import UNSET, Unset


class Bicycle(Model):
    wheels: int
    bell: bool | Unset = UNSET


class Car(Model):
    wheels: int
    plate: str | Unset = UNSET


Vehicle: TypeAlias = Annotated[
    Bicycle | Car | UnknownObject, Discriminator("wheels", {2: Bicycle, 4: Car})
]
"""Something that moves. There is none that is nothing but a vehicle."""
