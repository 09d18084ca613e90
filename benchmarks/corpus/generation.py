"""One run of the command line, in this process, as a user would see it."""

from __future__ import annotations

import json
import os
import resource
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wiretype.cli import run as run_wiretype

from .documents import SourceDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """Where clients and what was said about them are put."""

    folder: Path

    @property
    def clients(self) -> Path:
        """The folder of packages."""
        return self.folder / "clients"

    def notes(self, document: SourceDocument) -> Path:
        """The folder of what is known about a document."""
        return self.folder / "notes" / document.slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A description to make a client of."""

    document: SourceDocument
    workplace: Workplace


def generate(task: Task) -> None:
    """Run `wiretype generate`, and compile what it wrote.

    The notes get `stdout`, `stderr`, `report.json` and `run.json`: the exit code, the
    peak of memory in MB, and the first file that is no Python. A traceback goes to
    `stderr`.
    """
    notes = task.workplace.notes(task.document)
    notes.mkdir(parents=True, exist_ok=True)
    output = task.workplace.clients / task.document.package
    redirect(1, notes / "stdout")
    redirect(2, notes / "stderr")
    sys.argv = [
        "wiretype",
        "generate",
        os.path.relpath(task.document.path),
        "--output",
        str(output),
        "--allow-losses",
        "--report",
        str(notes / "report.json"),
    ]
    exit_code = run_wiretype()
    sys.stdout.flush()
    sys.stderr.flush()
    run: dict[str, Any] = {
        "exit_code": exit_code,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "broken": _broken(output),
        "lines": _lines(output),
    }
    (notes / "run.json").write_text(json.dumps(run), encoding="utf-8")


def redirect(number: int, path: Path) -> None:
    """Let a file take what this process writes: 1 is its output, 2 are its errors."""
    with path.open("wb") as file:
        os.dup2(file.fileno(), number)


def _broken(output: Path) -> str | None:
    """The first module that does not compile, and why."""
    for path in sorted(output.rglob("*.py")):
        try:
            compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
        except (SyntaxError, ValueError) as error:
            return f"{path.relative_to(output)}: {error}"
    return None


def _lines(output: Path) -> int:
    """How many lines the package has without its runtime."""
    return sum(
        path.read_bytes().count(b"\n")
        for path in output.rglob("*.py")
        if "_runtime" not in path.parts
    )
