"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .access import Access as Access
    from .access import AsyncAccess as AsyncAccess
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "access": "Access AsyncAccess",
        },
    )
