"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Calendar as Calendar
    from .common import Class as Class
    from .common import Model as Model
    from .common import ModelLiteral as ModelLiteral
    from .items import Item as Item
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "items": "Item",
            "common": "Calendar Class Model ModelLiteral",
        },
    )
