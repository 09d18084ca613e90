"""Models: models."""

from __future__ import annotations

from typing import Any as _Any
from typing import Literal, TypeAlias
from uuid import UUID as _UUID

from .._runtime.model import Model
from .._runtime.unset import UNSET as _UNSET
from .._runtime.unset import Unset

AnyLiteral: TypeAlias = Literal["a", "b"]


class Operation(Model):
    unset: UNSET | Unset = _UNSET
    any: Any | Unset = _UNSET
    uuid: _UUID | Unset = _UNSET
    other: UUID | Unset = _UNSET


class UNSET(Model):
    a: int | Unset = _UNSET


class Any(Model):
    literal: AnyLiteral | str | Unset = _UNSET
    any: _Any | Unset = _UNSET


class UUID(Model):
    value: _UUID | Unset = _UNSET
