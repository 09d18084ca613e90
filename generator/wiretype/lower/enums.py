"""`enum` and `const` to literals and enum definitions (JSON Schema validation, 6.1)."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wiretype.document.tree import type_name
from wiretype.ir import types as ir
from wiretype.lower.enum_docs import document_values, extensible_values
from wiretype.lower.facets import facets_of
from wiretype.lower.prose import names_of
from wiretype.lower.shapes import value_key

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Schema

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node
    from wiretype.lower.schemas import Schemas
    from wiretype.lower.shapes import Shape

Complaint = Callable[[str, str], None]
"""Is told what is wrong with a value, and what is done about it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """The values that a schema lists.

    Attributes:
        members: The values, if all of them are scalar.
        others: All values as JSON, if some are not.
        types: The JSON types that the values need where the schema names none.
        is_open: Whether the author expects more.
    """

    members: tuple[ir.EnumMember, ...] | None = None
    others: tuple[str, ...] = ()
    types: tuple[str, ...] | None = None
    is_open: bool = False


_NONE_LISTED = Listed()
_SCALARS = {"string", "integer", "number", "boolean"}
_COMPOUND = {"array", "object"}


def listed_values(
    node: Node[Schema], types: tuple[str, ...] | None, complain: Complaint
) -> Listed:
    """The values of `enum` or `const`. A `const` of null counts."""
    schema = node.value
    if not (schema.enum or schema.model_extra or "const" in schema.model_fields_set):
        return _NONE_LISTED
    extensible = extensible_values(schema)
    if schema.enum:
        raw: list[object] = list(schema.enum)
    elif "const" in schema.model_fields_set:
        raw = [schema.const]
    elif extensible:
        raw = extensible
    else:
        return _NONE_LISTED
    kinds = {*_types_of(raw)}
    if types is not None and not _SCALARS & {*types} and not _COMPOUND & kinds:
        complain(f"{raw[0]}, which is no {' or '.join(types)}", "it is documented only")
        return Listed(others=tuple(json.dumps(value) for value in raw), types=types)
    if _COMPOUND & kinds:
        return Listed(
            others=tuple(json.dumps(value, ensure_ascii=False) for value in raw),
            types=_types_of(raw) if types is None else types,
        )
    values: dict[object, ir.Scalar] = {}
    for value in raw:
        if value is None or isinstance(value, (str, int, float)):
            fitting = _fitting(value, types, complain)
            values.setdefault(value_key(fitting), fitting)
    members, says_open = document_values(schema, raw, tuple(values.values()))
    known = tuple(type_name(each.value) for each in members)
    fits = types is None or all(
        name in types or (name == "integer" and "number" in types) or name == "null"
        for name in known
    )
    return Listed(
        members=members,
        types=types if fits else tuple(dict.fromkeys(known)),
        is_open=says_open or bool(extensible),
    )


def lower_enum(
    schemas: Schemas,
    shape: Shape,
    members: tuple[ir.EnumMember, ...],
    identity: Pointer,
) -> ir.Type:
    """A closed set of values, but for null."""
    given = tuple(member for member in members if member.value is not None)
    if not given:
        return ir.Null()
    if any(isinstance(member.value, float) for member in given):
        # Python has no literal type of a float.
        return ir.Primitive(kind=ir.PrimitiveKind.NUMBER)
    hint = schemas.hint(identity)
    is_named = hint.strength is ir.Strength.GIVEN and not is_constant(shape)
    if len(given) == 1 and not is_named and not shape.is_open:
        return ir.Literal(values=(given[0].value,))
    definition = ir.EnumDefinition(
        id=schemas.reserve(identity),
        hint=hint,
        members=given,
        is_open=shape.is_open,
        deprecated=schemas.is_deprecated(shape),
        doc=schemas.own_doc(shape, *names_of(hint)),
        origin=schemas.origin_of(shape, identity),
        facets=facets_of(shape),
    )
    return schemas.define(definition)


def is_constant(shape: Shape) -> bool:
    """Whether its only value is a `const`."""
    return any("const" in node.value.model_fields_set for node in shape.own)


def _fitting(
    value: ir.Scalar, types: tuple[str, ...] | None, complain: Complaint
) -> ir.Scalar:
    """The value as its declared type has it: `1` of type string is `"1"`."""
    name = type_name(value)
    if types is None or value is None or name in types:
        return value
    if name == "integer" and "number" in types:
        return value
    if isinstance(value, float) and value.is_integer() and "integer" in types:
        return int(value)
    text = value if isinstance(value, str) else json.dumps(value)
    meant = _meant(value, text, types)
    if meant is None:
        complain(f"{text}, which is no {' or '.join(types)}", "it is kept as it is")
        return value
    complain(
        f"{text}, which is no {' or '.join(types)}",
        f"it is taken as {json.dumps(meant, ensure_ascii=False)}",
    )
    return meant


def _meant(value: ir.Scalar, text: str, types: tuple[str, ...]) -> ir.Scalar:
    """What the author meant by a value of another type; None if that is unknown."""
    if not isinstance(value, str):
        return text if "string" in types else None
    if "boolean" in types and text in {"true", "false"}:
        return text == "true"
    for name, convert in (("integer", int), ("number", float)):
        if name in types:
            try:
                return convert(text)
            except ValueError:
                continue
    return None


def _types_of(values: list[object]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(type_name, values)))
