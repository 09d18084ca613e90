"""Models: Customers."""

from __future__ import annotations

from .._runtime.arrays import SequenceNotStr
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class CreateCustomerRequestLinesItem(Model):
    price: str
    quantity: int | Unset = UNSET


class Address(Model):
    city: str | Unset = UNSET
    lines: SequenceNotStr[str] | Unset = UNSET
