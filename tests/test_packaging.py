"""What is installed: one importable package, with its templates, that generates."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

from conftest import CLIENT, ROOT, SPEC

# Where the wheel lies, and what can be imported by names that are only folders here.
QUESTIONS = """
import importlib.util
import wiretype
from wiretype.render.templates import templates_dir
print(wiretype.__file__)
print(templates_dir())
names = ("generator", "templates", "generated", "tests")
print([name for name in names if importlib.util.find_spec(name)])
"""


def build_wheel(source: Path, folder: Path) -> Path:
    """Build a wheel of a checkout or an sdist, as pip does, but without the network."""
    options = ("--no-deps", "--no-build-isolation", "--no-index", "--quiet")
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", *options, "-w", folder, source],
        env={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
        check=True,
    )
    (wheel,) = folder.glob("*.whl")
    return wheel


def files_below(folder: Path) -> set[str]:
    """Every file in a folder but the caches of tools."""
    paths = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {
        path.as_posix()
        for path in paths
        if not any(part.startswith((".", "__pycache__")) for part in path.parts)
    }


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_wheel(ROOT, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of packages that holds the wheel."""
    folder = tmp_path_factory.mktemp("site-packages")
    with ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def run_installed(
    installed: Path, folder: Path, *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Run Python with the wheel in front of whatever else is installed."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_wheel_holds_the_package_and_its_templates_and_nothing_else(
    wheel: Path,
) -> None:
    with ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
    sources = {f"wiretype/{path}" for path in files_below(ROOT / "generator/wiretype")}
    templates = {
        f"wiretype/templates/{path}" for path in files_below(ROOT / "templates")
    }
    assert "wiretype/templates/runtime/unset.py" in templates
    assert names == sources | templates


def test_a_wheel_made_from_the_sdist_is_the_same(wheel: Path, tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", tmp_path],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    (sdist,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        names = {name.split("/", 1)[1] for name in archive.getnames()}
    assert {"specs/arize/openapi.yaml", "Makefile", "tests/conftest.py"} <= names
    assert not [name for name in names if name.startswith((".venv", ".git/"))]
    again = build_wheel(sdist, tmp_path)
    assert again.name == wheel.name
    with ZipFile(again) as second, ZipFile(wheel) as first:
        assert set(second.namelist()) == set(first.namelist())


def test_only_wiretype_is_importable_and_it_finds_its_templates(
    installed: Path, tmp_path: Path
) -> None:
    answer = run_installed(installed, tmp_path, "-c", QUESTIONS)
    assert answer.stderr == ""
    assert answer.stdout.splitlines() == [
        str(installed / "wiretype" / "__init__.py"),
        str(installed / "wiretype" / "templates"),
        "[]",
    ]


def test_the_installed_command_generates_the_committed_client(
    installed: Path, tmp_path: Path
) -> None:
    version = run_installed(installed, tmp_path, "-m", "wiretype", "--version")
    assert version.stdout.startswith("wiretype ")
    run = run_installed(
        installed,
        tmp_path,
        "-m",
        "wiretype",
        "generate",
        str(SPEC),
        "--output",
        "arize",
    )
    assert run.returncode == 0, run.stderr
    assert {
        path: (tmp_path / "arize" / path).read_bytes()
        for path in files_below(tmp_path / "arize")
    } == {path: (CLIENT / path).read_bytes() for path in files_below(CLIENT)}
