"""Which schemas of forms are files (OpenAPI 3.1, section 4.8.14.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir.types import PrimitiveKind
from wiretype.lower.scalars import string_kind

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas


def is_file(schemas: Schemas, pointer: Pointer) -> bool:
    """Whether a schema is that of bytes as they are."""
    shape = schemas.shapes.of(pointer)
    types = schemas.shapes.types(shape) or ()
    return "string" in types and string_kind(shape) is PrimitiveKind.BINARY


def holds_files(schemas: Schemas, pointer: Pointer | None) -> bool:
    """Whether a property of an object, or an item of one, is a file."""
    return pointer is not None and _holds_files(schemas, pointer, set())


def _holds_files(schemas: Schemas, pointer: Pointer, seen: set[Pointer]) -> bool:
    if pointer in seen:
        return False
    seen.add(pointer)
    shape = schemas.shapes.of(pointer)
    return any(
        is_file(schemas, place.pointer) or _is_array_of_files(schemas, place.pointer)
        for places in shape.properties.values()
        for place in places
    ) or any(
        _holds_files(schemas, variant, seen)
        for choice in shape.choices
        for variant in choice.variants
    )


def _is_array_of_files(schemas: Schemas, pointer: Pointer) -> bool:
    items = schemas.shapes.of(pointer).items
    return any(is_file(schemas, place.pointer) for place in items)
