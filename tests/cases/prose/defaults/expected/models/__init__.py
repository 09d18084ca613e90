"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .orders import Order as Order
    from .orders import OrderAddress as OrderAddress
    from .orders import OrderKindsItem as OrderKindsItem
    from .orders import State as State
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "orders": "Order OrderAddress OrderKindsItem State",
        },
    )
