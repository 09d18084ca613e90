"""`enum` and `const` to literals and enum definitions (JSON Schema validation, 6.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import types as ir
from wiretype.lower.lowered import Lowered
from wiretype.lower.prose import doc_of

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Schema

    from wiretype.document.view import Node
    from wiretype.lower.schemas import Schemas


def has_values(schema: Schema) -> bool:
    """Whether a schema lists its values. A `const` of null counts."""
    return schema.enum is not None or "const" in schema.model_fields_set


def lower_enum(schemas: Schemas, node: Node[Schema], hint: ir.NameHint) -> Lowered:
    """A closed set of values. Null among them makes the whole nullable."""
    listed = node.value.enum
    values: list[ir.Scalar] = []
    for value in [node.value.const] if listed is None else listed:
        if isinstance(value, (list, dict)):
            return schemas.unsupported(
                node.pointer, "an enum of arrays or objects", hint
            )
        if not any(_is_same(value, known) for known in values):
            values.append(value)
    nullable = any(value is None for value in values)
    given = tuple(value for value in values if value is not None)
    if not given:
        return Lowered(ir.Null())
    if any(isinstance(value, float) for value in given):
        # Python has no literal type of a float.
        return Lowered(ir.Primitive(kind=ir.PrimitiveKind.NUMBER), nullable)
    if listed is None:
        return Lowered(ir.Literal(values=given), nullable)
    definition = ir.EnumDefinition(
        id=schemas.reserve(node.pointer),
        hint=hint,
        values=given,
        doc=doc_of(node),
        origin=schemas.origin(node.pointer),
    )
    return Lowered(schemas.define(definition), nullable)


def _is_same(one: object, other: object) -> bool:
    # JSON keeps `1` and `true` apart, Python does not.
    return type(one) is type(other) and one == other
