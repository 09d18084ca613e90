"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .things import Part as Part
    from .things import Thing as Thing
    from .things import ThingColour as ThingColour
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "things": "Part Thing ThingColour",
        },
    )
