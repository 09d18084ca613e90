"""What is known of a value beyond its type (JSON Schema validation, 6 and 9.2)."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from wiretype.ir.types import NO_FACETS, Constraint, ConstraintKind, Facets, Scalar

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Schema

    from wiretype.document.view import Node, View
    from wiretype.lower.shapes import Shape

_KINDS = {kind.value: kind for kind in ConstraintKind}
_KEYWORDS = frozenset(_KINDS)
_AT_LEAST = {
    ConstraintKind.MIN_LENGTH,
    ConstraintKind.MIN_ITEMS,
    ConstraintKind.MIN_PROPERTIES,
}
"""What many tools say is 0, which says nothing."""

_TEXTS = frozenset({"string", "number", "integer"})
_TYPES = {
    ConstraintKind.MIN_LENGTH: _TEXTS,
    ConstraintKind.MAX_LENGTH: _TEXTS,
    ConstraintKind.PATTERN: _TEXTS,
    ConstraintKind.MIN_ITEMS: frozenset({"array"}),
    ConstraintKind.MAX_ITEMS: frozenset({"array"}),
    ConstraintKind.UNIQUE_ITEMS: frozenset({"array"}),
    ConstraintKind.MIN_PROPERTIES: frozenset({"object"}),
    ConstraintKind.MAX_PROPERTIES: frozenset({"object"}),
}
"""The types that a limit says anything of: `uniqueItems` means nothing for text.

Numbers are often text, so limits of one are told of the other.
"""

_RULES = (
    "not",
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "propertyNames",
    "contains",
)
"""What says which values are valid but not which shape they have."""

_RULE_NAMES = frozenset(_RULES)
_NO_RULES = frozenset[str]()

_NONE: Mapping[ConstraintKind, Scalar] = MappingProxyType({})


def limits_of(view: View, node: Node[Schema]) -> Mapping[ConstraintKind, Scalar]:
    """The constraints that a schema object has."""
    schema = node.value
    present = schema.model_fields_set & _KEYWORDS
    if not present:
        return _NONE
    # The model makes floats of all bounds; the description has them as they were meant.
    raw = view.raw(node.pointer)
    limits: dict[ConstraintKind, Scalar] = {}
    for keyword, kind in _KINDS.items():
        value = (
            raw.get(keyword) if keyword in present and isinstance(raw, dict) else None
        )
        if isinstance(value, (str, int, float)) and value is not False:
            limits[kind] = value
    return limits


def default_of(schema: Schema) -> str:
    """The default as JSON; empty where there is none."""
    if "default" not in schema.model_fields_set:
        return ""
    return json.dumps(schema.default, ensure_ascii=False, default=str)


def rules_among(names: Collection[str]) -> frozenset[str]:
    """The keywords that say which values are valid and nothing else."""
    return _NO_RULES if _RULE_NAMES.isdisjoint(names) else _RULE_NAMES & {*names}


def facets_of(shape: Shape) -> Facets:
    """All that a shape says beyond types and members."""
    values = shape.listed
    if shape.members is not None and any(
        isinstance(member.value, float) for member in shape.members
    ):
        values = tuple(
            json.dumps(member.value)
            for member in shape.members
            if member.value is not None
        )
    if not (shape.limits or shape.default or values or shape.needs or shape.rules):
        return NO_FACETS
    return Facets(
        constraints=tuple(
            Constraint(kind=kind, value=value)
            for kind, value in shape.limits.items()
            if not (value == 0 and kind in _AT_LEAST) and _is_about(kind, shape)
        ),
        default=shape.default,
        values=values,
        needs=shape.needs,
        rules=tuple(name for name in _RULES if name in shape.rules),
    )


def _is_about(kind: ConstraintKind, shape: Shape) -> bool:
    types = _TYPES.get(kind)
    return types is None or shape.types is None or not types.isdisjoint(shape.types)
