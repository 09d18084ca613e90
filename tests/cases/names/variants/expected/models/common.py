"""Models: what several groups share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

PaperSizeFormatValue: TypeAlias = Literal["a4", "a5"]

PaperInkColour: TypeAlias = Literal["red", "blue"]


class PaperSizeFormat(Model):
    format: PaperSizeFormatValue | str
    margin: float | Unset = UNSET


class PaperSize(Model):
    width: float
    height: float


class PaperInk(Model):
    """What may only be null as well is no variant."""

    colour: PaperInkColour | str


class PaperOwnerLogin(Model):
    login: str


class PaperOwner(Model):
    name: str


class Paper(Model):
    size: PaperSizeFormat | PaperSize | Unset = UNSET

    ink: PaperInk | None | Unset = UNSET
    """What may only be null as well is no variant."""

    owner: PaperOwnerLogin | PaperOwner | Unset = UNSET
    """Anything has a name, so it tells nothing apart."""


class LayerFront(Model):
    opacity: float | Unset = UNSET
    front: bool


class LayerDepth(Model):
    opacity: float | Unset = UNSET
    depth: int


class LayerObject(Model):
    opacity: float | Unset = UNSET
    above: str | Unset = UNSET
    below: str | Unset = UNSET


class LayerObject2(Model):
    opacity: float | Unset = UNSET
    left: str | Unset = UNSET
    right: str | Unset = UNSET


class LevelFront(Model):
    front: bool


class LevelDepth(Model):
    depth: int


class LevelObject(Model):
    above: str | Unset = UNSET
    below: str | Unset = UNSET


class LevelObject4(Model):
    left: str | Unset = UNSET
    right: str | Unset = UNSET


Layer: TypeAlias = LayerFront | LayerDepth | LayerObject | LayerObject2

Level: TypeAlias = LevelFront | LevelDepth | LevelObject | LevelObject4
