"""Every type checker reports every planted mistake, and nothing else."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from conftest import CLIENT, ROOT

MISTAKES = Path(__file__).parent / "types" / "planted_mistakes.py"
PLANTED = {
    number
    for number, line in enumerate(MISTAKES.read_text(encoding="utf-8").splitlines(), 1)
    if "  # mistake: " in line
}


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def mypy_errors(path: Path, cache: Path) -> set[int]:
    """The lines of `path` that mypy reports, strict as the project is."""
    output = run("mypy", "--cache-dir", cache, "--output", "json", path).stdout
    return {
        found["line"]
        for found in map(json.loads, output.splitlines())
        if found["severity"] == "error" and Path(found["file"]).name == path.name
    }


def pyright_errors(path: Path, project: Path) -> set[int]:
    """The lines of a copy of `path` in the folder `project` that pyright reports."""
    shutil.copy(path, project)
    (project / "pyrightconfig.json").write_text(
        json.dumps(
            {
                "extraPaths": [str(ROOT / "generated")],
                "typeCheckingMode": "strict",
                "pythonVersion": "3.11",
                "venvPath": str(Path(sys.prefix).parent),
                "venv": Path(sys.prefix).name,
            }
        ),
        encoding="utf-8",
    )
    output = run("pyright", "--project", project, "--outputjson").stdout
    return {
        found["range"]["start"]["line"] + 1
        for found in json.loads(output)["generalDiagnostics"]
        if found["severity"] == "error"
    }


def ty_errors(path: Path) -> set[int]:
    """The lines of `path` that ty reports."""
    output = run(
        "ty",
        "check",
        "--python",
        sys.prefix,
        "--extra-search-path",
        ROOT / "generated",
        "--output-format",
        "concise",
        path,
    ).stdout
    return {int(found) for found in re.findall(r"\.py:(\d+):\d+: error", output)}


def pyrefly_errors(path: Path, project: Path) -> set[int]:
    """The lines of a copy of `path` in the folder `project` that pyrefly reports."""
    shutil.copy(path, project)
    (project / "pyrefly.toml").write_text(
        f'search-path = ["{(ROOT / "generated").as_posix()}"]\n'
        f'python-interpreter-path = "{Path(sys.executable).as_posix()}"\n',
        encoding="utf-8",
    )
    output = run(
        "pyrefly",
        "check",
        "--config",
        project / "pyrefly.toml",
        "--output-format",
        "json",
    ).stdout
    return {
        found["line"]
        for found in json.loads(output)["errors"]
        if found["severity"] == "error"
    }


def lines(numbers: Iterable[int]) -> list[str]:
    """The lines themselves, for a readable failure."""
    text = MISTAKES.read_text(encoding="utf-8").splitlines()
    return [f"{number}: {text[number - 1].strip()}" for number in sorted(numbers)]


def test_there_are_planted_mistakes() -> None:
    assert len(PLANTED) >= 25


def test_mypy_reports_exactly_the_planted_mistakes(tmp_path: Path) -> None:
    assert lines(mypy_errors(MISTAKES, tmp_path)) == lines(PLANTED)


def test_pyright_reports_exactly_the_planted_mistakes(tmp_path: Path) -> None:
    assert lines(pyright_errors(MISTAKES, tmp_path)) == lines(PLANTED)


def test_ty_reports_exactly_the_planted_mistakes() -> None:
    assert lines(ty_errors(MISTAKES)) == lines(PLANTED)


def test_pyrefly_reports_exactly_the_planted_mistakes(tmp_path: Path) -> None:
    assert lines(pyrefly_errors(MISTAKES, tmp_path)) == lines(PLANTED)


def test_no_comment_in_the_client_silences_a_checker() -> None:
    found = [
        path
        for path in CLIENT.rglob("*.py")
        for text in [path.read_text(encoding="utf-8")]
        if any(mark in text for mark in ("noqa", "type: ignore", "pyright:", "fmt:"))
    ]
    assert found == []


def test_the_client_is_clean_under_ruffs_default_rules() -> None:
    result = run("ruff", "check", "--isolated", "--no-cache", CLIENT)
    assert result.returncode == 0, result.stdout
