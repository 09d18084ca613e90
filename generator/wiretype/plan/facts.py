"""An operation as the data that the runtime works from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import assert_never

from wiretype.ir import operations as ir
from wiretype.ir.types import Definition, DefinitionId, ObjectDefinition, Reference
from wiretype.plan.annotations import Annotator
from wiretype.plan.directions import Direction
from wiretype.plan.expressions import Symbol, literal
from wiretype.plan.package import Facts

_JSON_BODY = Symbol("._runtime.operation", "JsonBody")
_CONTENT_BODY = Symbol("._runtime.operation", "ContentBody")
_CONTENT = Symbol("._runtime.operation", "Content")

# By place: the keyword of the data, the class of a style, and the style of whatever is
# not listed. Cookies are written like queries.
_STYLES = {
    ir.ParameterLocation.PATH: ("path_styles", "PathStyle", (ir.Style.SIMPLE, False)),
    ir.ParameterLocation.QUERY: ("query_styles", "QueryStyle", (ir.Style.FORM, True)),
    ir.ParameterLocation.HEADER: (
        "header_styles",
        "HeaderStyle",
        (ir.Style.SIMPLE, False),
    ),
    ir.ParameterLocation.COOKIE: ("cookie_styles", "QueryStyle", (ir.Style.FORM, True)),
}


def plan_facts(
    operation: ir.Operation,
    method: str,
    *,
    returns: str,
    security: tuple[tuple[str, ...], ...],
    annotator: Annotator,
) -> Facts:
    """The data of an operation.

    Args:
        operation: The operation.
        method: The name of its method.
        returns: The annotation of what the method returns.
        security: What access needs where an operation says nothing.
        annotator: Prints expressions that are evaluated when the client runs.
    """
    keywords: list[tuple[str, str]] = []
    if operation.body is not None:
        least = min_properties(operation, annotator.naming.definitions)
        keywords.append(("body", _body(operation.body, annotator, least)))
    if operation.responses:
        answers = (
            f"{literal(status_key(each.status))}: {_content(each.content, annotator)}"
            for each in operation.responses
        )
        keywords.append(("responses", f"{{{', '.join(answers)}}}"))
    if operation.security != security:
        keywords.append(("security", requirements(operation.security)))
    keywords += _styles(operation, annotator)
    return Facts(
        name=f"_{method.upper()}",
        returns=returns,
        method=operation.method,
        path=operation.path,
        keywords=tuple(keywords),
    )


def status_key(status: ir.Status) -> int | str:
    """A status as the runtime spells it: 200, "4XX", "default"."""
    match status:
        case ir.Exact(code=code):
            return code
        case ir.Range(hundreds=hundreds):
            return f"{hundreds}XX"
        case ir.Default():
            return "default"
        case _:
            assert_never(status)


def requirements(security: tuple[tuple[str, ...], ...]) -> str:
    """Alternatives of scheme names as a tuple of tuples."""
    return _tuple(_tuple(map(literal, alternative)) for alternative in security)


def _tuple(items: Iterable[str]) -> str:
    printed = tuple(items)
    return f"({', '.join(printed)}{',' if len(printed) == 1 else ''})"


def _body(body: ir.Body, annotator: Annotator, least: int) -> str:
    imports = annotator.imports
    arguments: list[str] = []
    match body.content:
        case ir.JsonContent(media_type=media_type, type=type_, nullable=nullable):
            name = imports.runtime(_JSON_BODY)
            given = replace(annotator, direction=Direction.GIVEN)
            arguments.append(given.annotate(type_, nullable=nullable, required=True))
            if least:
                arguments.append(f"min_properties={least}")
            if media_type != "application/json":
                arguments.append(f"media_type={literal(media_type)}")
        case (
            ir.TextContent(media_type=media_type)
            | ir.BinaryContent(media_type=media_type)
        ):
            name = imports.runtime(_CONTENT_BODY)
            arguments.append(literal(media_type))
        case _:
            assert_never(body.content)
    if not body.required:
        arguments.append("required=False")
    return f"{name}({', '.join(arguments)})"


def _content(content: ir.Content | None, annotator: Annotator) -> str:
    match content:
        case None:
            return "None"
        case ir.JsonContent(type=type_, nullable=nullable):
            return annotator.annotate(type_, nullable=nullable, required=True)
        case ir.TextContent():
            return f"{annotator.imports.runtime(_CONTENT)}.TEXT"
        case ir.BinaryContent():
            return f"{annotator.imports.runtime(_CONTENT)}.BYTES"
        case _:
            assert_never(content)


def min_properties(
    operation: ir.Operation, definitions: Mapping[DefinitionId, Definition]
) -> int:
    """How many properties the body must have at least."""
    content = None if operation.body is None else operation.body.content
    if isinstance(content, ir.JsonContent) and isinstance(content.type, Reference):
        definition = definitions[content.type.target]
        if isinstance(definition, ObjectDefinition):
            return definition.min_properties
    return 0


def _styles(operation: ir.Operation, annotator: Annotator) -> Iterable[tuple[str, str]]:
    for location, (keyword, class_name, usual) in _STYLES.items():
        entries: list[str] = []
        for each in operation.parameters:
            if each.location is location and (each.style, each.explode) != usual:
                style = annotator.imports.runtime(
                    Symbol("._runtime.operation", class_name)
                )
                arguments = [f"explode={each.explode}"]
                if each.style is not usual[0]:
                    arguments.insert(0, literal(each.style.value))
                entries.append(
                    f"{literal(each.wire_name)}: {style}({', '.join(arguments)})"
                )
        if entries:
            yield keyword, f"{{{', '.join(entries)}}}"
