"""Schemas to types (OpenAPI 3.1, section 4.8.24; JSON Schema draft 2020-12)."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from wiretype.diagnostics import Diagnostics, Origin, Pointer
from wiretype.ir import types as ir
from wiretype.lower import arrays, enums, families, objects, scalars, unions
from wiretype.lower.conjunctions import Shapes, declared_types
from wiretype.lower.cycles import without_empty_cycles
from wiretype.lower.facets import facets_of
from wiretype.lower.fields import Fields
from wiretype.lower.hints import schema_hint
from wiretype.lower.keys import PlaceKeys
from wiretype.lower.lowered import Lowered
from wiretype.lower.prose import doc_of, names_of

if TYPE_CHECKING:
    from wiretype.document.view import View
    from wiretype.lower.shapes import Place, Shape

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
        self.shapes = Shapes(view, self.warn)
        self._definitions: dict[ir.DefinitionId, ir.Definition | None] = {}
        self._components = dict.fromkeys(
            pointer for _, pointer in view.components("schemas")
        )
        self.families = families.Families(self.shapes, view, tuple(self._components))
        self.fields = Fields(self)
        self._keys = PlaceKeys(view)
        self._lowered: dict[Pointer, Lowered] = {}
        self._referred: dict[Pointer, Lowered] = {}
        self._elsewhere: deque[Pointer] = deque()
        # What is being lowered, by the schemas that it is made of, and what of that
        # was met again meanwhile.
        self._merging: dict[frozenset[Pointer], Pointer] = {}
        self._recursive: set[Pointer] = set()

    def definitions(self) -> tuple[ir.Definition, ...]:
        """All definitions: the components in order, then what stands elsewhere."""
        for pointer in self._components:
            self._define(pointer)
        while self._elsewhere:
            self._define(self._elsewhere.popleft())
        return without_empty_cycles(
            definition
            for definition in self._definitions.values()
            if definition is not None
        )

    def lower(self, pointer: Pointer) -> Lowered:
        """The type of the schema at `pointer`."""
        target = self.shapes.place(pointer).target
        if target != pointer:
            return self.refer(target)
        lowered = self._lowered.get(pointer)
        if lowered is None:
            lowered = self.lower_shape(self.shapes.of(pointer), pointer)
            self._lowered[pointer] = lowered
        return lowered

    def lower_all(self, places: tuple[Place, ...], identity: Pointer) -> Lowered:
        """The type of what several schemas say together; of any value for none.

        Args:
            places: The schemas.
            identity: Where the whole is, if it is written down nowhere.
        """
        if not places:
            return Lowered(ir.Any())
        if len(places) == 1:
            return self.lower(places[0].pointer)
        shape = self.shapes.of_all(places, places[-1].pointer)
        for place in places:
            alone = self.shapes.of_all((place,), place.pointer)
            if self.shapes.is_same(shape, alone) or self._repeats(place, places):
                lowered = self.lower(place.pointer)
                return Lowered(lowered.type, self.shapes.is_nullable(shape))
        return self.lower_shape(shape, identity)

    def refer(self, target: Pointer) -> Lowered:
        """A reference to the schema at `target`, which becomes a definition."""
        lowered = self._referred.get(target)
        if lowered is None:
            if target not in self._components:
                self._elsewhere.append(target)
            shape = self.shapes.of(target)
            lowered = self._referred[target] = (
                Lowered(ir.Null())
                if self.shapes.is_null(shape)
                else Lowered(
                    ir.Reference(target=ir.DefinitionId(str(target))),
                    self.shapes.is_nullable(shape),
                )
            )
        return lowered

    def lower_shape(self, shape: Shape, identity: Pointer) -> Lowered:
        """The type of the values that have a shape.

        Args:
            shape: What holds for them.
            identity: Where their type is, which names it.
        """
        if shape.is_never:
            return Lowered(ir.Never())
        if self.shapes.is_null(shape):
            return Lowered(ir.Null())
        nullable = self.shapes.is_nullable(shape)
        for base in shape.bases:
            if (
                base != identity
                and self.shapes.is_same(shape, self.shapes.of(base))
                and not self.families.is_member(identity, base)
            ):
                return Lowered(self.refer(base).type, nullable)
        if len(shape.conjuncts) == 1:
            return Lowered(self._lower_values(shape, identity), nullable)
        known = self._merging.get(shape.conjuncts)
        if known is not None:
            # What is merged holds itself.
            self._recursive.add(known)
            reference = ir.Reference(target=ir.DefinitionId(str(known)))
            return Lowered(reference, nullable)
        self._merging[shape.conjuncts] = identity
        lowered = Lowered(self._lower_values(shape, identity), nullable)
        del self._merging[shape.conjuncts]
        if identity in self._recursive:
            self._recursive.discard(identity)
            return Lowered(self.name(lowered.type, shape, identity), nullable)
        return lowered

    def _lower_values(self, shape: Shape, identity: Pointer) -> ir.Type:
        """The type of all values that are not null."""
        if shape.choices:
            return unions.lower_choice(self, shape, identity)
        if shape.members is not None:
            return enums.lower_enum(self, shape, shape.members, identity)
        names = [name for name in declared_types(shape) or ("any",) if name != "null"]
        if len(names) == 1:
            return self._lower_typed(shape, names[0], identity)
        return ir.union_of(self._lower_typed(shape, name, identity) for name in names)

    def define(self, definition: ir.Definition) -> ir.Reference:
        """Take a definition in, and refer to it."""
        self._definitions[definition.id] = definition
        return ir.Reference(target=definition.id)

    def reserve(self, pointer: Pointer) -> ir.DefinitionId:
        """Keep the place of a definition whose parts are lowered before itself."""
        identity = ir.DefinitionId(str(pointer))
        self._definitions.setdefault(identity, None)
        return identity

    def hint(self, identity: Pointer) -> ir.NameHint:
        """What a definition could be called: it is named after its place."""
        root = self.view.raw(Pointer(document=identity.document))
        return schema_hint(root, identity, self._keys.of(identity))

    def warn(self, code: str, pointer: Pointer, message: str, consequence: str) -> None:
        """Say what is odd about the schema at `pointer`."""
        self.diagnostics.add(code, self.origin(pointer), message, consequence)

    def origin(self, pointer: Pointer) -> Origin:
        """Where something stands, for diagnostics and definitions."""
        return self.view.origin(pointer)

    def origin_of(self, shape: Shape, identity: Pointer) -> Origin:
        """Where a shape was written down, if it was, or else what it is a part of."""
        return self.origin(shape.own[-1].pointer if shape.own else identity)

    def doc(self, pointer: Pointer) -> ir.Doc:
        """What the schema at `pointer` says of itself, or else what it refers to."""
        return self.described(self.shapes.of(pointer))

    def own_doc(self, shape: Shape, *names: str) -> ir.Doc:
        """What a shape says of itself; the narrowest of its parts speaks first.

        Args:
            shape: The shape.
            names: What it is called; it need not say so again.
        """
        for node in reversed(shape.own):
            doc = doc_of(node, names)
            if doc:
                return doc
        return ir.NO_DOC

    def described(self, shape: Shape, *names: str) -> ir.Doc:
        """What a shape says of itself, or else what it refers to."""
        doc = self.own_doc(shape, *names)
        bases = list(shape.bases)
        for base in bases:
            if doc:
                break
            further = self.shapes.of(base)
            doc = self.own_doc(further, *names, base.name)
            bases.extend(each for each in further.bases if each not in bases)
        return doc

    def facets(self, pointer: Pointer) -> ir.Facets:
        """What the schema at `pointer` says beyond its type."""
        return facets_of(self.shapes.of(pointer))

    def is_deprecated(self, shape: Shape) -> bool:
        """Whether a shape says that it may go."""
        return any(node.value.deprecated for node in shape.own)

    def _define(self, pointer: Pointer) -> None:
        identity = ir.DefinitionId(str(pointer))
        if self._definitions.get(identity) is not None:
            return
        self.reserve(pointer)
        family = self.families.of(pointer)
        if family is None:
            lowered = self.lower(pointer)
        else:
            lowered = families.lower_family(self, family)
        shape = self.shapes.of(pointer)
        self.name(lowered.type, shape, pointer)

    def name(self, type_: ir.Type, shape: Shape, identity: Pointer) -> ir.Type:
        """A type as the definition at `identity`, unless it is that already."""
        reference = ir.Reference(target=ir.DefinitionId(str(identity)))
        if type_ == reference:
            return type_
        hint = self.hint(identity)
        return self.define(
            ir.AliasDefinition(
                id=self.reserve(identity),
                hint=hint,
                type=type_,
                deprecated=self.is_deprecated(shape),
                doc=self.described(shape, *names_of(hint)),
                origin=self.origin_of(shape, identity),
                facets=facets_of(shape),
            )
        )

    def _repeats(self, place: Place, places: tuple[Place, ...]) -> bool:
        """Whether all schemas are word for word the same."""
        raw = self.view.raw(place.pointer)
        return all(self.view.raw(each.pointer) == raw for each in places)

    def _lower_typed(self, shape: Shape, name: str, identity: Pointer) -> ir.Type:
        match name:
            case "object":
                return objects.lower_object(self, shape, identity)
            case "any":
                return ir.Any()
            case "array":
                return arrays.lower_array(self, shape, identity)
            case _:
                return scalars.lower_scalar(shape, name)
