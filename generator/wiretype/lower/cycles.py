"""Aliases that are nothing but themselves.

An alias may hold itself within a list or an object. What is left of one that holds
itself at its top, directly or through others, is what it holds besides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from wiretype.ir.types import (
    AliasDefinition,
    Any,
    Definition,
    DefinitionId,
    Never,
    Reference,
    Type,
    Union,
    union_of,
)


def without_empty_cycles(definitions: Iterable[Definition]) -> tuple[Definition, ...]:
    """The definitions, in which no alias leads back to itself at its top."""
    known = {definition.id: definition for definition in definitions}
    settled: set[DefinitionId] = set()

    def settle(identity: DefinitionId, above: tuple[DefinitionId, ...]) -> None:
        definition = known.get(identity)
        if identity in settled or not isinstance(definition, AliasDefinition):
            return
        endless: set[DefinitionId] = set()
        for target in _top(definition.type):
            if target == identity or target in above:
                endless.add(target)
            else:
                settle(target, (*above, identity))
        settled.add(identity)
        if endless:
            known[identity] = replace(definition, type=_rest(definition.type, endless))

    for identity in [*known]:
        settle(identity, ())
    return tuple(known.values())


def _top(type_: Type) -> Iterator[DefinitionId]:
    """The definitions that a value of the type may be as a whole."""
    match type_:
        case Reference(target=target):
            yield target
        case Union(variants=variants):
            for variant in variants:
                yield from _top(variant)
        case _:
            pass


def _rest(type_: Type, endless: set[DefinitionId]) -> Type:
    variants = type_.variants if isinstance(type_, Union) else (type_,)
    rest = union_of(
        (
            variant
            for variant in variants
            if not (isinstance(variant, Reference) and variant.target in endless)
        ),
        type_.discriminator if isinstance(type_, Union) else None,
    )
    return Any() if isinstance(rest, Never) else rest
