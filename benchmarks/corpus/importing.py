"""Does all of a client import, and can its runtime use all of its types?"""

from __future__ import annotations

import enum
import importlib
import sys
import warnings
from collections.abc import Iterator
from dataclasses import is_dataclass
from types import ModuleType
from typing import Any

from .generation import Task, redirect


def import_client(task: Task) -> None:
    """Import every module; compile what reads and writes each model and answer.

    The notes get `import`: the traceback of what failed, or nothing.

    Raises:
        Exception: Whatever it is that fails.
    """
    redirect(2, task.workplace.notes(task.document) / "import")
    package = task.document.package
    sys.path.insert(0, str(task.workplace.clients))
    sys.dont_write_bytecode = True
    warnings.simplefilter("error")
    _resolve(package, _import_all(task))


def _import_all(task: Task) -> list[ModuleType]:
    folder = task.workplace.clients
    modules: list[ModuleType] = []
    for path in sorted((folder / task.document.package).rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        modules.append(importlib.import_module(name))
    return modules


def _resolve(package: str, modules: list[ModuleType]) -> None:
    runtime = f"{package}._runtime"
    model = importlib.import_module(f"{runtime}.model").Model
    decoders = importlib.import_module(f"{runtime}.decoders").DECODERS
    encoders = importlib.import_module(f"{runtime}.encoders")
    node_of = importlib.import_module(f"{runtime}.annotations").node_of
    for module in modules:
        name = module.__name__
        if name.startswith(runtime):
            continue
        for exported in dir(module):
            value = getattr(module, exported)
            if getattr(value, "__module__", None) != name:
                continue
            if isinstance(value, type) and issubclass(value, model):
                assert decoders.models[value] is not None
                encoders.compile_encoder(value)
        for value in [*vars(module).values()]:
            if type(value).__name__ == "Operation":
                for annotation in _annotations(value):
                    node_of(annotation)


def _annotations(operation: Any) -> Iterator[object]:
    """The types that an operation reads and writes."""
    for part in (operation.body, *operation.responses.values()):
        if is_dataclass(part) and not isinstance(part, type):
            part = getattr(part, "type", None)
        if not isinstance(part, enum.Enum):
            yield part
