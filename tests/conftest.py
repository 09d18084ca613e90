"""What all tests share: where things are, and the command line as a process."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable, Generator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from wiretype.diagnostics import Diagnostics
from wiretype.output.format import Formatting
from wiretype.pipeline import draft_client, load_description
from wiretype.plan.pins import Pins
from wiretype.settings import Formatter

ROOT = Path(__file__).parents[1]
SPEC = ROOT / "specs" / "arize" / "openapi.yaml"
CLIENT = ROOT / "generated" / "arize"

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the expected output of every case anew",
    )


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether expected output is to be written instead of compared."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def load_case(
    tmp_path_factory: pytest.TempPathFactory,
) -> Generator[Callable[[str], ModuleType]]:
    """Generate the client of a case, `feature/case`, and import it."""
    folder = tmp_path_factory.mktemp("clients")
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()

    @cache
    def load(case: str) -> ModuleType:
        spec = next((ROOT / "tests" / "cases" / case).glob("openapi.*"))
        package = "case_" + case.replace("/", "_").replace("-", "_")
        description = load_description(str(spec), Diagnostics(), lambda stage: None)
        with Formatting(Formatter.RUFF) as formatting:
            draft = draft_client(
                description.api,
                package,
                Pins(),
                lambda stage: None,
                formatting,
            )
            sources = formatting.finished() | draft.verbatim
        for path, text in sources.items():
            target = folder / package / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        return importlib.import_module(package)

    yield load
    sys.path.remove(str(folder))


@pytest.fixture
def wiretype() -> Run:
    """Run the command line in a process of its own."""

    def run(
        *arguments: object,
        cwd: Path = ROOT,
        environment: dict[str, str] | None = None,
        stdin: str | None = None,
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "wiretype", *map(str, arguments)],
            cwd=cwd,
            env=environment,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    return run
