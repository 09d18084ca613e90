"""The runtime modules of a client: real code, copied as it is."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from wiretype.render.templates import templates_dir

PACKAGE = "_runtime"
"""The name of the runtime's package inside a client."""

_IMPORT = re.compile(rf"^ *from \.+{PACKAGE}\.(\w+) import ", re.MULTILINE)


def runtime_sources(modules: Iterable[str]) -> dict[str, str]:
    """The sources of some runtime modules and of all they import, by path.

    Args:
        modules: Names below the runtime's package: `unset`, `model`.
    """
    needed: set[str] = {"__init__"}
    waiting = list(modules)
    while waiting:
        module = waiting.pop()
        if module not in needed:
            needed.add(module)
            waiting.extend(_imported_beside(module))
    return {f"{PACKAGE}/{module}.py": _read(module) for module in sorted(needed)}


def imported_modules(source: str) -> Iterator[str]:
    """The runtime modules that a rendered source imports.

    Sources are many and long, and parsing them all takes a fifth of a run. Prose may
    look like an import: it names no other module than one that is there.
    """
    known = _modules()
    return (name for name in _IMPORT.findall(source) if name in known)


def _imported_beside(module: str) -> Iterator[str]:
    """The modules that a runtime module imports relatively, at any depth."""
    for node in ast.walk(ast.parse(_read(module))):
        if isinstance(node, ast.ImportFrom) and node.level:
            if node.module:
                yield node.module
            else:
                yield from (alias.name for alias in node.names)


@cache
def _modules() -> frozenset[str]:
    return frozenset(path.stem for path in _folder().glob("*.py"))


def _folder() -> Path:
    return templates_dir() / "runtime"


@cache
def _read(module: str) -> str:
    return (_folder() / f"{module}.py").read_text(encoding="utf-8")
