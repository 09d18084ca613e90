"""Which bodies become one keyword for each of their properties."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from wiretype.ir import contents as ir
from wiretype.ir.operations import Body
from wiretype.ir.types import (
    Access,
    Any,
    Definition,
    DefinitionId,
    Field,
    Never,
    ObjectDefinition,
    Reference,
    Type,
)


def flat_fields(
    body: Body, definitions: Mapping[DefinitionId, Definition]
) -> tuple[Field, ...]:
    """The properties that can stand for the whole body; none where it stays whole.

    JSON must have named properties, no typed ones beside them, and not be null. If it
    may be left out it must have no required property: a call could not say which of
    both it means.
    """
    match body.content:
        case ir.FormContent(fields=fields) | ir.MultipartContent(fields=fields):
            return _given(fields)
        case ir.JsonContent(type=Reference(target=target), nullable=False):
            definition = definitions[target]
        case _:
            return ()
    if not isinstance(definition, ObjectDefinition):
        return ()
    if not isinstance(definition.extra, (Any, Never)):
        return ()
    fields = _given(definition.fields)
    if not body.required and any(field.required for field in fields):
        return ()
    return fields


def body_types(body: Body) -> tuple[Type, ...]:
    """The types that a body is written by."""
    match body.content:
        case ir.JsonContent(type=type_) | ir.JsonLinesContent(item=type_):
            return (type_,)
        case (
            ir.FormContent(type=type_, fields=fields)
            | ir.MultipartContent(type=type_, fields=fields)
        ):
            return (type_, *(field.type for field in _given(fields)))
        case ir.TextContent() | ir.BinaryContent() | ir.PartsContent():
            return ()
        case _:
            assert_never(body.content)


def _given(fields: Iterable[Field]) -> tuple[Field, ...]:
    """The properties that a caller can give."""
    return tuple(
        field
        for field in fields
        if field.access is not Access.READ and not isinstance(field.type, Never)
    )
