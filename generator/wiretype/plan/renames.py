"""Names that are not what one would expect, each with the reason."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Mapping

from wiretype.ir.api import Api
from wiretype.ir.types import ObjectDefinition, Strength
from wiretype.plan.annotations import Naming
from wiretype.plan.groups import GroupNames, short_name
from wiretype.plan.names import member_candidates, reserved_names
from wiretype.plan.package import Rename
from wiretype.plan.words import pascal_case, snake_case


def plan_renames(
    api: Api, naming: Naming, groups: Mapping[str, GroupNames]
) -> tuple[Rename, ...]:
    """What users may look for under another name, in the order of the description."""
    return (*_of_operations(api, groups), *_of_models(naming), *_of_fields(naming))


def _of_models(naming: Naming) -> Iterator[Rename]:
    for identity, symbol in naming.symbols.items():
        definition = naming.definitions[identity]
        wanted = "".join(map(pascal_case, definition.hint.parts))
        # Nobody looks for the name of what has none.
        is_given = definition.hint.strength is Strength.GIVEN
        if is_given and symbol.name != wanted:
            yield Rename(
                origin=definition.origin,
                wire_name=" ".join(definition.hint.parts),
                name=symbol.name,
                reason=_reason(wanted, "Model"),
            )


def _of_fields(naming: Naming) -> Iterator[Rename]:
    for identity, members in naming.members.items():
        definition = naming.definitions[identity]
        if not isinstance(definition, ObjectDefinition):
            continue
        for field in definition.fields:
            name = members[field.wire_name]
            wanted = next(iter(member_candidates(field.wire_name)), "")
            if name != wanted:
                yield Rename(
                    origin=field.origin,
                    wire_name=field.wire_name,
                    name=name,
                    reason=_reason(wanted, "field"),
                )


def _of_operations(api: Api, groups: Mapping[str, GroupNames]) -> Iterator[Rename]:
    known: set[str] = set()
    for operation in api.operations:
        group = groups[operation.group]
        module = snake_case(operation.group)
        if operation.group not in known and group.module != module:
            yield Rename(
                origin=operation.origin,
                wire_name=operation.group,
                name=group.module,
                reason=_reason(module, "group"),
            )
        known.add(operation.group)
        wanted, name = short_name(operation), group.methods[operation.key]
        if name != wanted:
            yield Rename(
                origin=operation.origin,
                wire_name=" ".join(operation.hint.parts),
                name=f"{group.module}.{name}",
                reason=_reason(wanted, "method"),
            )


def _reason(wanted: str, noun: str) -> str:
    """Why something is not called as one would expect."""
    if keyword.iskeyword(wanted):
        return "this is a keyword of Python"
    if wanted in reserved_names(noun):
        return "the client itself has something of this name"
    if not wanted.isidentifier():
        return "this is no name in Python"
    return "something else is called this, or would be"
