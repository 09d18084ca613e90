"""Which definitions operations and definitions use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wiretype.ir.operations import JsonContent, Operation
from wiretype.ir.types import (
    AliasDefinition,
    Array,
    Definition,
    DefinitionId,
    EnumDefinition,
    Map,
    ObjectDefinition,
    Reference,
    Type,
    Union,
)


def reachable(
    types: Iterator[Type], definitions: Mapping[DefinitionId, Definition]
) -> set[DefinitionId]:
    """The definitions that some types lead to, directly or through others."""
    found: set[DefinitionId] = set()
    waiting = [target for type_ in types for target in references(type_)]
    while waiting:
        identity = waiting.pop()
        if identity in found:
            continue
        found.add(identity)
        for type_ in definition_types(definitions[identity]):
            waiting.extend(references(type_))
    return found


def request_types(operation: Operation) -> Iterator[Type]:
    """The types of everything an operation takes."""
    for parameter in operation.parameters:
        yield parameter.type
    if operation.body is not None and isinstance(operation.body.content, JsonContent):
        yield operation.body.content.type


def response_types(operation: Operation) -> Iterator[Type]:
    """The types of everything an operation answers."""
    for response in operation.responses:
        if isinstance(response.content, JsonContent):
            yield response.content.type


def operation_types(operation: Operation) -> Iterator[Type]:
    """The types of everything an operation takes or answers."""
    yield from request_types(operation)
    yield from response_types(operation)


def definition_types(definition: Definition) -> Iterator[Type]:
    """The types that a definition is made of."""
    match definition:
        case ObjectDefinition(fields=fields, extra=extra):
            for field in fields:
                yield field.type
            yield extra
        case AliasDefinition(type=aliased):
            yield aliased
        case EnumDefinition():
            pass


def references(type_: Type) -> Iterator[DefinitionId]:
    """The definitions that a type names, in order."""
    match type_:
        case Reference(target=target):
            yield target
        case Array(item=inner) | Map(value=inner):
            yield from references(inner)
        case Union(variants=variants):
            for variant in variants:
                yield from references(variant)
        case _:
            pass
