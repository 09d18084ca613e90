"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .owners import AsyncOwners as AsyncOwners
    from .owners import Owners as Owners
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "owners": "AsyncOwners Owners",
        },
    )
