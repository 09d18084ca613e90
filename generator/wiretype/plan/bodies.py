"""Request bodies as data for the runtime, and as the one argument of a method."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from wiretype.ir import contents as ir
from wiretype.ir.operations import Body
from wiretype.ir.types import Any, Array, Map, Primitive, PrimitiveKind
from wiretype.plan.annotations import Annotator
from wiretype.plan.contents import TEXT
from wiretype.plan.directions import Direction
from wiretype.plan.expressions import Symbol, literal
from wiretype.plan.notations import query_notation

_JSON_BODY = Symbol("._runtime.operation", "JsonBody")
_JSON_LINES_BODY = Symbol("._runtime.json_lines", "JsonLinesBody")
_CONTENT_BODY = Symbol("._runtime.raw_body", "ContentBody")
_FORM_BODY = Symbol("._runtime.forms", "FormBody")
_MULTIPART_BODY = Symbol("._runtime.multipart", "MultipartBody")
_PARTS_BODY = Symbol("._runtime.multipart", "PartsBody")
_JSON_TEXT = Symbol("._runtime.operation", "JsonText")
_BINARY = Symbol("._runtime.files", "Binary")
_FILE = Primitive(kind=PrimitiveKind.BINARY)


def body_annotation(body: Body, annotator: Annotator) -> str:
    """The type of a body that is one argument."""
    files = replace(annotator, files=True)
    match body.content:
        case ir.JsonContent(type=type_, nullable=nullable):
            return annotator.annotate(type_, nullable=nullable, required=body.required)
        case ir.JsonLinesContent(item=item):
            items = Array(item=item)
            return annotator.annotate(items, nullable=False, required=body.required)
        case ir.TextContent():
            return annotator.annotate(TEXT, nullable=False, required=body.required)
        case ir.BinaryContent():
            return annotator.joined(
                [annotator.imports.typing(_BINARY)], required=body.required
            )
        case ir.FormContent(type=type_):
            # Without a type it is an object still.
            members = Map(value=Any()) if isinstance(type_, Any) else type_
            return annotator.annotate(members, nullable=False, required=body.required)
        case ir.MultipartContent():
            members = Map(value=Any())
            return annotator.annotate(members, nullable=False, required=body.required)
        case ir.PartsContent():
            parts = Array(item=_FILE)
            return files.annotate(parts, nullable=False, required=body.required)
        case _:
            assert_never(body.content)


def body_expression(body: Body, annotator: Annotator, least: int) -> str:
    """What tells the runtime how to write a body.

    Args:
        body: The body.
        annotator: Prints expressions that are evaluated when the client runs.
        least: How many properties there must be.
    """
    imports = annotator.imports
    given = replace(annotator, direction=Direction.GIVEN)
    arguments: list[str] = []
    match body.content:
        case ir.JsonContent(media_type=media_type, type=type_, nullable=nullable):
            name = imports.runtime(_JSON_BODY)
            arguments.append(given.annotate(type_, nullable=nullable, required=True))
            if least:
                arguments.append(f"min_properties={least}")
            if media_type != "application/json":
                arguments.append(f"media_type={literal(media_type)}")
        case ir.JsonLinesContent(media_type=media_type, item=item):
            name = imports.runtime(_JSON_LINES_BODY)
            arguments.append(given.expression(item))
            if media_type != "application/x-ndjson":
                arguments.append(f"media_type={literal(media_type)}")
        case (
            ir.TextContent(media_type=media_type)
            | ir.BinaryContent(media_type=media_type)
        ):
            name = imports.runtime(_CONTENT_BODY)
            arguments.append(literal(media_type))
        case ir.FormContent(encodings=encodings):
            name = imports.runtime(_FORM_BODY)
            arguments += _mapping("styles", _form_styles(encodings, given))
        case ir.MultipartContent(encodings=encodings):
            name = imports.runtime(_MULTIPART_BODY)
            arguments += _mapping("parts", _part_encodings(encodings, given))
        case ir.PartsContent(media_type=media_type):
            name = imports.runtime(_PARTS_BODY)
            arguments.append(literal(media_type))
        case _:
            assert_never(body.content)
    if not body.required:
        arguments.append("required=False")
    return f"{name}({', '.join(arguments)})"


def _form_styles(
    encodings: tuple[ir.PartEncoding, ...], annotator: Annotator
) -> list[str]:
    """The entries of what is not written by the rules for all forms."""
    entries: list[str] = []
    for each in encodings:
        if each.style is not None:
            style = query_notation(each.style, annotator)
        elif each.media_type.endswith("json"):
            json = annotator.imports.runtime(_JSON_TEXT)
            style = f"{json}({annotator.expression(Any())})"
        else:
            continue
        entries.append(f"{literal(each.wire_name)}: {style}")
    return entries


def _part_encodings(
    encodings: tuple[ir.PartEncoding, ...], annotator: Annotator
) -> list[str]:
    entries: list[str] = []
    for each in encodings:
        if each.media_type:
            encoding = literal(each.media_type)
        elif each.style is not None:
            encoding = query_notation(each.style, annotator)
        else:
            continue
        entries.append(f"{literal(each.wire_name)}: {encoding}")
    return entries


def _mapping(keyword: str, entries: list[str]) -> list[str]:
    return [f"{keyword}={{{', '.join(entries)}}}"] if entries else []
