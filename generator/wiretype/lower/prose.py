"""What a description says in prose."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
