"""Models: what several groups share."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Home(Model):
    city: str | Unset = UNSET


class Error(Model):
    code: str
    detail: str | None | Unset = UNSET


class Cat(Model):
    kind: str
    name: str
    owner: Person | Unset = UNSET
    kittens: list[Cat] | Unset = UNSET


class Person(Model):
    name: str
    home: Home | Unset = UNSET
    pets: list[Cat] | Unset = UNSET


Limit: TypeAlias = int
"""At least 1."""
