"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Nested as Nested
    from .common import Nothing as Nothing
    from .markers import Marker as Marker
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "markers": "Marker",
            "common": "Nested Nothing",
        },
    )
