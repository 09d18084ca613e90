"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .shapes import AsyncShapes as AsyncShapes
    from .shapes import Shapes as Shapes
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "shapes": "AsyncShapes Shapes",
        },
    )
