"""Which definition goes to which module of models."""

from __future__ import annotations

from collections.abc import Mapping

from wiretype.ir.api import Api
from wiretype.ir.types import DefinitionId
from wiretype.plan.uses import operation_types, reachable

COMMON = "common"
"""The module of what several groups use, or none."""


def place_definitions(api: Api, modules: Mapping[str, str]) -> dict[DefinitionId, str]:
    """The module of every definition: its group's own, or `common`.

    Args:
        modules: The module name of each group.
    """
    definitions = api.definitions_by_id()
    users: dict[DefinitionId, set[str]] = {identity: set() for identity in definitions}
    for operation in api.operations:
        for identity in reachable(operation_types(operation), definitions):
            users[identity].add(operation.group)
    return {
        identity: modules[next(iter(groups))] if len(groups) == 1 else COMMON
        for identity, groups in users.items()
    }
