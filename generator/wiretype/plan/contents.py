"""What answers and events hold, as annotations and as data for the runtime."""

from __future__ import annotations

from typing import assert_never

from wiretype.ir import contents as ir
from wiretype.ir.types import Array, Primitive, PrimitiveKind
from wiretype.plan.annotations import Annotator
from wiretype.plan.expressions import Symbol

TEXT = Primitive(kind=PrimitiveKind.STRING)
_BYTES = Primitive(kind=PrimitiveKind.BYTES)
_CONTENT = Symbol("._runtime.operation", "Content")
_JSON_LINES = Symbol("._runtime.operation", "JsonLines")


def content_annotation(content: ir.Content | None, annotator: Annotator) -> str:
    """The type of what is read from a content."""
    match content:
        case None:
            return "None"
        case ir.JsonContent(type=type_, nullable=nullable):
            return annotator.annotate(type_, nullable=nullable, required=True)
        case ir.JsonLinesContent(item=item):
            return annotator.expression(Array(item=item))
        case ir.TextContent():
            return annotator.expression(TEXT)
        case ir.BinaryContent():
            return annotator.expression(_BYTES)
        case _:
            assert_never(content)


def content_expression(content: ir.Content | None, annotator: Annotator) -> str:
    """What tells the runtime how to read a content."""
    match content:
        case None | ir.JsonContent():
            return content_annotation(content, annotator)
        case ir.JsonLinesContent():
            name = annotator.imports.runtime(_JSON_LINES)
            return f"{name}({content_annotation(content, annotator)})"
        case ir.TextContent():
            return f"{annotator.imports.runtime(_CONTENT)}.TEXT"
        case ir.BinaryContent():
            return f"{annotator.imports.runtime(_CONTENT)}.BYTES"
        case _:
            assert_never(content)
