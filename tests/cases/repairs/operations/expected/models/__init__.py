"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .things import Limit as Limit
    from .things import Thing as Thing
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "things": "Limit Thing",
        },
    )
