"""Every folder below `cases`: what is generated from it, and what is said about it.

A case is a folder with an `openapi.yaml` or `openapi.json`, the folder `expected` with
the rendered modules, and `diagnostics.txt` with what the run says, if it says anything.
`make golden` writes both anew.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from wiretype.diagnostics import Diagnostic, Diagnostics
from wiretype.output.format import Formatting
from wiretype.pipeline import (
    UselessDescriptionError,
    draft_client,
    load_description,
)
from wiretype.plan.pins import Pins
from wiretype.settings import Formatter

CASES = Path(__file__).parent / "cases"
SPECS = sorted(CASES.glob("*/*/openapi.*"))


def case_name(spec: Path) -> str:
    """`feature-case`, as the package of the case is called with underscores."""
    return spec.parent.relative_to(CASES).as_posix().replace("/", "-")


def package_name(spec: Path) -> str:
    return case_name(spec).replace("-", "_")


def generate(spec: Path) -> tuple[dict[str, str], str]:
    """The files of a case's client, and its diagnostics as text."""
    diagnostics = Diagnostics()
    try:
        description = load_description(str(spec), diagnostics, lambda stage: None)
    except UselessDescriptionError as error:
        return {}, render(spec, error.diagnostics)
    with Formatting(Formatter.RUFF) as formatting:
        draft = draft_client(
            description.api,
            package_name(spec),
            Pins(),
            lambda stage: None,
            formatting,
        )
        sources = formatting.finished() | draft.verbatim
    return sources, render(spec, description.located(diagnostics))


def render(spec: Path, diagnostics: tuple[Diagnostic, ...]) -> str:
    """Diagnostics without the folder that the case lies in."""
    lines = (f"{each.code} {each}; {each.consequence}" for each in diagnostics)
    return "".join(f"{line}\n".replace(f"{spec.parent}{os.sep}", "") for line in lines)


def is_expected(path: str) -> bool:
    """Whether a file depends on the case: not the runtime, not a mere list of names."""
    return path.endswith(".py") and not path.startswith("_runtime/")


@pytest.mark.parametrize("spec", SPECS, ids=case_name)
def test_a_case_gives_what_is_expected(spec: Path, update_golden: bool) -> None:
    sources, diagnostics = generate(spec)
    rendered = {path: text for path, text in sources.items() if is_expected(path)}
    expected = spec.parent / "expected"
    said = spec.parent / "diagnostics.txt"
    if update_golden:
        write(expected, rendered)
        if diagnostics:
            said.write_text(diagnostics, encoding="utf-8")
        else:
            said.unlink(missing_ok=True)
    assert diagnostics == (said.read_text(encoding="utf-8") if said.exists() else "")
    assert rendered == {
        path.relative_to(expected).as_posix(): path.read_text(encoding="utf-8")
        for path in expected.rglob("*.py")
    }


def write(folder: Path, sources: dict[str, str]) -> None:
    """Make a folder hold exactly some files."""
    for path in folder.rglob("*.py"):
        if path.relative_to(folder).as_posix() not in sources:
            path.unlink()
    for name, text in sources.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the clients of all cases."""
    folder = tmp_path_factory.mktemp("cases")
    for spec in SPECS:
        sources, _ = generate(spec)
        if sources:
            write(folder / package_name(spec), sources)
            (folder / package_name(spec) / "py.typed").touch()
    return folder


def check(folder: Path, *arguments: object) -> None:
    """Run a checker over all cases; what it prints is the failure."""
    result = subprocess.run(
        [sys.executable, "-m", *map(str, arguments)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.xdist_group("cases")
def test_all_cases_import(generated: Path) -> None:
    modules = [
        ".".join(path.relative_to(generated).with_suffix("").parts)
        for path in generated.rglob("*.py")
        if path.name != "__init__.py"
    ]
    assert modules
    (generated / "importing.py").write_text(
        "".join(f"import {module}\n" for module in modules), encoding="utf-8"
    )
    check(generated, "importing")
    (generated / "importing.py").unlink()


@pytest.mark.xdist_group("cases")
def test_all_cases_are_clean_under_ruff(generated: Path) -> None:
    check(generated, "ruff", "check", "--isolated", "--no-cache", generated)


@pytest.mark.xdist_group("cases")
def test_all_cases_are_clean_under_strict_mypy(generated: Path) -> None:
    check(generated, "mypy", "--strict", "--cache-dir", generated / ".mypy", generated)


@pytest.mark.xdist_group("cases")
def test_all_cases_are_clean_under_strict_pyright(generated: Path) -> None:
    (generated / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "strict", "pythonVersion": "3.11", '
        f'"venvPath": "{Path(sys.prefix).parent.as_posix()}", '
        f'"venv": "{Path(sys.prefix).name}"}}',
        encoding="utf-8",
    )
    check(generated, "pyright", "--project", generated / "pyrightconfig.json")
