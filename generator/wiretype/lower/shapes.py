"""What one or several schemas say of a value together, references followed.

A `Shape` is a conjunction: everything in it holds. `meet` narrows one by another, so
that `allOf`, a reference with something beside it, and `properties` beside `oneOf` are
one and the same thing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar

from wiretype.ir.types import ConstraintKind, EnumMember, Scalar

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Discriminator, Schema

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node

_T = TypeVar("_T")

Clash = Callable[[str], None]
"""Is told what two schemas that hold together disagree on."""


@dataclass(frozen=True, slots=True)
class Place:
    """A schema that holds for a part of a value.

    `target` is what the reference there leads to, or else the place itself.
    """

    pointer: Pointer
    target: Pointer


@dataclass(frozen=True, slots=True)
class Choice:
    """A `oneOf` or `anyOf`: one of several schemas holds as well."""

    holder: Pointer
    keyword: str
    variants: tuple[Pointer, ...]
    discriminator: Discriminator | None


_NOTHING: Mapping[str, tuple[Place, ...]] = MappingProxyType({})
_UNLIMITED: Mapping[ConstraintKind, Scalar] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What holds for a value.

    Attributes:
        types: The names of the JSON types that are declared; None for any, none at all
            where no value fits.
        members: The scalar values that are listed; None for any.
        listed: All values that are listed, as JSON, where some are not scalar.
        format: The format of a string or number.
        encoding: How the string holds bytes.
        media_type: What the string or the bytes are.
        properties: By name, the schemas that all hold for it.
        required: The names of properties, in order.
        additional: What holds for all other properties; empty for anything.
        patterns: What properties may be whose names match a pattern.
        items: What holds for the items of an array beyond `prefix`.
        prefix: What holds for each of its first items.
        choices: The alternatives. One of each holds.
        bases: The schemas that are referred to as a whole, directly.
        conjuncts: All places that hold, directly or by reference.
        own: The schema objects themselves, without those that were referred to; what
            narrows comes after what is narrowed.
        limits: The constraints.
        rules: The keywords of `own` that say which values are valid, and nothing else.
        default: What the server takes for a missing value, as JSON.
        needs: Alternatives of properties, one of which is required.
        reads: Whether the server alone sends it.
        writes: Whether the caller alone sends it.
        is_open: Whether the author expects more values than are listed.
    """

    types: tuple[str, ...] | None = None
    members: tuple[EnumMember, ...] | None = None
    listed: tuple[str, ...] = ()
    format: str = ""
    encoding: str = ""
    media_type: str = ""
    properties: Mapping[str, tuple[Place, ...]] = field(
        default_factory=lambda: _NOTHING
    )
    required: tuple[str, ...] = ()
    additional: tuple[Place, ...] = ()
    patterns: tuple[Place, ...] = ()
    items: tuple[Place, ...] = ()
    prefix: tuple[tuple[Place, ...], ...] = ()
    choices: tuple[Choice, ...] = ()
    bases: tuple[Pointer, ...] = ()
    conjuncts: frozenset[Pointer] = frozenset()
    own: tuple[Node[Schema], ...] = ()
    limits: Mapping[ConstraintKind, Scalar] = field(default_factory=lambda: _UNLIMITED)
    rules: frozenset[str] = frozenset()
    default: str = ""
    needs: tuple[tuple[str, ...], ...] = ()
    reads: bool = False
    writes: bool = False
    is_open: bool = False

    @property
    def is_never(self) -> bool:
        """Whether no value fits."""
        return self.types == ()

    def limit(self, kind: ConstraintKind) -> int:
        """A limit that counts something; 0 where there is none."""
        value = self.limits.get(kind)
        return int(value) if isinstance(value, int | float) else 0


ANYTHING = Shape()


def taken_from(shape: Shape, target: Pointer) -> Shape:
    """A shape as one that refers to the schema at `target` sees it."""
    return replace(
        shape,
        bases=(target,),
        conjuncts=shape.conjuncts | {target},
        own=(),
        rules=frozenset(),
    )


def meet(wide: Shape, narrow: Shape, clash: Clash) -> Shape:
    """What holds where two shapes hold. Where no value fits both, the second holds."""
    if wide is ANYTHING:
        return narrow
    if narrow is ANYTHING:
        return wide
    return Shape(
        types=_common_types(wide.types, narrow.types, clash),
        members=_common_members(wide, narrow, clash),
        listed=narrow.listed or wide.listed,
        format=narrow.format or wide.format,
        encoding=narrow.encoding or wide.encoding,
        media_type=narrow.media_type or wide.media_type,
        properties=_merged(wide.properties, narrow.properties),
        required=_united(wide.required, narrow.required),
        additional=together(wide.additional, narrow.additional),
        patterns=together(wide.patterns, narrow.patterns),
        items=together(wide.items, narrow.items),
        prefix=tuple(
            together(one, other)
            for one, other in zip_longest(wide.prefix, narrow.prefix, fillvalue=())
        ),
        choices=_united(wide.choices, narrow.choices),
        bases=_united(wide.bases, narrow.bases),
        conjuncts=wide.conjuncts | narrow.conjuncts,
        own=_nodes(wide.own, narrow.own),
        limits=_narrowed(wide.limits, narrow.limits),
        rules=wide.rules | narrow.rules,
        default=narrow.default or wide.default,
        needs=_united(wide.needs, narrow.needs),
        reads=wide.reads or narrow.reads,
        writes=wide.writes or narrow.writes,
        is_open=wide.is_open or narrow.is_open,
    )


def together(wide: tuple[Place, ...], narrow: tuple[Place, ...]) -> tuple[Place, ...]:
    """The places of both, each schema once."""
    if not wide:
        return narrow
    known = {place.target for place in wide}
    return (*wide, *(place for place in narrow if place.target not in known))


def _united(wide: tuple[_T, ...], narrow: tuple[_T, ...]) -> tuple[_T, ...]:
    if not wide:
        return narrow
    return (*wide, *(item for item in narrow if item not in wide)) if narrow else wide


def _nodes(
    wide: tuple[Node[Schema], ...], narrow: tuple[Node[Schema], ...]
) -> tuple[Node[Schema], ...]:
    if not wide or not narrow:
        return wide or narrow
    known = {node.pointer for node in wide}
    return (*wide, *(node for node in narrow if node.pointer not in known))


def _merged(
    wide: Mapping[str, tuple[Place, ...]], narrow: Mapping[str, tuple[Place, ...]]
) -> Mapping[str, tuple[Place, ...]]:
    if not wide or not narrow:
        return wide or narrow
    merged = dict(wide)
    for name, places in narrow.items():
        merged[name] = together(merged.get(name, ()), places)
    return merged


def _common_types(
    wide: tuple[str, ...] | None, narrow: tuple[str, ...] | None, clash: Clash
) -> tuple[str, ...] | None:
    if wide is None or narrow is None:
        return narrow if wide is None else wide
    if not wide or not narrow:
        return ()
    common = tuple(name for name in wide if name in narrow)
    if {"integer", "number"} <= {*wide, *narrow} and "integer" not in common:
        common = (*(name for name in common if name != "number"), "integer")
    if common == ("null",) and narrow != common and wide != common:
        common = ()
    if not common:
        if "null" not in (*wide, *narrow):
            clash(f"{' or '.join(wide)} and {' or '.join(narrow)}")
        return narrow
    return common


def _common_members(
    wide: Shape, narrow: Shape, clash: Clash
) -> tuple[EnumMember, ...] | None:
    if wide.members is None or narrow.members is None:
        return narrow.members if wide.members is None else wide.members
    known = {value_key(member.value): member for member in wide.members}
    common = tuple(
        member
        if member.doc or member.name
        else replace(known[value_key(member.value)], deprecated=member.deprecated)
        for member in narrow.members
        if value_key(member.value) in known
    )
    if not common and narrow.members:
        clash("lists of values that have none in common")
        return narrow.members
    return common


def value_key(value: Scalar) -> tuple[type, Scalar]:
    """A key that keeps `1` and `true` apart, as JSON does, but not `1` and `1.0`."""
    if isinstance(value, float) and value.is_integer():
        return int, int(value)
    return type(value), value


_LOWER = {
    ConstraintKind.MINIMUM,
    ConstraintKind.EXCLUSIVE_MINIMUM,
    ConstraintKind.MIN_LENGTH,
    ConstraintKind.MIN_ITEMS,
    ConstraintKind.MIN_PROPERTIES,
}
_UPPER = {
    ConstraintKind.MAXIMUM,
    ConstraintKind.EXCLUSIVE_MAXIMUM,
    ConstraintKind.MAX_LENGTH,
    ConstraintKind.MAX_ITEMS,
    ConstraintKind.MAX_PROPERTIES,
}


def _narrowed(
    wide: Mapping[ConstraintKind, Scalar], narrow: Mapping[ConstraintKind, Scalar]
) -> Mapping[ConstraintKind, Scalar]:
    if not wide or not narrow:
        return wide or narrow
    limits = dict(wide)
    for kind, value in narrow.items():
        known = limits.get(kind)
        if isinstance(known, int | float) and isinstance(value, int | float):
            if kind in _LOWER:
                value = max(known, value)
            elif kind in _UPPER:
                value = min(known, value)
        limits[kind] = value
    return limits


def without_choice(shape: Shape, choice: Choice) -> Shape:
    """The shape but for one of its choices."""
    return replace(
        shape, choices=tuple(each for each in shape.choices if each is not choice)
    )


def united_types(names: Iterable[Iterable[str] | None]) -> frozenset[str] | None:
    """The types of any of several; None where one of them may be anything."""
    united: set[str] = set()
    for each in names:
        if each is None:
            return None
        united.update(each)
    return frozenset(united)
