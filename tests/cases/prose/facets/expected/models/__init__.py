"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Old as Old
    from .common import Payment as Payment
    from .common import PaymentKind as PaymentKind
    from .facets import Code as Code
    from .facets import Facets as Facets
    from .facets import FacetsOrder as FacetsOrder
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "facets": "Code Facets FacetsOrder",
            "common": "Old Payment PaymentKind",
        },
    )
