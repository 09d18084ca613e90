"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .orders import AsyncOrders as AsyncOrders
    from .orders import Orders as Orders
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "orders": "AsyncOrders Orders",
        },
    )
