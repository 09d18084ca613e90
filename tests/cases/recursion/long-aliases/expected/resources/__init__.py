"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .expressions import AsyncExpressions as AsyncExpressions
    from .expressions import Expressions as Expressions
    from .values import AsyncValues as AsyncValues
    from .values import Values as Values
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "expressions": "AsyncExpressions Expressions",
            "values": "AsyncValues Values",
        },
    )
