"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .strassen import Straße as Straße
    from .tada import 住所 as 住所
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "strassen": "Straße",
            "tada": "住所",
        },
    )
