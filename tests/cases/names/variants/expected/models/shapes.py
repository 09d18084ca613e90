"""Models: shapes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .common import (
        PaperInk,
        PaperOwner,
        PaperOwnerLogin,
        PaperSize,
        PaperSizeFormat,
    )


class ShapeCircle(Model):
    circle: ShapeCircleValue = field(wire="Circle")


class ShapeCircleValue(Model):
    radius: float


class ShapePolygon(Model):
    polygon: list[ShapePolygonItem] = field(wire="Polygon")


class ShapePolygonItem(Model):
    x: float | Unset = UNSET
    y: float | Unset = UNSET


class ShapeTextObject(Model):
    text: ShapeText = field(wire="Text")


class ShapeCircleObject(Model):
    circle: str = field(wire="Circle")
    unit: str | Unset = UNSET


class ShapeCircleObject6(Model):
    circle: float = field(wire="Circle")
    scale: float | Unset = UNSET


class ShapeText(Model):
    letters: str | Unset = UNSET


class DrawingLayerFront(Model):
    id: str

    shape: Shape | Unset = UNSET
    """An enum of Rust, as serde writes it; one of its variants is text."""

    opacity: float | Unset = UNSET
    front: bool


class DrawingLayerDepth(Model):
    id: str

    shape: Shape | Unset = UNSET
    """An enum of Rust, as serde writes it; one of its variants is text."""

    opacity: float | Unset = UNSET
    depth: int


class DrawingLayerObject(Model):
    id: str

    shape: Shape | Unset = UNSET
    """An enum of Rust, as serde writes it; one of its variants is text."""

    opacity: float | Unset = UNSET
    above: str | Unset = UNSET
    below: str | Unset = UNSET


class DrawingLayerObject2(Model):
    id: str

    shape: Shape | Unset = UNSET
    """An enum of Rust, as serde writes it; one of its variants is text."""

    opacity: float | Unset = UNSET
    left: str | Unset = UNSET
    right: str | Unset = UNSET


class DrawingPaper(Model):
    id: str

    shape: Shape | Unset = UNSET
    """An enum of Rust, as serde writes it; one of its variants is text."""

    size: PaperSizeFormat | PaperSize | Unset = UNSET

    ink: PaperInk | None | Unset = UNSET
    """What may only be null as well is no variant."""

    owner: PaperOwnerLogin | PaperOwner | Unset = UNSET
    """Anything has a name, so it tells nothing apart."""


Shape: TypeAlias = (
    Literal["Empty"]
    | ShapeCircle
    | ShapePolygon
    | ShapeTextObject
    | ShapeCircleObject
    | ShapeCircleObject6
)
"""An enum of Rust, as serde writes it; one of its variants is text."""

Drawing: TypeAlias = (
    DrawingLayerFront
    | DrawingLayerDepth
    | DrawingLayerObject
    | DrawingLayerObject2
    | DrawingPaper
)
"""An enum beside properties."""
