"""In which directions a definition travels, and what that makes of it."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass

from wiretype.ir.api import Api
from wiretype.ir.types import (
    Access,
    Definition,
    DefinitionId,
    Field,
    ObjectDefinition,
)
from wiretype.ir.uses import definition_types, reachable, references
from wiretype.plan.uses import content_types, request_types, response_types


class Direction(enum.Enum):
    """Who makes a value: the server, which is read, or the caller, who gives it."""

    READ = "read"
    GIVEN = "given"


@dataclass(frozen=True, slots=True, kw_only=True)
class Directions:
    """How each definition is used.

    Attributes:
        given_only: What callers give and no answer holds.
        read_only: What answers hold and no caller gives.
        split: What goes both ways and differs on the way, since it has a field of one
            direction or refers to what does. It becomes two: one that is read, one that
            is given.
    """

    given_only: frozenset[DefinitionId]
    read_only: frozenset[DefinitionId]
    split: frozenset[DefinitionId]

    def of(self, identity: DefinitionId) -> tuple[Direction, ...]:
        """The directions that a definition is written down for, one or two."""
        if identity in self.split:
            return Direction.READ, Direction.GIVEN
        if identity in self.given_only:
            return (Direction.GIVEN,)
        return (Direction.READ,)

    def fields(
        self, definition: ObjectDefinition, direction: Direction
    ) -> tuple[Field, ...]:
        """The fields that a definition has in one direction.

        What no operation uses may go either way, and keeps all of them.
        """
        identity = definition.id
        used = (self.given_only, self.read_only, self.split)
        if not any(identity in way for way in used):
            return definition.fields
        other = Access.WRITE if direction is Direction.READ else Access.READ
        return tuple(field for field in definition.fields if field.access is not other)


def find_directions(api: Api) -> Directions:
    """Follow the operations of an API to the definitions they take and answer."""
    definitions = api.definitions_by_id()
    given: set[DefinitionId] = set()
    read: set[DefinitionId] = set()
    for operation in api.operations:
        given |= reachable(request_types(operation), definitions)
        read |= reachable(response_types(operation), definitions)
    for event in api.events:
        read |= reachable(content_types(event.content), definitions)
    return Directions(
        given_only=frozenset(given - read),
        read_only=frozenset(read - given),
        split=_split(given & read, definitions),
    )


def _split(
    both: set[DefinitionId], definitions: Mapping[DefinitionId, Definition]
) -> frozenset[DefinitionId]:
    split = {identity for identity in both if _differs(definitions[identity])}
    users: dict[DefinitionId, list[DefinitionId]] = {}
    for identity in both:
        for type_ in definition_types(definitions[identity]):
            for target in references(type_):
                users.setdefault(target, []).append(identity)
    waiting = list(split)
    while waiting:
        for user in users.get(waiting.pop(), ()):
            if user not in split:
                split.add(user)
                waiting.append(user)
    return frozenset(split)


def _differs(definition: Definition) -> bool:
    return isinstance(definition, ObjectDefinition) and any(
        field.access is not Access.BOTH for field in definition.fields
    )
