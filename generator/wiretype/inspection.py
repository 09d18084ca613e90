"""What a description holds, as text for people."""

from __future__ import annotations

from wiretype.diagnostics import Diagnostic
from wiretype.digest import render_diagnostic
from wiretype.ir.api import Api
from wiretype.ir.types import (
    AliasDefinition,
    Definition,
    EnumDefinition,
    ObjectDefinition,
)
from wiretype.plan import plan_package
from wiretype.plan.pins import Pins, definition_key


def render_inspection(api: Api, diagnostics: tuple[Diagnostic, ...]) -> str:
    """Operations with the calls they become, models with what they are, diagnostics."""
    package = plan_package(api, "client", Pins())
    names = dict(package.pinned_names)
    lines = [f"{api.title} {api.version}".strip(), ""]
    lines.append(f"operations: {len(api.operations)} of {api.operation_total}")
    calls = [(names[each.key], each.key) for each in api.operations]
    width = max((len(call) for call, _ in calls), default=0)
    lines += [f"  {call:{width}}  {key}" for call, key in calls]
    lines += ["", f"models: {len(api.definitions)}"]
    models = [
        (names[definition_key(each)].rpartition(".")[2], _kind(each))
        for each in api.definitions
    ]
    width = max((len(name) for name, _ in models), default=0)
    lines += [f"  {name:{width}}  {kind}" for name, kind in models]
    lines += ["", f"diagnostics: {len(diagnostics)}"]
    lines += [f"  {render_diagnostic(each)}" for each in diagnostics]
    return "\n".join(lines) + "\n"


def _kind(definition: Definition) -> str:
    match definition:
        case ObjectDefinition(fields=fields):
            required = sum(field.required for field in fields)
            return f"object, {required} of {len(fields)} fields required"
        case EnumDefinition(values=values):
            return f"one of {len(values)} values"
        case AliasDefinition():
            return "alias"
