"""ruff, mypy and pyright over many clients at a time.

Each program is given folders of packages and says for each finding which file it is
in, by which it is known whose finding it is.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from .outcomes import Check, Failure

Findings: TypeAlias = list[tuple[str, Failure]]
"""The package that each failure is in, with the failure; "" for the checker itself."""

Checker: TypeAlias = Callable[[Path, list[str]], Findings]
"""Checks some packages of a folder."""

_MYPY = re.compile(r"^(.+?):(\d+):(?:\d+:)? error: (.*?)(?:  \[([\w-]+)\])?$")
_CHECKER_SECONDS = 3000


def check_by_ruff(folder: Path, packages: list[str]) -> Findings:
    """What `ruff check` finds with its own rules."""
    run = _run(
        folder,
        "ruff",
        "check",
        "--isolated",
        "--no-cache",
        "--output-format=json",
        *packages,
    )
    found = _parsed(run)
    if found is None:
        return [_breakdown(Check.RUFF, run)]
    return [
        _finding(
            folder,
            Check.RUFF,
            each["filename"],
            each["location"]["row"],
            each["code"] or "syntax",
            each["message"],
        )
        for each in found
    ]


def check_by_mypy(folder: Path, packages: list[str]) -> Findings:
    """What `mypy --strict` finds."""
    run = _run(
        folder,
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir=.mypy_cache",
        "--no-error-summary",
        "--hide-error-context",
        "--no-pretty",
        *packages,
    )
    findings: Findings = []
    for line in run.stdout.splitlines():
        if found := _MYPY.match(line):
            name, row, message, code = found.groups()
            findings.append(
                _finding(folder, Check.MYPY, name, int(row), code or "", message)
            )
    if run.returncode not in (0, 1) or (run.returncode == 1 and not findings):
        findings.append(_breakdown(Check.MYPY, run))
    return findings


def check_by_pyright(folder: Path, packages: list[str]) -> Findings:
    """What pyright finds in its strict mode."""
    # Several of these run at a time in one folder.
    project = folder / f"pyright-{packages[0]}.json"
    settings = {
        "include": packages,
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
    }
    project.write_text(json.dumps(settings), encoding="utf-8")
    run = _run(folder, "pyright", "--outputjson", "--project", str(project))
    found = _parsed(run)
    if found is None:
        return [_breakdown(Check.PYRIGHT, run)]
    return [
        _finding(
            folder,
            Check.PYRIGHT,
            each["file"],
            each["range"]["start"]["line"] + 1 if "range" in each else 0,
            each.get("rule", ""),
            each["message"].partition("\n")[0],
        )
        for each in found["generalDiagnostics"]
        if each["severity"] in ("error", "warning")
    ]


def batches(sizes: Mapping[str, int], limit: int) -> Iterable[list[str]]:
    """Packages in groups that one process of a checker can hold.

    Args:
        sizes: lines of each package.
        limit: lines of a group; a package beyond it is a group of its own.
    """
    group: list[str] = []
    lines = 0
    for package in sorted(sizes, key=lambda name: (sizes[name], name)):
        if group and lines + sizes[package] > limit:
            yield group
            group, lines = [], 0
        group.append(package)
        lines += sizes[package]
    if group:
        yield group


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env={**os.environ, "NODE_OPTIONS": "--max-old-space-size=8192"},
        capture_output=True,
        text=True,
        check=False,
        timeout=_CHECKER_SECONDS,
    )


def _parsed(run: subprocess.CompletedProcess[str]) -> Any:
    try:
        return json.loads(run.stdout)
    except ValueError:
        return None


def _finding(
    folder: Path, check: Check, name: str, row: int, kind: str, message: str
) -> tuple[str, Failure]:
    path = Path(name)
    inner = path.relative_to(folder) if path.is_absolute() else path
    place = f"{'/'.join(inner.parts[1:])}:{row}"
    return inner.parts[0], Failure(check=check, kind=kind, message=message, place=place)


def _breakdown(
    check: Check, run: subprocess.CompletedProcess[str]
) -> tuple[str, Failure]:
    said = (run.stderr.strip() or run.stdout.strip())[-500:]
    message = f"ended with {run.returncode}: {said}"
    return "", Failure(check=check, kind="breakdown", message=message)
