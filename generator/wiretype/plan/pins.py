"""Names that were given before, as the lock keeps them. They stay."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from wiretype.ir.types import Definition


def definition_key(definition: Definition) -> str:
    """What the name of a definition is pinned by."""
    return definition.hint.key or definition.id


def input_key(definition: Definition) -> str:
    """What the name of a definition as it is given is pinned by."""
    return f"{definition_key(definition)}#input"


def group_key(group: str) -> str:
    """What the names of a group of operations are pinned by."""
    return f"group {group}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pins:
    """Names by what they name.

    Attributes:
        names: `module.Name` by the identity of a definition or the key of an operation
            or group. Locks of earlier versions have no module for definitions.
        members: By the same keys, the names of fields or arguments that differ from
            those on the wire, by the latter.
    """

    names: Mapping[str, str] = field(default_factory=dict[str, str])
    members: Mapping[str, Mapping[str, str]] = field(
        default_factory=dict[str, Mapping[str, str]]
    )

    def name(self, key: str) -> str:
        """The last part of a pinned name; empty if it is new."""
        return self.names.get(key, "").rpartition(".")[2]

    def module(self, key: str) -> str:
        """The module of a pinned name; empty if it is new or none is known."""
        return self.names.get(key, "").rpartition(".")[0]

    def of_members(self, key: str) -> Mapping[str, str]:
        """The names of the members of what a key stands for."""
        return self.members.get(key, {})
