"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .strassen import AsyncStraßen as AsyncStraßen
    from .strassen import Straßen as Straßen
    from .tada import AsyncTada as AsyncTada
    from .tada import Tada as Tada
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "strassen": "AsyncStraßen Straßen",
            "tada": "AsyncTada Tada",
        },
    )
