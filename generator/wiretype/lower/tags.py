"""The tags that tell the variants of a union apart (OpenAPI 3.1, section 4.8.25)."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from wiretype.ir import types as ir

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Discriminator

    from wiretype.diagnostics import Pointer
    from wiretype.lower.conjunctions import Shapes
    from wiretype.lower.schemas import Schemas

Tag: TypeAlias = str | int | float
_DEPTH = 8


def explicit_tags(
    schemas: Schemas, declared: Discriminator, holder: Pointer
) -> dict[Pointer, list[str]]:
    """The tags that the mapping gives to each schema, as it spells them."""
    tags: dict[Pointer, list[str]] = {}
    for tag, name in (declared.mapping or {}).items():
        target = schemas.view.mapping_target(name, holder)
        if target is not None:
            tags.setdefault(target, []).append(tag)
    return tags


def default_target(
    schemas: Schemas, declared: Discriminator, holder: Pointer
) -> Pointer | None:
    """The schema of values that have another tag or none (3.2, section 4.25)."""
    name = (declared.model_extra or {}).get("defaultMapping")
    if not isinstance(name, str):
        return None
    return schemas.view.mapping_target(name, holder)


def tags_of(
    shapes: Shapes,
    target: Pointer,
    declared: Discriminator,
    explicit: list[str],
    claimed: set[str],
) -> list[Tag]:
    """All tags of a schema: those of the mapping, then those that its property allows.

    The mapping is text where the property may be a number or a boolean.

    Args:
        shapes: The shapes of schemas.
        target: The schema.
        declared: What the union says of its tags.
        explicit: The tags that the mapping gives to this schema.
        claimed: The tags that it gives to any.
    """
    held = {_text(value): value for value in _held(shapes, target, declared, 0)}
    tags: list[Tag] = [held.get(tag, tag) for tag in explicit]
    if not held:
        types = _types(shapes, target, declared)
        tags = [_as_type(tag, types) for tag in explicit]
    return tags + [value for text, value in held.items() if text not in claimed]


def discriminator(
    declared: Discriminator,
    variants: list[tuple[list[Tag], ir.Type]],
    default: ir.Type | None,
) -> ir.Discriminator | None:
    """The table of a union. Variants that share a tag are told apart otherwise."""
    table: dict[tuple[type, Tag], list[ir.Type]] = {}
    for tags, type_ in variants:
        if not _has_members(type_):
            continue
        for tag in tags:
            table.setdefault((type(tag), tag), []).append(type_)
    shared = [type_ for _, type_ in variants if _has_members(type_)]
    if not table or (
        len(shared) > 1 and all(each == shared for each in table.values())
    ):
        # All tags allow all variants: they tell nothing apart.
        return None
    return ir.Discriminator(
        wire_name=declared.propertyName,
        mapping=tuple((tag, ir.union_of(types)) for (_, tag), types in table.items()),
        default=default if default is not None and _has_members(default) else None,
    )


def _has_members(type_: ir.Type) -> bool:
    """Whether a value of the type can be looked at as a model."""
    match type_:
        case ir.Reference():
            return True
        case ir.Union(variants=variants):
            return all(isinstance(each, ir.Reference) for each in variants)
        case _:
            return False


def _held(
    shapes: Shapes, target: Pointer, declared: Discriminator, depth: int
) -> list[Tag]:
    """The values that the property may have in a variant, or in any of its own."""
    shape = shapes.of(target)
    places = shape.properties.get(declared.propertyName)
    if places:
        members = shapes.of_all(places, places[-1].pointer).members or ()
        return [each.value for each in members if each.value is not None]
    if not shape.choices or depth > _DEPTH:
        return []
    return [
        value
        for variant in shape.choices[0].variants
        for value in _held(shapes, variant, declared, depth + 1)
    ]


def _types(shapes: Shapes, target: Pointer, declared: Discriminator) -> frozenset[str]:
    places = shapes.of(target).properties.get(declared.propertyName)
    if not places:
        return frozenset()
    return shapes.types(shapes.of_all(places, target)) or frozenset()


def _as_type(tag: str, types: frozenset[str]) -> Tag:
    if "boolean" in types and tag in {"true", "false"}:
        return tag == "true"
    if "integer" in types and tag.lstrip("-").isdecimal():
        return int(tag)
    return tag


def _text(value: Tag) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
