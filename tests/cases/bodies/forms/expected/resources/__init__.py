"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .customers import AsyncCustomers as AsyncCustomers
    from .customers import Customers as Customers
    from .tokens import AsyncTokens as AsyncTokens
    from .tokens import Tokens as Tokens
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "customers": "AsyncCustomers Customers",
            "tokens": "AsyncTokens Tokens",
        },
    )
