"""Models: what several groups share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

PaymentKind: TypeAlias = Literal["card", "cash"]


class Payment(Model):
    """Further rules: `not`, `if`, `then`, `dependentRequired`."""

    kind: PaymentKind | str | Unset = UNSET
    number: str | Unset = UNSET

    labels: dict[str, str] | Unset = UNSET
    """Further rules: `propertyNames`."""


class Old(Model):
    """Deprecated. At least 1 property. Needs `a` or `b` and `c`."""

    a: str | Unset = UNSET
