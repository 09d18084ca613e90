"""Forms as their properties, once all definitions are there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from wiretype.ir.contents import FormContent, MultipartContent
from wiretype.ir.operations import Operation
from wiretype.ir.types import (
    Any,
    Definition,
    DefinitionId,
    Never,
    ObjectDefinition,
    Reference,
    Type,
)
from wiretype.ir.uses import definition_types, references


def flatten_forms(
    operations: Iterable[Operation], definitions: tuple[Definition, ...]
) -> tuple[tuple[Operation, ...], tuple[Definition, ...]]:
    """List the properties of every form that is an object of known properties.

    A form has no value of its own, only its properties have. So the definition of one
    that stands inline is left out, unless something else refers to it.
    """
    known = {definition.id: definition for definition in definitions}
    dropped: set[DefinitionId] = set()
    flat: list[Operation] = []
    for operation in operations:
        body = operation.body
        content = None if body is None else body.content
        definition = None
        if isinstance(content, FormContent | MultipartContent):
            definition = _listed(content.type, known)
            if definition is not None:
                content = replace(content, type=Any(), fields=definition.fields)
        if body is None or content is None or definition is None:
            flat.append(operation)
            continue
        flat.append(replace(operation, body=replace(body, content=content)))
        if "requestBody" in definition.id or "requestBodies" in definition.id:
            dropped.add(definition.id)
    for each in definitions:
        for type_ in definition_types(each):
            dropped.difference_update(references(type_))
    return tuple(flat), tuple(each for each in definitions if each.id not in dropped)


def _listed(
    type_: Type, definitions: Mapping[DefinitionId, Definition]
) -> ObjectDefinition | None:
    """The object that a form is, if no other properties are described."""
    if not isinstance(type_, Reference):
        return None
    definition = definitions[type_.target]
    if not isinstance(definition, ObjectDefinition) or not definition.fields:
        return None
    return definition if isinstance(definition.extra, (Any, Never)) else None
