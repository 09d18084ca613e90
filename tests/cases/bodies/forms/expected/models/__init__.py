"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .customers import Address as Address
    from .customers import (
        CreateCustomerRequestLinesItem as CreateCustomerRequestLinesItem,
    )
    from .tokens import PasswordGrant as PasswordGrant
    from .tokens import RefreshGrant as RefreshGrant
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "customers": "Address CreateCustomerRequestLinesItem",
            "tokens": "PasswordGrant RefreshGrant",
        },
    )
