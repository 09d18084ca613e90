"""Models: pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias

from .._runtime.annotated import Discriminator
from .._runtime.model import Model, UnknownObject
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .common import Cat

Breed: TypeAlias = Literal["poodle", "beagle"]


class Dog(Model):
    kind: str
    breed: Breed | str | Unset = UNSET


Animal: TypeAlias = """Annotated[
    Cat | Dog | UnknownObject,
    Discriminator("kind", {"tabby": Cat, "dog": Dog}),
]"""
