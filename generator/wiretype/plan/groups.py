"""The names of groups of operations and of their methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wiretype.ir import operations as ir
from wiretype.ir.api import Api
from wiretype.ir.types import Strength
from wiretype.plan.expressions import Symbol
from wiretype.plan.names import Scope, method_name, pascal_case, snake_case


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupNames:
    """What a group of operations is called."""

    module: str
    class_name: str
    async_class_name: str
    methods: Mapping[str, str]


def name_groups(
    api: Api, models: Iterable[Symbol], pinned: Mapping[str, str]
) -> dict[str, GroupNames]:
    """The names of every group and, by operation key, of its methods."""
    modules = Scope("client")
    classes = Scope("resource", taken={symbol.name for symbol in models})
    names: dict[str, GroupNames] = {}
    for group in api.groups:
        candidate = pascal_case(group.name)
        if candidate in {symbol.name for symbol in models}:
            candidate += "Resource"
        class_name = classes.allocate(candidate)
        names[group.name] = GroupNames(
            module=modules.allocate(snake_case(group.name)),
            class_name=class_name,
            async_class_name=classes.allocate(f"Async{class_name}"),
            methods=_name_methods(
                [each for each in api.operations if each.group == group.name], pinned
            ),
        )
    return names


def _name_methods(
    operations: Iterable[ir.Operation], pinned: Mapping[str, str]
) -> dict[str, str]:
    scope = Scope("method")
    candidates: dict[str, str] = {}
    for operation in operations:
        known = pinned.get(operation.key, "").rpartition(".")[2]
        candidates[operation.key] = known or _candidate(operation)
    names: dict[str, str] = {}
    for operation in sorted(operations, key=lambda each: each.key not in pinned):
        candidate = candidates[operation.key]
        if operation.key not in pinned:
            # Of two operations with one short name, both keep their whole name.
            rivals = [key for key, name in candidates.items() if name == candidate]
            if len(rivals) > 1:
                candidate = "_".join(map(snake_case, operation.hint.parts))
        names[operation.key] = scope.allocate(candidate)
    return names


def _candidate(operation: ir.Operation) -> str:
    if operation.hint.strength is Strength.GIVEN:
        return method_name(operation.hint.parts[0], operation.group)
    return method_name(" ".join(operation.hint.parts), operation.group)
