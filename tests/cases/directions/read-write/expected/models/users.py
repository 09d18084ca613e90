"""Models: Users."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .._runtime.arrays import SequenceNotStr
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class User(Model):
    id: str
    name: str
    address: Address | Unset = UNSET
    tags: list[str] | Unset = UNSET


class UserInput(Model):
    name: str
    password: str | Unset = UNSET
    address: Address | Unset = UNSET
    tags: SequenceNotStr[str] | Unset = UNSET


class Address(Model):
    city: str | Unset = UNSET


class Team(Model):
    members: list[User]


class TeamInput(Model):
    members: Sequence[UserInput]


class Draft(Model):
    text: str


class Receipt(Model):
    number: int | Unset = UNSET


Teams: TypeAlias = list[Team]

TeamsInput: TypeAlias = Sequence[TeamInput]
