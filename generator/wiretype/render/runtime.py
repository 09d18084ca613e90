"""The runtime modules of a client: real code, copied as it is."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache

from wiretype.render.templates import templates_dir

PACKAGE = "_runtime"
"""The name of the runtime's package inside a client."""


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
            waiting.extend(imported_modules(_read(module), package=""))
    return {f"{PACKAGE}/{module}.py": _read(module) for module in sorted(needed)}


def imported_modules(source: str, *, package: str) -> Iterator[str]:
    """The modules of a package that a source imports relatively, at any depth.

    Args:
        package: The dotted name that leads to the package, empty for the source's own.
    """
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        module = node.module or ""
        if package:
            head, _, module = module.partition(".")
            if head == package:
                yield module
        elif module:
            yield module
        else:
            yield from (alias.name for alias in node.names)


@cache
def _read(module: str) -> str:
    path = templates_dir() / "runtime" / f"{module}.py"
    return path.read_text(encoding="utf-8")
