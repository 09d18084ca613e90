"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .drawings import AsyncDrawings as AsyncDrawings
    from .drawings import Drawings as Drawings
    from .pens import AsyncPens as AsyncPens
    from .pens import Pens as Pens
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "pens": "AsyncPens Pens",
            "drawings": "AsyncDrawings Drawings",
        },
    )
