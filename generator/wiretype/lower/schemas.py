"""Schemas to types (OpenAPI 3.1, section 4.8.24; JSON Schema draft 2020-12)."""

from __future__ import annotations

from dataclasses import replace

from openapi_pydantic.v3.v3_1 import DataType, Schema

from wiretype.diagnostics import Diagnostics, Origin, Pointer
from wiretype.document.view import Node, View
from wiretype.ir import types as ir
from wiretype.lower import enums, objects, unions
from wiretype.lower.hints import schema_hint
from wiretype.lower.lowered import Lowered
from wiretype.lower.prose import doc_of

_STRING_FORMATS = {
    "date-time": ir.PrimitiveKind.DATE_TIME,
    "date": ir.PrimitiveKind.DATE,
    "time": ir.PrimitiveKind.TIME,
    "uuid": ir.PrimitiveKind.UUID,
    "byte": ir.PrimitiveKind.BYTES,
    "binary": ir.PrimitiveKind.BINARY,
}

_BINARY_MEDIA_TYPES = (
    "application/octet-stream",
    "application/pdf",
    "application/zip",
    "audio/",
    "font/",
    "image/",
    "video/",
)


class Schemas:
    """Lowers schemas and collects the definitions they need, each once."""

    def __init__(self, view: View, diagnostics: Diagnostics) -> None:
        self.view = view
        self.diagnostics = diagnostics
        self._definitions: dict[ir.DefinitionId, ir.Definition | None] = {}
        self._components: dict[Pointer, str] = {
            pointer: name for name, pointer in view.components("schemas")
        }
        self._elsewhere: list[Pointer] = []

    def definitions(self) -> tuple[ir.Definition, ...]:
        """All definitions: the components in order, then what stands elsewhere."""
        for pointer, name in self._components.items():
            self._define(
                pointer, ir.NameHint(parts=(name,), strength=ir.Strength.GIVEN)
            )
        while self._elsewhere:
            pointer = self._elsewhere.pop(0)
            self._define(pointer, self._hint(pointer))
        return tuple(
            definition
            for definition in self._definitions.values()
            if definition is not None
        )

    def lower(self, pointer: Pointer, hint: ir.NameHint) -> Lowered:
        """The type of the schema at `pointer`; `hint` names it if it needs a name."""
        target = self.view.reference(pointer)
        if target is not None:
            return self.refer(target)
        if self.view.is_false(pointer):
            return Lowered(ir.Never())
        node = self.view.schema(pointer)
        if node is None:
            return Lowered(ir.Any())
        return self.lower_node(node, hint)

    def refer(self, target: Pointer) -> Lowered:
        """A reference to the schema at `target`, which becomes a definition."""
        if target not in self._components and target not in self._elsewhere:
            identity = ir.DefinitionId(str(target))
            if identity not in self._definitions:
                self._elsewhere.append(target)
        return Lowered(
            ir.Reference(target=ir.DefinitionId(str(target))),
            nullable=self.admits_null(target),
        )

    def lower_node(self, node: Node[Schema], hint: ir.NameHint) -> Lowered:
        """The type of a schema object that is not a mere reference."""
        if node.many("allOf"):
            return objects.lower_all_of(self, node, hint)
        for keyword in ("oneOf", "anyOf"):
            if node.many(keyword):
                return unions.lower_variants(self, node, keyword, hint)
        if enums.has_values(node.value):
            return enums.lower_enum(self, node, hint)
        names = self.type_names(node)
        nullable = "null" in names
        types = [
            self._lower_typed(node, name, hint) for name in names if name != "null"
        ]
        match types:
            case []:
                return Lowered(ir.Null() if nullable else ir.Any(), nullable=False)
            case [only]:
                return Lowered(only, nullable)
            case _:
                return Lowered(ir.Union(variants=tuple(types)), nullable)

    def define(self, definition: ir.Definition) -> ir.Reference:
        """Take a definition in, and refer to it. It is called after its place."""
        hint = self._hint(Pointer.of_identity(definition.id))
        self._definitions[definition.id] = replace(definition, hint=hint)
        return ir.Reference(target=definition.id)

    def reserve(self, pointer: Pointer) -> ir.DefinitionId:
        """Keep the place of a definition whose parts are lowered before itself."""
        identity = ir.DefinitionId(str(pointer))
        self._definitions.setdefault(identity, None)
        return identity

    def admits_null(self, pointer: Pointer) -> bool:
        """Whether the schema at `pointer` allows null beside its other values."""
        return self._admits_null(pointer, frozenset())

    def type_names(self, node: Node[Schema]) -> list[str]:
        """The JSON types a schema names, or else those its other keywords imply."""
        match node.value.type:
            case DataType() as only:
                return [only.value]
            case list() as several:
                return list(dict.fromkeys(name.value for name in several))
            case None:
                if node.map("properties") or node.one("additionalProperties"):
                    return ["object"]
                return ["array"] if node.one("items") else []

    def unsupported(self, pointer: Pointer, what: str, hint: ir.NameHint) -> Lowered:
        """Say that a schema is beyond this version and stands as any value."""
        self.diagnostics.add(
            "WT401",
            self.origin(pointer),
            f"{'.'.join(hint.parts)} uses what is not supported yet: {what}",
            "it is typed as any JSON value",
        )
        return Lowered(ir.Any())

    def origin(self, pointer: Pointer) -> Origin:
        """Where something stands, for diagnostics and definitions."""
        return self.view.origin(pointer)

    def doc(self, pointer: Pointer) -> ir.Doc:
        """What the schema at `pointer` says of itself, or else what it refers to."""
        node = self.view.schema(pointer)
        if node is not None and (node.value.description or node.value.title):
            return doc_of(node)
        target = self.view.reference(pointer)
        if target is not None and (node := self.view.schema(target)) is not None:
            return doc_of(node)
        return ir.Doc()

    def _hint(self, pointer: Pointer) -> ir.NameHint:
        root = self.view.raw(Pointer(document=pointer.document))
        return schema_hint(root, pointer)

    def _define(self, pointer: Pointer, hint: ir.NameHint) -> None:
        identity = ir.DefinitionId(str(pointer))
        if self._definitions.get(identity) is not None:
            return
        self.reserve(pointer)
        lowered = self.lower(pointer, hint)
        if lowered.type == ir.Reference(target=identity):
            return
        self.define(
            ir.AliasDefinition(
                id=identity,
                hint=hint,
                type=lowered.type,
                doc=self.doc(pointer),
                origin=self.origin(pointer),
            )
        )

    def _lower_typed(self, node: Node[Schema], name: str, hint: ir.NameHint) -> ir.Type:
        match name:
            case "object":
                return objects.lower_object(self, node, hint)
            case "array":
                items = node.one("items")
                if items is None:
                    return ir.Array(item=ir.Any())
                return ir.Array(item=self.lower(items, hint.below("item")).whole())
            case "integer":
                return ir.Primitive(kind=ir.PrimitiveKind.INTEGER)
            case "number":
                return ir.Primitive(kind=ir.PrimitiveKind.NUMBER)
            case "boolean":
                return ir.Primitive(kind=ir.PrimitiveKind.BOOLEAN)
            case _:
                return ir.Primitive(kind=string_kind(node.value))

    def _admits_null(self, pointer: Pointer, seen: frozenset[Pointer]) -> bool:
        if pointer in seen:
            return False
        seen |= {pointer}
        target = self.view.reference(pointer)
        if target is not None:
            return self._admits_null(target, seen)
        node = self.view.schema(pointer)
        if node is None:
            return False
        if node.many("allOf"):
            return all(self._admits_null(part, seen) for part in node.many("allOf"))
        variants = (*node.many("oneOf"), *node.many("anyOf"))
        if variants:
            return any(self._admits_null(variant, seen) for variant in variants)
        if node.value.enum is not None:
            return None in node.value.enum and len(node.value.enum) > 1
        names = self.type_names(node)
        return "null" in names


def string_kind(schema: Schema) -> ir.PrimitiveKind:
    """What a string stands for, by its format and its encoding."""
    if schema.contentEncoding == "base64":
        return ir.PrimitiveKind.BYTES
    media_type = schema.contentMediaType or ""
    if not schema.contentEncoding and media_type.startswith(_BINARY_MEDIA_TYPES):
        return ir.PrimitiveKind.BINARY
    return _STRING_FORMATS.get(schema.schema_format or "", ir.PrimitiveKind.STRING)
