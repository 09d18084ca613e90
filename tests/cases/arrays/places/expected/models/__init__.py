"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .places import Place as Place
    from .places import Places as Places
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "places": "Place Places",
        },
    )
