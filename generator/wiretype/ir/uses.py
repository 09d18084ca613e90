"""Which definitions types and definitions use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from wiretype.ir.types import (
    AliasDefinition,
    Array,
    Definition,
    DefinitionId,
    EnumDefinition,
    Map,
    ObjectDefinition,
    Reference,
    Tuple,
    Type,
    Union,
)


def reachable(
    types: Iterable[Type], definitions: Mapping[DefinitionId, Definition]
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
        case Tuple(first=first, rest=rest):
            for each in first if rest is None else (*first, rest):
                yield from references(each)
        case Union(variants=variants):
            for variant in variants:
                yield from references(variant)
        case _:
            pass
