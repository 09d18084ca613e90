"""What a description says in prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import types as ir

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Schema

    from wiretype.document.view import Node


def doc_of(node: Node[Schema], names: tuple[str, ...] = ()) -> ir.Doc:
    """The prose of a schema: its description, or else its title.

    A title that says no more than one of `names`, which are those of the schema, says
    nothing.
    """
    description = node.value.description or ""
    if description.strip():
        return ir.Doc(description=description)
    title = node.value.title
    if not title:
        return ir.NO_DOC
    return ir.NO_DOC if _bare(title) in map(_bare, names) else ir.Doc(summary=title)


def names_of(hint: ir.NameHint) -> tuple[str, ...]:
    """What a thing is called, as a whole and within what holds it."""
    return " ".join(hint.parts), *hint.parts[-1:]


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text)).lower()
