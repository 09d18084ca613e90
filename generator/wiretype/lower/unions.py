"""`oneOf` and `anyOf` to unions, null among them to nullability.

What stands beside the alternatives holds for each of them, and is merged into each.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wiretype.ir import types as ir
from wiretype.lower import enums
from wiretype.lower.lowered import Lowered
from wiretype.lower.shapes import Choice, Shape, without_choice
from wiretype.lower.tags import (
    Tag,
    default_target,
    discriminator,
    explicit_tags,
    tags_of,
)
from wiretype.lower.variants import kind_word, mark, own_word

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas

_MOST = 256
"""Alternatives of alternatives that are told apart."""


def lower_choice(schemas: Schemas, shape: Shape, identity: Pointer) -> ir.Type:
    """One of several shapes, but for null."""
    shapes = schemas.shapes
    choice, *further = shape.choices
    rest = without_choice(shape, choice)
    if further and _combinations(shape) > _MOST:
        schemas.warn(
            "WT423",
            identity,
            f"this schema has {_combinations(shape)} combinations of alternatives",
            f"only those of its first `{choice.keyword}` are told apart",
        )
        for other in further:
            rest = without_choice(rest, other)
    valued = [
        variant for variant in choice.variants if not shapes.is_null(shapes.of(variant))
    ]
    constants = _constants(schemas, rest, valued)
    if constants is not None:
        members = constants.members or ()
        return enums.lower_enum(schemas, constants, members, identity)
    if not valued:
        return ir.Null()
    lowered = _lower_variants(schemas, choice, rest, valued, identity)
    types = [each.type for each in lowered]
    declared = choice.discriminator
    if declared is None:
        return ir.union_of(types)
    explicit = explicit_tags(schemas, declared, choice.holder)
    claimed = {tag for tags in explicit.values() for tag in tags}
    variants: list[tuple[list[Tag], ir.Type]] = []
    default_place = default_target(schemas, declared, choice.holder)
    default = None
    for variant, type_ in zip(valued, types, strict=True):
        target = shapes.place(variant).target
        if target == default_place:
            default = type_
        texts = explicit.pop(target, [])
        tags: list[Tag] = [*tags_of(shapes, target, declared, texts, claimed)]
        if not tags and target != variant:
            tags = [target.name]
        variants.append((tags, type_))
    for target, texts in explicit.items():
        # The mapping knows a kind that the list of alternatives forgot.
        tags = tags_of(shapes, target, declared, texts, claimed)
        variants.append((tags, schemas.refer(target).type))
    if default_place is not None and default is None:
        default = schemas.refer(default_place).type
        variants.append(([], default))
    union = ir.union_of(
        (type_ for _, type_ in variants), discriminator(declared, variants, default)
    )
    if isinstance(union, ir.Union) and union.discriminator is not None:
        # Where it stands inline its table would be in the middle of a field.
        return schemas.name(union, shape, identity)
    return union


def _lower_variants(
    schemas: Schemas,
    choice: Choice,
    rest: Shape,
    variants: list[Pointer],
    identity: Pointer,
) -> list[Lowered]:
    shapes = schemas.shapes
    is_alone = shapes.is_idle(rest)
    places = _places(schemas, choice, variants, identity)
    lowered: list[Lowered] = []
    for variant, own_place in zip(variants, places, strict=True):
        is_inline = shapes.place(variant).target == variant
        if is_alone and not (is_inline and len(variants) == 1):
            lowered.append(schemas.lower(variant))
            continue
        place = (shapes.place(variant),)
        alone = shapes.of(place[0].target)
        whole = shapes.meet(rest, shapes.of_all(place, variant), variant)
        if len(variants) > 1:
            # It says of itself what the alternative says, not what the whole does.
            whole = replace(whole, own=alone.own)
        lowered.append(schemas.lower_shape(whole, own_place))
    return lowered


def _places(
    schemas: Schemas, choice: Choice, variants: list[Pointer], identity: Pointer
) -> list[Pointer]:
    """Where the alternatives are, merged with what stands beside them.

    The only one is the whole. Of those that another schema lists, which may have
    something else beside it, each has a place below the whole that is called like it.
    """
    if len(variants) == 1:
        return [identity]
    depth = len(identity.tokens)
    if all(
        variant.document == identity.document
        and variant.tokens[:depth] == identity.tokens
        for variant in variants
    ):
        return variants
    declared = choice.discriminator
    tag = "" if declared is None else declared.propertyName
    places: list[Pointer] = []
    for raw in map(schemas.view.raw, variants):
        word = own_word(raw, tag) or mark(raw, tag) or kind_word(raw) or "value"
        places.append(_free(identity.child("definitions", word), places))
    return places


def _free(place: Pointer, taken: list[Pointer]) -> Pointer:
    """A place, or else one with a number: those that come later have no say in it."""
    free, number = place, 1
    while free in taken:
        number += 1
        free = place.parent / f"{place.last} {number}"
    return free


def _constants(schemas: Schemas, rest: Shape, variants: list[Pointer]) -> Shape | None:
    """The shape of an enum whose values are alternatives with words of their own."""
    shapes = schemas.shapes
    if len(variants) < 2 or rest.choices or rest.properties:
        return None
    members: list[ir.EnumMember] = []
    for variant in variants:
        shape = shapes.of(variant)
        if shape.bases or shapes.place(variant).target != variant:
            return None
        if shape.members is None or len(shape.members) != 1:
            return None
        node = shape.own[-1]
        members.append(
            ir.EnumMember(
                value=shape.members[0].value,
                name=node.value.title or "",
                doc=" ".join((node.value.description or "").split()),
                deprecated=bool(node.value.deprecated),
            )
        )
    listed = Shape(members=tuple({str(each.value): each for each in members}.values()))
    return shapes.meet(rest, listed, variants[0])


def _combinations(shape: Shape) -> int:
    number = 1
    for choice in shape.choices:
        number *= len(choice.variants)
    return number
