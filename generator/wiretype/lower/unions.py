"""`oneOf` and `anyOf` to unions, `anyOf` with null to nullability."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from wiretype.ir import types as ir
from wiretype.lower.lowered import Lowered, distinct

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Schema

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node
    from wiretype.lower.schemas import Schemas


def lower_variants(
    schemas: Schemas,
    node: Node[Schema],
    keyword: Literal["oneOf", "anyOf"],
    hint: ir.NameHint,
) -> Lowered:
    """One of several schemas. A null variant becomes the nullable bit."""
    if node.map("properties"):
        return schemas.unsupported(
            node.pointer, f"{keyword} beside properties of its own", hint
        )
    pointers = node.many(keyword)
    lowered = [
        schemas.lower(pointer, hint.below(f"variant {position}"))
        for position, pointer in enumerate(pointers, start=1)
    ]
    nullable = any(each.nullable or isinstance(each.type, ir.Null) for each in lowered)
    variants = distinct(
        each.type for each in lowered if not isinstance(each.type, ir.Null)
    )
    match variants:
        case ():
            return Lowered(ir.Null())
        case (only,):
            return Lowered(only, nullable)
        case _:
            union = ir.Union(
                variants=variants, discriminator=_discriminator(schemas, node, pointers)
            )
            return Lowered(union, nullable)


def _discriminator(
    schemas: Schemas, node: Node[Schema], pointers: tuple[Pointer, ...]
) -> ir.Discriminator | None:
    """The tag and its table: explicit entries, then component names (4.8.25)."""
    declared = node.value.discriminator
    if declared is None:
        return None
    mapping: dict[str, ir.DefinitionId] = {}
    for tag, name in (declared.mapping or {}).items():
        target = schemas.view.mapping_target(name, node.pointer)
        if target is not None:
            mapping[tag] = ir.DefinitionId(str(target))
    for pointer in pointers:
        target = schemas.view.reference(pointer)
        if target is not None:
            identity = ir.DefinitionId(str(target))
            if identity not in mapping.values():
                mapping[target.name] = identity
    return ir.Discriminator(
        wire_name=declared.propertyName, mapping=tuple(mapping.items())
    )
