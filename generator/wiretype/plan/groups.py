"""The names of groups of operations and of their methods."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from wiretype.ir import operations as ir
from wiretype.ir.api import Api, Group
from wiretype.ir.types import Strength
from wiretype.plan.names import (
    Scope,
    class_candidates,
    method_name,
    module_candidates,
    pascal_case,
    snake_case,
)
from wiretype.plan.pins import Pins, group_key
from wiretype.plan.words import spelled, words

COMMON = "common"
"""The module of models that belong to no group alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupNames:
    """What a group of operations is called."""

    module: str
    class_name: str
    async_class_name: str
    methods: Mapping[str, str]


def name_groups(api: Api, models: frozenset[str], pins: Pins) -> dict[str, GroupNames]:
    """The names of every group and, by operation key, of its methods.

    Args:
        api: The whole API.
        models: The names of all models, which no class of operations takes.
        pins: Names that were given before.
    """
    modules = Scope("group", taken={COMMON})
    classes = Scope("Resource", taken=models)
    named: dict[str, tuple[str, str]] = {}
    # Groups that had names before choose first.
    for group in sorted(api.groups, key=lambda each: not pins.name(_key(each))):
        module, class_name = pins.module(_key(group)), pins.name(_key(group))
        named[group.name] = (
            modules.choose(module, module_candidates(group.name)),
            _class_name(classes, class_name, group),
        )
    return {
        group.name: GroupNames(
            module=named[group.name][0],
            class_name=named[group.name][1],
            async_class_name=f"Async{named[group.name][1]}",
            methods=_name_methods(
                [each for each in api.operations if each.group == group.name], pins
            ),
        )
        for group in api.groups
    }


def pinned_classes(api: Api, pins: Pins) -> frozenset[str]:
    """The names that classes of operations were given before."""
    known = {name for group in api.groups if (name := pins.name(_key(group)))}
    return frozenset(known | {f"Async{name}" for name in known})


def _key(group: Group) -> str:
    return group_key(group.name)


def _class_name(scope: Scope, known: str, group: Group) -> str:
    """A name that is free with and without `Async` before it."""
    called = group.name if words(group.name) else spelled(group.name)
    forms = ((called,), (called, "resource"), (called, "operations"))
    for candidate in (known, *class_candidates(forms, is_given=False)):
        if (
            candidate
            and not scope.has(candidate)
            and not scope.has(f"Async{candidate}")
        ):
            name = scope.allocate(candidate)
            scope.allocate(f"Async{name}")
            return name
    name = scope.allocate(pascal_case(group.name))
    scope.allocate(f"Async{name}")
    return name


def _name_methods(operations: list[ir.Operation], pins: Pins) -> dict[str, str]:
    """The names of the methods of one group, by the keys of their operations."""
    scope = Scope("method")
    short = {each.key: short_name(each) for each in operations}
    known = {each.key: pins.name(each.key) for each in operations}
    rivals = Counter(known[key] or short[key] for key in short)
    names: dict[str, str] = {}

    def rank(operation: ir.Operation) -> tuple[bool, bool, int]:
        """Names given before, then authors' names, then those that can say least."""
        hint = operation.hint
        is_derived = hint.strength is Strength.DERIVED
        return not known[operation.key], is_derived, len(hint.fuller)

    for operation in sorted(operations, key=rank):
        key = operation.key
        forms = (operation.hint.parts, *operation.hint.fuller)
        whole = ["_".join(map(snake_case, form)) for form in forms]
        # Of two operations with one short name, both keep their whole name.
        candidates = whole if rivals[short[key]] > 1 else [short[key], *whole]
        names[key] = scope.choose(known[key], candidates)
    return {operation.key: names[operation.key] for operation in operations}


def short_name(operation: ir.Operation) -> str:
    """What a method is called if nothing else is: without the words of its group."""
    called = " ".join(operation.hint.parts)
    return method_name(called, operation.group) or snake_case(spelled(called))
