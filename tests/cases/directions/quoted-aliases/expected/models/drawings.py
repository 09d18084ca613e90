"""Models: drawings."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.model import Model

if TYPE_CHECKING:
    from .common import Shape


class AddDrawingRequest(Model):
    outline: Outline
    fill: Fill


Outline: TypeAlias = "Shape | int"

Fill: TypeAlias = "Outline | str"
