"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Circle as Circle
    from .common import Shape as Shape
    from .common import Square as Square
    from .drawings import AddDrawingRequest as AddDrawingRequest
    from .drawings import Fill as Fill
    from .drawings import Outline as Outline
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "drawings": "AddDrawingRequest Fill Outline",
            "common": "Circle Shape Square",
        },
    )
