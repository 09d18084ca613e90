"""What a description says in prose, and what it suggests as names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.diagnostics import Pointer
from wiretype.ir import types as ir

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Schema

    from wiretype.document.view import Node


def doc_of(node: Node[Schema]) -> ir.Doc:
    """The prose of a schema: its description, or else its title."""
    description = node.value.description or ""
    return ir.Doc(
        summary="" if description else node.value.title or "",
        description=description,
    )


def hint_of(pointer: Pointer) -> ir.NameHint:
    """What a schema could be called that only its place tells apart."""
    if pointer.document and _is_named(pointer):
        return ir.NameHint(parts=(pointer.name,), strength=ir.Strength.GIVEN)
    skipped = {"components", "schemas", "properties", "schema", "content", "paths"}
    parts = tuple(token for token in pointer.tokens if token not in skipped)
    if pointer.document:
        parts = (Pointer(document=pointer.document).name, *parts)
    return ir.NameHint(parts=parts, strength=ir.Strength.DERIVED)


def _is_named(pointer: Pointer) -> bool:
    """Whether an author named the schema that another document has at a place.

    It is the whole document, a member of it, or in one of the usual sections.
    """
    above = pointer.tokens[:-1]
    return above in {(), ("components", "schemas"), ("definitions",), ("$defs",)}
