"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .values import Currency as Currency
    from .values import Mode as Mode
    from .values import State as State
    from .values import Tier as Tier
    from .values import Values as Values
    from .values import ValuesEmpty as ValuesEmpty
    from .values import ValuesMisspelt as ValuesMisspelt
    from .values import ValuesMixed as ValuesMixed
    from .values import ValuesNullable as ValuesNullable
    from .values import ValuesNumeric as ValuesNumeric
    from .values import ValuesTwice as ValuesTwice
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "values": """
                Currency Mode State Tier Values ValuesEmpty ValuesMisspelt
                ValuesMixed ValuesNullable ValuesNumeric ValuesTwice
            """,
        },
    )
