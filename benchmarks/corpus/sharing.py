"""Clients for a type checker, with one runtime for all of them.

Every client has its copy of the runtime, and all copies are the same: a checker that
reads each of them spends most of its time on what it has read before.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from wiretype.render.templates import templates_dir

RUNTIME = "runtime"
"""The name of the package that all clients of a folder share."""

_IMPORT = re.compile(r"^(\s*from )\.+_runtime(?=[. ])", re.MULTILINE)


def share_runtime(clients: Path, packages: list[str], folder: Path) -> None:
    """Copy clients into a folder, where they import the runtime from beside them.

    What has the right content already is not touched, so that a checker's cache holds.
    """
    _copy(templates_dir() / RUNTIME, folder / RUNTIME)
    for package in packages:
        _copy(clients / package, folder / package)


def _copy(source: Path, target: Path) -> None:
    wanted: set[Path] = set()
    for path in source.rglob("*.py"):
        inner = path.relative_to(source)
        if inner.parts[0] == "_runtime":
            continue
        text = path.read_text(encoding="utf-8")
        if "_runtime" in text:
            text = _IMPORT.sub(rf"\1{RUNTIME}", text)
        copy = target / inner
        wanted.add(copy)
        if not copy.exists() or copy.read_text(encoding="utf-8") != text:
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text, encoding="utf-8")
    if not target.exists():
        return
    (target / "py.typed").touch()
    for path in target.rglob("*.py"):
        if path not in wanted:
            path.unlink()


def remove_others(folder: Path, packages: list[str]) -> None:
    """Remove the clients that are no longer made."""
    for path in folder.iterdir():
        if (path / "py.typed").exists() and path.name not in (*packages, RUNTIME):
            shutil.rmtree(path)
