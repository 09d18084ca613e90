"""Objects to definitions with fields, and to maps (JSON Schema core, 10.3.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import types as ir
from wiretype.lower.facets import facets_of
from wiretype.lower.lowered import Lowered, split
from wiretype.lower.prose import names_of

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas
    from wiretype.lower.shapes import Shape


def lower_object(schemas: Schemas, shape: Shape, identity: Pointer) -> ir.Type:
    """A map if it names no property, or else a definition."""
    named = dict.fromkeys((*shape.properties, *shape.required))
    if named:
        schemas.reserve(identity)
    extra = _lower_extra(schemas, shape, identity)
    if not named and not isinstance(extra, ir.Never):
        return ir.Map(value=extra)
    required = set(shape.required)
    hint = schemas.hint(identity)
    return schemas.define(
        ir.ObjectDefinition(
            id=schemas.reserve(identity),
            hint=hint,
            fields=tuple(
                schemas.fields.lower(name, places, identity, required=name in required)
                if (places := shape.properties.get(name))
                else _unnamed_field(schemas, shape, name, extra, identity)
                for name in named
            ),
            extra=extra,
            min_properties=shape.limit(ir.ConstraintKind.MIN_PROPERTIES),
            deprecated=schemas.is_deprecated(shape),
            doc=schemas.own_doc(shape, *names_of(hint)),
            origin=schemas.origin_of(shape, identity),
            facets=facets_of(shape),
        )
    )


def _lower_extra(schemas: Schemas, shape: Shape, identity: Pointer) -> ir.Type:
    """The type of the members without a name of their own.

    Those whose names match a pattern are among them. Where nothing is said of the
    others, the author did not have any in mind.
    """
    lowered = [schemas.lower(place.pointer) for place in shape.patterns]
    if shape.additional or not shape.patterns:
        additional = schemas.lower_all(
            shape.additional, identity / "additionalProperties"
        )
        if not shape.patterns:
            return additional.whole()
        if isinstance(additional.type, ir.Any):
            return additional.type
        lowered.append(additional)
    return Lowered(
        ir.union_of(each.type for each in lowered),
        any(each.nullable for each in lowered),
    ).whole()


def _unnamed_field(
    schemas: Schemas,
    shape: Shape,
    name: str,
    extra: ir.Type,
    identity: Pointer,
) -> ir.Field:
    """A property that is required, but described at most together with others."""
    lowered = split(extra)
    return ir.Field(
        wire_name=name,
        type=ir.Any() if isinstance(lowered.type, ir.Never) else lowered.type,
        required=True,
        nullable=lowered.nullable,
        access=ir.Access.BOTH,
        deprecated=False,
        doc=ir.Doc(),
        origin=schemas.origin_of(shape, identity),
    )
