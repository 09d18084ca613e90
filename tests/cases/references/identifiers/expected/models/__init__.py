"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Filter as Filter
    from .orders import ABC as ABC
    from .orders import Note as Note
    from .orders import Order as Order
    from .orders import OrderLine as OrderLine
    from .orders import OrderMoney as OrderMoney
    from .orders import Person as Person
    from .orders import PersonAddress as PersonAddress
    from .orders import Tree as Tree
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "orders": "ABC Note Order OrderLine OrderMoney Person PersonAddress Tree",
            "common": "Filter",
        },
    )
