"""Models: Values."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

ValuesNullable: TypeAlias = Literal["a", "b"]

ValuesMixed: TypeAlias = Literal[1, "one", True]

ValuesMisspelt: TypeAlias = Literal["1", "2.5", "true"]

ValuesNumeric: TypeAlias = Literal[1, 2]

ValuesTwice: TypeAlias = Literal["a", "b"]

ValuesEmpty: TypeAlias = Literal["", "full"]

State: TypeAlias = Literal[0, 1, 2]
"""The state of a job.

- `0`: WAITING. Not begun.
- `1`: RUNNING. In work.
- `2`: DONE.
"""

Mode: TypeAlias = Literal["fast", "slow"]
"""One of several values.

- `"fast"`: As fast as can be, which is a sentence that is too long for a single line of
  text.
- `"slow"`: Slowly. Deprecated.
"""

Tier: TypeAlias = Literal["free", "paid"]
"""One of several values.

- `"free"`: Free. No money.
- `"paid"`: Paid.
"""

Currency: TypeAlias = Literal["EUR", "USD"]


class Values(Model):
    named: State | int | Unset = UNSET
    """The state of a job."""

    described: Mode | str | Unset = UNSET
    microsoft: Tier | str | Unset = UNSET
    extensible: Currency | str | Unset = UNSET
    nullable: ValuesNullable | str | None | Unset = UNSET
    mixed: ValuesMixed | int | str | bool | Unset = UNSET

    floats: float | Unset = UNSET
    """One of 0.5, 1, 2.5."""

    booleans: Literal[True] | Unset = UNSET
    misspelt: ValuesMisspelt | str | Unset = UNSET
    numeric: ValuesNumeric | int | Unset = UNSET
    twice: ValuesTwice | str | Unset = UNSET
    empty: ValuesEmpty | str | Unset = UNSET

    objects: dict[str, Any] | Unset = UNSET
    """One of {'a': 1}, {'b': 2}."""

    lists: list[str] | Unset = UNSET
    """One of [], ['a']."""

    constant: Literal["fixed"] | Unset = UNSET

    constant_object: dict[str, Any] | Unset = UNSET
    """One of {'a': 1}."""

    only: Literal["single"] | Unset = UNSET
    nothing_else: None | Unset = UNSET
