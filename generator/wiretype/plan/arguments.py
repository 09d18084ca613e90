"""The arguments of a method: parameters, and the body as keywords or as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from wiretype.ir import operations as ir
from wiretype.ir.types import (
    Access,
    Any,
    Field,
    Never,
    ObjectDefinition,
    Primitive,
    PrimitiveKind,
    Reference,
)
from wiretype.plan.annotations import UNSET, Annotator
from wiretype.plan.names import Scope, snake_case
from wiretype.plan.package import Argument, Flattened, Part, Whole

_TEXT = Primitive(kind=PrimitiveKind.STRING)
_BYTES = Primitive(kind=PrimitiveKind.BYTES)
_KEYWORDS = {
    ir.ParameterLocation.PATH: "path",
    ir.ParameterLocation.QUERY: "query",
    ir.ParameterLocation.HEADER: "headers",
    ir.ParameterLocation.COOKIE: "cookies",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """Everything a method takes, and where in the request each argument goes.

    `docs` pairs the names of arguments with what the description says of them.
    """

    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    parts: tuple[Part, ...]
    body: tuple[Flattened | Whole, ...]
    docs: tuple[tuple[str, str], ...]


def plan_arguments(operation: ir.Operation, annotator: Annotator) -> Arguments:
    """Path parameters by position, all else by keyword, what is required first.

    An object body becomes one keyword for each property. Where that cannot be exact
    (no named properties, typed additional ones, null, an optional body with required
    properties, or a name that a parameter has too) the body is one argument.
    """
    scope = Scope("argument")
    positional: list[Argument] = []
    keyword: list[Argument] = []
    entries: dict[ir.ParameterLocation, list[tuple[str, str]]] = {}
    docs: list[tuple[str, str]] = []
    for parameter in operation.parameters:
        name = snake_case(parameter.wire_name)
        if scope.has(name):
            # Of two parameters of one name the second is told by its place: `query_id`.
            name = f"{parameter.location.value}_{name}"
        name = scope.allocate(name)
        argument = _argument(parameter, name, annotator)
        is_path = parameter.location is ir.ParameterLocation.PATH
        (positional if is_path else keyword).append(argument)
        entries.setdefault(parameter.location, []).append((parameter.wire_name, name))
        docs.append((name, parameter.doc.description or parameter.doc.summary))
    body: tuple[Flattened | Whole, ...] = ()
    if operation.body is not None:
        taken = {argument.name for argument in (*positional, *keyword)}
        definition = _flat_definition(operation.body, annotator, taken)
        if definition is None:
            name = scope.allocate("body")
            default = "" if operation.body.required else _unset(annotator)
            annotation = _body_annotation(operation.body, annotator)
            keyword.append(Argument(name=name, annotation=annotation, default=default))
            docs.append((name, operation.body.doc.description))
            body = (Whole(argument=name),)
        else:
            names: list[tuple[str, str]] = []
            for field in definition.fields:
                if field.access is Access.READ or isinstance(field.type, Never):
                    continue
                name = scope.allocate(snake_case(field.wire_name))
                keyword.append(_argument(field, name, annotator))
                names.append((field.wire_name, name))
                docs.append((name, field.doc.description or field.doc.summary))
            body = (Flattened(entries=tuple(names)),)
    return Arguments(
        positional=tuple(positional),
        keyword=tuple(sorted(keyword, key=lambda argument: argument.default != "")),
        parts=tuple(
            Part(keyword=_KEYWORDS[location], entries=tuple(entries[location]))
            for location in _KEYWORDS
            if location in entries
        ),
        body=body,
        docs=tuple(docs),
    )


def _argument(
    source: ir.Parameter | Field, name: str, annotator: Annotator
) -> Argument:
    return Argument(
        name=name,
        annotation=annotator.annotate(
            source.type, nullable=source.nullable, required=source.required
        ),
        default="" if source.required else _unset(annotator),
    )


def _unset(annotator: Annotator) -> str:
    return annotator.imports.runtime(UNSET)


def _body_annotation(body: ir.Body, annotator: Annotator) -> str:
    match body.content:
        case ir.JsonContent(type=type_, nullable=nullable):
            return annotator.annotate(type_, nullable=nullable, required=body.required)
        case ir.TextContent():
            return annotator.annotate(_TEXT, nullable=False, required=body.required)
        case ir.BinaryContent():
            return annotator.annotate(_BYTES, nullable=False, required=body.required)
        case _:
            assert_never(body.content)


def _flat_definition(
    body: ir.Body, annotator: Annotator, taken: set[str]
) -> ObjectDefinition | None:
    content = body.content
    if not isinstance(content, ir.JsonContent) or content.nullable:
        return None
    if not isinstance(content.type, Reference):
        return None
    definition = annotator.naming.definitions[content.type.target]
    if not isinstance(definition, ObjectDefinition) or not definition.fields:
        return None
    if not isinstance(definition.extra, (Any, Never)):
        return None
    given = [field for field in definition.fields if field.access is not Access.READ]
    if not body.required and any(field.required for field in given):
        return None
    if taken.intersection(snake_case(field.wire_name) for field in given):
        return None
    return definition
