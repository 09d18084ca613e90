"""Which schemas of forms are files (OpenAPI 3.1, section 4.8.14.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir.types import PrimitiveKind
from wiretype.lower.schemas import string_kind

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas


def is_file(schemas: Schemas, pointer: Pointer) -> bool:
    """Whether a schema is that of bytes as they are."""
    node = schemas.view.schema(schemas.view.reference(pointer) or pointer)
    if node is None or "string" not in schemas.type_names(node):
        return False
    return string_kind(node.value) is PrimitiveKind.BINARY


def holds_files(schemas: Schemas, pointer: Pointer | None) -> bool:
    """Whether a property of an object, or an item of one, is a file."""
    return _holds_files(schemas, pointer, frozenset())


def _holds_files(
    schemas: Schemas, pointer: Pointer | None, seen: frozenset[Pointer]
) -> bool:
    if pointer is None:
        return False
    target = schemas.view.reference(pointer) or pointer
    node = schemas.view.schema(target)
    if node is None or target in seen:
        return False
    seen |= {target}
    variants = (*node.many("allOf"), *node.many("oneOf"), *node.many("anyOf"))
    return any(
        is_file(schemas, place) or _is_array_of_files(schemas, place)
        for _, place in node.map("properties")
    ) or any(_holds_files(schemas, variant, seen) for variant in variants)


def _is_array_of_files(schemas: Schemas, pointer: Pointer) -> bool:
    node = schemas.view.schema(schemas.view.reference(pointer) or pointer)
    items = None if node is None else node.one("items")
    return items is not None and is_file(schemas, items)
