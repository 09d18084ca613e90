"""The arguments of a method: parameters, and the body as keywords or as a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from wiretype.ir import operations as ir
from wiretype.ir.contents import JsonContent, MultipartContent
from wiretype.ir.types import Field, Reference
from wiretype.plan.annotations import UNSET, Annotator
from wiretype.plan.argument_names import name_parameters
from wiretype.plan.bodies import body_annotation
from wiretype.plan.flattening import flat_fields
from wiretype.plan.model_names import name_fields
from wiretype.plan.names import Scope
from wiretype.plan.package import Argument, Flattened, Part, Whole
from wiretype.plan.remarks import told

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

    An object body becomes one keyword for each property. Where that cannot be exact the
    body is one argument.
    """
    scope = Scope("argument")
    positional: list[Argument] = []
    keyword: list[Argument] = []
    entries: dict[ir.ParameterLocation, list[tuple[str, str]]] = {}
    docs: list[tuple[str, str]] = []
    names = name_parameters(operation.parameters, scope)
    for parameter in operation.parameters:
        name = names[parameter.wire_name, parameter.location]
        argument = _argument(parameter, name, annotator)
        is_path = parameter.location is ir.ParameterLocation.PATH
        (positional if is_path else keyword).append(argument)
        entries.setdefault(parameter.location, []).append((parameter.wire_name, name))
        docs.append((name, _prose(parameter)))
    body: tuple[Flattened | Whole, ...] = ()
    if operation.body is not None:
        taken = {argument.name for argument in (*positional, *keyword)}
        fields = _flat_fields(operation.body, annotator, taken)
        if fields is None:
            name = scope.allocate("body")
            default = "" if operation.body.required else _unset(annotator)
            annotation = body_annotation(operation.body, annotator)
            keyword.append(Argument(name=name, annotation=annotation, default=default))
            docs.append((name, operation.body.doc.description))
            body = (Whole(argument=name),)
        else:
            written: list[tuple[str, str]] = []
            called = _field_names(operation.body, fields, annotator)
            for field in fields:
                name = called[field.wire_name]
                name = scope.allocate(f"form_{name}" if name in taken else name)
                keyword.append(
                    _argument(field, name, _of_field(operation.body, annotator))
                )
                written.append((field.wire_name, name))
                docs.append((name, _prose(field)))
            body = (Flattened(entries=tuple(written)),)
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


def _prose(source: ir.Parameter | Field) -> str:
    doc = told(source.doc, source.facets, deprecated=source.deprecated)
    return doc.description or doc.summary


def _of_field(body: ir.Body, annotator: Annotator) -> Annotator:
    """What prints the properties of a body."""
    return replace(annotator, files=isinstance(body.content, MultipartContent))


def _flat_fields(
    body: ir.Body, annotator: Annotator, taken: set[str]
) -> tuple[Field, ...] | None:
    """The properties that become keywords; None if the body is one argument.

    A form has no null (RFC 6570, 2.3), so that its keywords do not take None. Of JSON
    with a property that is called like a parameter the whole is one argument.
    """
    fields = flat_fields(body, annotator.naming.definitions)
    if not fields:
        return None
    if isinstance(body.content, JsonContent):
        names = _field_names(body, fields, annotator)
        clash = taken.intersection(names[field.wire_name] for field in fields)
        return None if clash else fields
    return tuple(replace(field, nullable=False) for field in fields)


def _field_names(
    body: ir.Body, fields: tuple[Field, ...], annotator: Annotator
) -> Mapping[str, str]:
    """What properties are called as arguments: as the fields of the model, if any."""
    match body.content:
        case JsonContent(type=Reference(target=target)):
            return annotator.naming.members[target]
        case _:
            return name_fields(fields, {})
