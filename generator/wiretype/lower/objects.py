"""Objects to fields and maps, and `allOf` of objects to one object."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from wiretype.ir import types as ir
from wiretype.lower.lowered import Lowered
from wiretype.lower.prose import doc_of

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Schema

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node
    from wiretype.lower.schemas import Schemas


@dataclass(slots=True)
class _Members:
    """What the parts of an object say together. A later part narrows an earlier one."""

    properties: dict[str, Pointer] = field(default_factory=dict[str, "Pointer"])
    required: set[str] = field(default_factory=set[str])
    additional: Pointer | None = None
    min_properties: int = 0

    def add(self, node: Node[Schema]) -> None:
        self.properties.update(node.map("properties"))
        self.required.update(node.value.required or ())
        self.additional = node.one("additionalProperties") or self.additional
        self.min_properties = max(self.min_properties, node.value.minProperties or 0)


def lower_object(schemas: Schemas, node: Node[Schema], hint: ir.NameHint) -> ir.Type:
    """A schema of type object: a map if it names no property, or else a definition."""
    members = _Members()
    members.add(node)
    return _lower_members(schemas, node, members, hint)


def lower_all_of(schemas: Schemas, node: Node[Schema], hint: ir.NameHint) -> Lowered:
    """All of several schemas: one wrapped schema stands for itself, objects merge."""
    parts = node.many("allOf")
    own = node.map("properties") or node.one("additionalProperties")
    if len(parts) == 1 and not own and not node.value.required:
        return schemas.lower(parts[0], hint)
    members = _Members()
    for part in parts:
        if not _gather(schemas, part, members, frozenset()):
            return schemas.unsupported(
                node.pointer, "allOf of anything but objects", hint
            )
    members.add(node)
    return Lowered(
        _lower_members(schemas, node, members, hint), schemas.admits_null(node.pointer)
    )


def _gather(
    schemas: Schemas, pointer: Pointer, members: _Members, seen: frozenset[Pointer]
) -> bool:
    """Add what the schema at `pointer` says of its members; False for no object."""
    if pointer in seen:
        return False
    seen |= {pointer}
    target = schemas.view.reference(pointer)
    if target is not None:
        return _gather(schemas, target, members, seen)
    node = schemas.view.schema(pointer)
    if node is None or node.many("oneOf") or node.many("anyOf"):
        return False
    if node.value.type is not None and "object" not in schemas.type_names(node):
        return False
    if not all(_gather(schemas, part, members, seen) for part in node.many("allOf")):
        return False
    members.add(node)
    return True


def _lower_members(
    schemas: Schemas, node: Node[Schema], members: _Members, hint: ir.NameHint
) -> ir.Type:
    extra: ir.Type = ir.Any()
    if not members.properties and members.additional is None:
        return ir.Map(value=extra)
    identity = schemas.reserve(node.pointer) if members.properties else None
    if members.additional is not None:
        extra = schemas.lower(members.additional, hint.below("value")).whole()
    if identity is None and not isinstance(extra, ir.Never):
        return ir.Map(value=extra)
    return schemas.define(
        ir.ObjectDefinition(
            id=identity or schemas.reserve(node.pointer),
            hint=hint,
            fields=tuple(
                _lower_field(schemas, name, pointer, name in members.required, hint)
                for name, pointer in members.properties.items()
            ),
            extra=extra,
            min_properties=members.min_properties,
            deprecated=bool(node.value.deprecated),
            doc=doc_of(node),
            origin=schemas.origin(node.pointer),
        )
    )


def _lower_field(
    schemas: Schemas, name: str, pointer: Pointer, required: bool, hint: ir.NameHint
) -> ir.Field:
    lowered = schemas.lower(pointer, hint.below(name))
    node = schemas.view.schema(pointer)
    return ir.Field(
        wire_name=name,
        type=lowered.type,
        required=required,
        nullable=lowered.nullable,
        access=_access(node),
        deprecated=node is not None and bool(node.value.deprecated),
        doc=schemas.doc(pointer),
        origin=schemas.origin(pointer),
    )


def _access(node: Node[Schema] | None) -> ir.Access:
    if node is None or node.value.readOnly == node.value.writeOnly:
        return ir.Access.BOTH
    return ir.Access.READ if node.value.readOnly else ir.Access.WRITE
