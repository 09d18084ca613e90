"""Which definition goes to which module of models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wiretype.ir.api import Api
from wiretype.ir.types import DefinitionId, Type
from wiretype.ir.uses import reachable
from wiretype.plan.directions import Directions
from wiretype.plan.events import MODULE as EVENTS
from wiretype.plan.groups import COMMON
from wiretype.plan.lengths import definition_lines
from wiretype.plan.model_names import ModelNames
from wiretype.plan.names import Scope, module_candidates, singular, words
from wiretype.plan.pins import Pins, definition_key
from wiretype.plan.uses import content_types, operation_types

LONGEST = 1_650
"""Estimated lines that a module is kept below: 2,000 with what estimates miss."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The modules of models.

    Attributes:
        modules: The module of every definition.
        homes: For each module, in order, that of the group it was split off from.
    """

    modules: Mapping[DefinitionId, str]
    homes: Mapping[str, str]


def place_definitions(
    api: Api,
    groups: Mapping[str, str],
    names: ModelNames,
    directions: Directions,
    pins: Pins,
) -> Layout:
    """The module of every definition: its group's own, or `common`.

    What stands inline goes where its owner goes. A module that would be too long is
    split by the first words of names, the most frequent ones first, so that what
    belongs together stays together: `common_webhook`, `common_repository`. What once
    has a module stays there.

    Args:
        api: The whole API.
        groups: The module of each group.
        names: The names of definitions.
        directions: The directions of definitions; some are written down twice.
        pins: The modules that were given before.
    """
    homes = _homes(api, groups)
    shelves = _Shelves(
        words={
            identity: _words_below(homes[identity], name)
            for identity, name in names.classes.items()
        },
        lines={each.id: definition_lines(each, directions) for each in api.definitions},
        homes=dict.fromkeys([*groups.values(), COMMON]),
    )
    for definition in api.definitions:
        known = pins.module(definition_key(definition))
        # A lock is a file that people merge.
        if known.isidentifier() and known == known.lower():
            shelves.keep(definition.id, known, homes[definition.id])
    new: dict[str, list[DefinitionId]] = {}
    for definition in api.definitions:
        if definition.id not in shelves.modules:
            home = shelves.nearest(definition.id, homes[definition.id])
            new.setdefault(home, []).append(definition.id)
    for module, identities in new.items():
        shelves.add(module, identities, depth=shelves.depth(module))
    position = {home: index for index, home in enumerate(shelves.homes)}
    return Layout(
        modules=shelves.modules,
        homes=dict(
            sorted(shelves.homes.items(), key=lambda each: (position[each[1]], each[0]))
        ),
    )


class _Shelves:
    """Modules while they are filled."""

    def __init__(
        self,
        *,
        words: Mapping[DefinitionId, tuple[str, ...]],
        lines: Mapping[DefinitionId, int],
        homes: Iterable[str],
    ) -> None:
        self.modules: dict[DefinitionId, str] = {}
        self.homes = {home: home for home in homes}
        self._words = words
        self._lines = lines
        self._filled: dict[str, int] = {}
        self._scope = Scope("module", taken=self.homes)

    def keep(self, identity: DefinitionId, module: str, home: str) -> None:
        """Leave a definition where it was."""
        if module not in self.homes:
            self.homes[self._scope.allocate(module)] = home
        self._put(identity, module)

    def nearest(self, identity: DefinitionId, home: str) -> str:
        """The module split off from a home that a definition's name belongs to."""
        name = "_".join(word.lower() for word in self._words[identity]) + "_"
        fitting = [
            module
            for module, owner in self.homes.items()
            if owner == home and f"{home}_{name}".startswith(f"{module}_")
        ]
        return max(fitting, key=len, default=home)

    def depth(self, module: str) -> int:
        """How many words of names the name of a module holds."""
        split = module.removeprefix(self.homes[module]).strip("_")
        return len(split.split("_")) if split else 0

    def add(
        self, module: str, identities: Iterable[DefinitionId], *, depth: int
    ) -> None:
        """Put new definitions into a module, and what is too much into others.

        Args:
            module: The module.
            identities: What is new to it, in order.
            depth: How many words all their names have in common.
        """
        parts: dict[str, list[DefinitionId]] = {}
        for identity in identities:
            word = "".join(self._words[identity][depth : depth + 1]).lower()
            parts.setdefault(word, []).append(identity)
        sizes = {
            word: sum(self._lines[each] for each in held)
            for word, held in parts.items()
        }
        total = self._filled.get(module, 0) + sum(sizes.values())
        leaving: set[str] = set()
        for word in sorted(sizes, key=lambda word: (-sizes[word], word)):
            if total > LONGEST and word:
                leaving.add(word)
                total -= sizes[word]
        for word, held in parts.items():
            if word not in leaving:
                for identity in held:
                    self._put(identity, module)
        for word, held in parts.items():
            if word in leaving:
                name = self._scope.choose("", module_candidates(f"{module}_{word}"))
                self.homes[name] = self.homes[module]
                self.add(name, held, depth=depth + 1)

    def _put(self, identity: DefinitionId, module: str) -> None:
        self.modules[identity] = module
        self._filled[module] = self._filled.get(module, 0) + self._lines[identity]


def _homes(api: Api, groups: Mapping[str, str]) -> dict[DefinitionId, str]:
    """The module of the only group that uses a definition or its owner, or `common`."""
    definitions = api.definitions_by_id()
    users: dict[DefinitionId, set[str]] = {identity: set() for identity in definitions}
    used: dict[str, list[Type]] = {}
    for operation in api.operations:
        used.setdefault(operation.group, []).extend(operation_types(operation))
    for event in api.events:
        used.setdefault(EVENTS, []).extend(content_types(event.content))
    for group, types in used.items():
        for identity in reachable(iter(types), definitions):
            users[identity].add(group)
    homes: dict[DefinitionId, str] = {}
    for identity in definitions:
        owner = _owner(identity)
        using = users[owner if owner in users else identity]
        homes[identity] = groups[next(iter(using))] if len(using) == 1 else COMMON
    return homes


def _words_below(home: str, name: str) -> tuple[str, ...]:
    """The words of a name, without those its module begins with anyway."""
    found = words(name)
    shared = home.split("_")
    leading = [singular(word) for word in found[: len(shared)]]
    if leading == [singular(word) for word in shared]:
        return found[len(shared) :]
    return found


def _owner(identity: DefinitionId) -> DefinitionId:
    """The component that a definition stands in, or is."""
    return DefinitionId("/".join(identity.split("/")[:4]))
