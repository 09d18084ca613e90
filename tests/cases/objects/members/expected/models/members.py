"""Models: Members."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Extras, Model
from .._runtime.unset import UNSET, Unset


class Members(Model):
    free: dict[str, Any] | Unset = UNSET
    closed: MembersClosed | Unset = UNSET
    map: dict[str, int | None] | Unset = UNSET
    any_map: dict[str, Any] | Unset = UNSET
    typed_extras: MembersTypedExtras | Unset = UNSET
    patterned: dict[str, str | int] | Unset = UNSET
    patterned_beside: MembersPatternedBeside | Unset = UNSET

    keys: dict[str, str] | Unset = UNSET
    """Keys of a kind. Further rules: `propertyNames`."""

    unevaluated: MembersUnevaluated | Unset = UNSET
    demanding: MembersDemanding | Unset = UNSET
    demanding_typed: MembersDemandingTyped | Unset = UNSET

    few: dict[str, Any] | Unset = UNSET
    """1 to 3 properties."""

    conditional: MembersConditional | Unset = UNSET
    """Further rules: `if`, `then`, `else`, `dependentSchemas`, `dependentRequired`."""

    never: Unset = UNSET


class MembersClosed(Model):
    a: str | Unset = UNSET


class MembersTypedExtras(Extras["Entry"]):
    total: int


class MembersPatternedBeside(Extras[bool]):
    name: str | Unset = UNSET


class MembersUnevaluated(Extras[int]):
    a: str | Unset = UNSET


class MembersDemanding(Model):
    here: Any


class MembersDemandingTyped(Extras[int]):
    here: int


class MembersConditional(Model):
    """Further rules: `if`, `then`, `else`, `dependentSchemas`, `dependentRequired`."""

    kind: str | Unset = UNSET
    size: int | Unset = UNSET


class Entry(Model):
    value: float | Unset = UNSET
