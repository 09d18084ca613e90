"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Comparison as Comparison
    from .common import Value as Value
    from .expressions import Expression as Expression
    from .expressions import ExpressionGroup as ExpressionGroup
    from .expressions import Regular as Regular
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "expressions": "Expression ExpressionGroup Regular",
            "common": "Comparison Value",
        },
    )
