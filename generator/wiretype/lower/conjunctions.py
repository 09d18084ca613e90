"""Schemas to shapes: `$ref` followed, `allOf` merged (JSON Schema core, 10.2.1.1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from wiretype.document.tree import type_name
from wiretype.lower.enums import listed_values
from wiretype.lower.facets import default_of, limits_of, rules_among
from wiretype.lower.shapes import (
    ANYTHING,
    Choice,
    Place,
    Shape,
    meet,
    taken_from,
    united_types,
)

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import DataType, Schema

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node, View

Warn = Callable[[str, "Pointer", str, str], None]
"""Takes the code, place, sentence and consequence of a diagnostic."""

_CHOICES = ("oneOf", "anyOf")


class Shapes:
    """The shape of every schema, made once."""

    def __init__(self, view: View, warn: Warn) -> None:
        self._view = view
        self._warn = warn
        self._known: dict[Pointer, Shape] = {}
        self._taken: dict[Pointer, Shape] = {}
        self._sayings: dict[int, Shape] = {}
        self._places: dict[Pointer, Place] = {}
        self._types: dict[Pointer, frozenset[str] | None] = {}
        self._nullable: dict[Pointer, bool] = {}
        # The schemas whose shapes are being made, and those of them that were met
        # again meanwhile: what is made in between lacks something.
        self._open: set[Pointer] = set()
        self._met: set[Pointer] = set()

    def known(self) -> tuple[Shape, ...]:
        """The shapes of all schemas that were looked at so far."""
        return tuple(self._known.values())

    def of(self, pointer: Pointer) -> Shape:
        """What the schema at `pointer` says, with all that it refers to."""
        known = self._known.get(pointer)
        if known is not None:
            return known
        if pointer in self._open:
            # A schema that extends itself says nothing new by that.
            self._met.add(pointer)
            return ANYTHING
        self._open.add(pointer)
        shape = self._make(pointer)
        self._open.discard(pointer)
        self._met.discard(pointer)
        if not self._met:
            self._known[pointer] = shape
        return shape

    def of_all(self, places: tuple[Place, ...], holder: Pointer) -> Shape:
        """What several schemas say together of what is described at `holder`."""
        shape = ANYTHING
        for place in places:
            shape = self.meet(shape, self.of(place.pointer), holder)
        return self._absorbed(shape)

    def meet(self, wide: Shape, narrow: Shape, holder: Pointer) -> Shape:
        """What two shapes say together; diagnoses what they disagree on."""

        def clash(what: str) -> None:
            self._warn(
                "WT421",
                holder,
                f"schemas that hold together contradict each other: {what}",
                "the last one is taken",
            )

        return self._absorbed(meet(wide, narrow, clash))

    def place(self, pointer: Pointer) -> Place:
        """The schema at `pointer` as a part of another."""
        place = self._places.get(pointer)
        if place is None:
            target = self._view.reference(pointer)
            place = self._places[pointer] = Place(
                pointer, pointer if target is None else target
            )
        return place

    def is_same(self, shape: Shape, other: Shape) -> bool:
        """Whether two shapes have the same values, but for null and for limits."""
        if (
            shape.properties.keys() != other.properties.keys()
            or set(shape.required) != set(other.required)
            or (shape.format, shape.encoding) != (other.format, other.encoding)
            or len(shape.prefix) != len(other.prefix)
            or shape.listed != other.listed
            or [each.holder for each in shape.choices]
            != [each.holder for each in other.choices]
            or _values(shape) != _values(other)
        ):
            return False
        pairs = [
            *(
                (held, other.properties[name])
                for name, held in shape.properties.items()
            ),
            *zip(shape.prefix, other.prefix, strict=True),
            (shape.additional, other.additional),
            (shape.patterns, other.patterns),
            (shape.items, other.items),
        ]
        if any(_targets(one) != _targets(two) for one, two in pairs):
            return False
        return _valued(self.types(shape)) == _valued(self.types(other))

    def types(self, shape: Shape) -> frozenset[str] | None:
        """The JSON types that values have; None for any."""
        names = declared_types(shape)
        types = None if names is None else frozenset(names)
        if not shape.choices:
            return types
        possible = united_types(map(self._types_at, shape.choices[0].variants))
        if possible is None:
            return types
        return possible if types is None else types & possible

    def is_nullable(self, shape: Shape) -> bool:
        """Whether null is allowed beside other values."""
        if shape.members is not None:
            return any(member.value is None for member in shape.members)
        if shape.types is not None and "null" not in shape.types:
            return False
        if not shape.choices:
            return shape.types is not None
        return all(
            any(map(self._admits_null, choice.variants)) for choice in shape.choices
        )

    def is_null(self, shape: Shape) -> bool:
        """Whether null is the only value."""
        if shape.members is not None:
            return bool(shape.members) and not _values(shape)
        if not shape.choices:
            return declared_types(shape) == ("null",)
        return self.types(shape) == frozenset({"null"})

    def is_idle(self, shape: Shape) -> bool:
        """Whether a shape says nothing of what values look like."""
        return self.is_same(replace(shape, required=()), ANYTHING)

    def _types_at(self, pointer: Pointer) -> frozenset[str] | None:
        if pointer not in self._types:
            # What leads back to itself adds nothing meanwhile.
            self._types[pointer] = frozenset()
            self._types[pointer] = self.types(self.of(pointer))
        return self._types[pointer]

    def _admits_null(self, pointer: Pointer) -> bool:
        if pointer not in self._nullable:
            self._nullable[pointer] = False
            shape = self.of(pointer)
            self._nullable[pointer] = self.is_null(shape) or self.is_nullable(shape)
        return self._nullable[pointer]

    def _is_demand(self, shape: Shape) -> bool:
        """Whether all that a shape says is which properties are there."""
        if not shape.required:
            return False
        return self.is_idle(
            replace(shape, types=None) if shape.types == ("object",) else shape
        )

    def _make(self, pointer: Pointer) -> Shape:
        target = self.place(pointer).target
        shape = ANYTHING
        if target != pointer:
            shape = self._referred(target)
            if self._view.is_bare_reference(pointer):
                return shape
        node = self._view.schema(pointer)
        if node is None:
            return shape
        if node.one("not") is not None and self._view.is_false(pointer):
            return Shape(types=(), conjuncts=frozenset({pointer}))
        for part in node.many("allOf"):
            shape = self.meet(shape, self.of(part), pointer)
        return self.meet(shape, self._own(node), pointer)

    def _referred(self, target: Pointer) -> Shape:
        taken = self._taken.get(target)
        if taken is None:
            shape = self.of(target)
            taken = taken_from(shape, target)
            if self._known.get(target) is shape:
                self._taken[target] = taken
        return taken

    def _own(self, node: Node[Schema]) -> Shape:
        """What a schema says without its references and parts."""
        said = self._said(node)
        own = Shape(
            types=said.types,
            members=said.members,
            listed=said.listed,
            format=said.format,
            encoding=said.encoding,
            media_type=said.media_type,
            required=said.required,
            conjuncts=frozenset({node.pointer}),
            own=(node,),
            limits=said.limits,
            rules=said.rules,
            default=said.default,
            reads=said.reads,
            writes=said.writes,
            is_open=said.is_open,
        )
        return self._with_children(own, node) if node.children else own

    def _said(self, node: Node[Schema]) -> Shape:
        """What a schema says in members that hold no schemas: no matter where it is."""
        # Most schemas have equal ones, which share a model.
        said = self._sayings.get(id(node.value))
        if said is not None:
            return said
        complaints: list[tuple[str, str]] = []
        value = node.value
        types = None if value.type is None else _names(value.type)
        listed = listed_values(
            node,
            types,
            lambda what, consequence: complaints.append((what, consequence)),
        )
        said = Shape(
            types=types if listed.types is None else listed.types,
            members=listed.members,
            listed=listed.others,
            format=value.schema_format or "",
            encoding=value.contentEncoding or "",
            media_type=value.contentMediaType or "",
            required=tuple(dict.fromkeys(value.required or ())),
            limits=limits_of(self._view, node),
            rules=rules_among(value.model_fields_set),
            default=default_of(value),
            reads=bool(value.readOnly),
            writes=bool(value.writeOnly),
            is_open=listed.is_open,
        )
        for what, consequence in complaints:
            self._warn(
                "WT422",
                node.pointer,
                f"this schema lists a value of another type: {what}",
                consequence,
            )
        if not complaints:
            # What is wrong is told of each.
            self._sayings[id(value)] = said
        return said

    def _with_children(self, own: Shape, node: Node[Schema]) -> Shape:
        """What a schema says by the schemas it holds, too."""
        needs, choices = self._alternatives(node)
        additional = node.one("additionalProperties") or node.one(
            "unevaluatedProperties"
        )
        items = node.one("items") or node.one("unevaluatedItems")
        return replace(
            own,
            properties={
                name: (self.place(pointer),) for name, pointer in node.map("properties")
            },
            additional=(self.place(additional),) if additional is not None else (),
            patterns=tuple(
                self.place(pointer) for _, pointer in node.map("patternProperties")
            ),
            items=(self.place(items),) if items is not None else (),
            prefix=tuple(
                (self.place(pointer),) for pointer in node.many("prefixItems")
            ),
            choices=choices,
            rules=own.rules | rules_among(node.children.keys()),
            needs=needs,
        )

    def _alternatives(
        self, node: Node[Schema]
    ) -> tuple[tuple[tuple[str, ...], ...], tuple[Choice, ...]]:
        """The alternatives of a schema: those of required properties, and real ones."""
        if "oneOf" not in node.children and "anyOf" not in node.children:
            return (), ()
        needs: tuple[tuple[str, ...], ...] = ()
        choices: list[Choice] = []
        is_object = node.map("properties") or node.many("allOf")
        for keyword in _CHOICES:
            variants = node.many(keyword)
            if not variants:
                continue
            if all(self.place(each).target == each for each in variants):
                shapes = [self.of(each) for each in variants]
                if is_object and all(map(self._is_demand, shapes)):
                    needs = needs or tuple(shape.required for shape in shapes)
                    continue
                if all(map(self.is_idle, shapes)):
                    continue
            choices.append(
                Choice(node.pointer, keyword, variants, node.value.discriminator)
            )
        return needs, tuple(choices)

    def _absorbed(self, shape: Shape) -> Shape:
        """Without the choices that are made: `A` and (`A` or `B`) is `A`."""
        if not shape.choices:
            return shape
        left = tuple(
            choice
            for choice in shape.choices
            if not any(
                self.place(variant).target in shape.conjuncts
                for variant in choice.variants
            )
        )
        return (
            shape if len(left) == len(shape.choices) else replace(shape, choices=left)
        )


def declared_types(shape: Shape) -> tuple[str, ...] | None:
    """The types that a shape names, or else those its other keywords imply."""
    if shape.types is not None:
        return shape.types
    if shape.members is not None:
        return tuple(dict.fromkeys(type_name(each.value) for each in shape.members))
    if shape.properties or shape.additional or shape.patterns:
        return ("object",)
    return ("array",) if shape.items or shape.prefix else None


def _names(declared: DataType | list[DataType]) -> tuple[str, ...]:
    kinds = declared if isinstance(declared, list) else [declared]
    return tuple(dict.fromkeys(kind.value for kind in kinds))


def _values(shape: Shape) -> frozenset[object] | None:
    if shape.members is None:
        return None
    return frozenset(
        (type(each.value), each.value)
        for each in shape.members
        if each.value is not None
    )


def _targets(places: tuple[Place, ...]) -> set[Pointer]:
    return {place.target for place in places}


def _valued(types: frozenset[str] | None) -> frozenset[str] | None:
    return None if types is None else types - {"null"}
