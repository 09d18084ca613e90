"""Bases with a discriminator, and the components that extend them by `allOf`.

The description says "a pet" and means a pet of any kind, so that a reference to the
base is a union of its kinds (OpenAPI 3.1, section 4.8.25).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from wiretype.ir import types as ir
from wiretype.lower.lowered import Lowered
from wiretype.lower.tags import (
    Tag,
    default_target,
    discriminator,
    explicit_tags,
    tags_of,
)

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Discriminator

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import View
    from wiretype.lower.conjunctions import Shapes
    from wiretype.lower.schemas import Schemas


@dataclass(frozen=True, slots=True)
class Family:
    """A base, and what extends it, directly or through others."""

    base: Pointer
    discriminator: Discriminator
    heirs: tuple[Pointer, ...]


class Families:
    """The families of a description, found once."""

    def __init__(
        self, shapes: Shapes, view: View, components: tuple[Pointer, ...]
    ) -> None:
        self._shapes = shapes
        self._view = view
        self._components = components
        self._children: Mapping[Pointer, list[Pointer]] | None = None
        self._known: dict[Pointer, Family | None] = {}

    def of(self, base: Pointer) -> Family | None:
        """The family of a schema that has a discriminator, but no alternatives."""
        if base not in self._known:
            self._known[base] = self._find(base)
        return self._known[base]

    def is_member(self, pointer: Pointer, base: Pointer) -> bool:
        """Whether a schema is one of the kinds that a base stands for."""
        family = self.of(base)
        return family is not None and pointer in family.heirs

    def _find(self, base: Pointer) -> Family | None:
        node = self._view.schema(base)
        if node is None or node.value.discriminator is None:
            return None
        if self._shapes.of(base).choices:
            return None
        heirs: dict[Pointer, None] = {}
        waiting = [base]
        while waiting:
            for child in self._extenders().get(waiting.pop(0), ()):
                if child not in heirs and child != base:
                    heirs[child] = None
                    waiting.append(child)
        for name in (node.value.discriminator.mapping or {}).values():
            target = self._view.mapping_target(name, base)
            if target is not None and target != base:
                heirs.setdefault(target)
        order = {pointer: position for position, pointer in enumerate(self._components)}
        ordered = sorted(heirs, key=lambda heir: order.get(heir, len(order)))
        if not ordered:
            return None
        return Family(base, node.value.discriminator, tuple(ordered))

    def _extenders(self) -> Mapping[Pointer, list[Pointer]]:
        """The components that extend each schema by `allOf`."""
        if self._children is None:
            self._children = {}
            for component in self._components:
                for base in self._bases(component):
                    self._children.setdefault(base, []).append(component)
        return self._children

    def _bases(self, component: Pointer) -> tuple[Pointer, ...]:
        if self._view.reference(component) is not None:
            return ()
        node = self._view.schema(component)
        if node is None or not node.many("allOf"):
            return ()
        return self._shapes.of(component).bases


def lower_family(schemas: Schemas, family: Family) -> Lowered:
    """The union of a family: its kinds by tag, and the base if it is one of them."""
    shapes = schemas.shapes
    declared = family.discriminator
    explicit = explicit_tags(schemas, declared, family.base)
    variants: list[tuple[list[Tag], ir.Type]] = []
    claimed = {tag for tags in explicit.values() for tag in tags}
    inherited = tags_of(shapes, family.base, declared, [], claimed)
    for heir in family.heirs:
        mapped = explicit.get(heir, [])
        tags = tags_of(shapes, heir, declared, mapped, claimed)
        if tags[len(mapped) :] == inherited:
            # What the base allows already says nothing of this kind of it.
            del tags[len(mapped) :]
        variants.append((tags or [heir.name], schemas.refer(heir).type))
    default_place = default_target(schemas, declared, family.base)
    default = None
    if not declared.mapping or family.base in {*explicit, default_place}:
        shape = shapes.of(family.base)
        lowered = schemas.lower_shape(shape, family.base / "discriminator")
        variants.append(
            (list(explicit.get(family.base, [family.base.name])), lowered.type)
        )
        default = lowered.type
    if default_place != family.base:
        default = None if default_place is None else schemas.refer(default_place).type
    if default is not None:
        variants.append(([], default))
    return Lowered(
        ir.union_of(
            (type_ for _, type_ in variants), discriminator(declared, variants, default)
        ),
        shapes.is_nullable(shapes.of(family.base)),
    )
