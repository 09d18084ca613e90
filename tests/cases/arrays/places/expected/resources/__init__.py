"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .places import AsyncPlacesResource as AsyncPlacesResource
    from .places import PlacesResource as PlacesResource
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "places": "AsyncPlacesResource PlacesResource",
        },
    )
