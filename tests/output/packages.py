"""Packages for the tests of the output stage."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest

from wiretype.diagnostics import CODES, InputError
from wiretype.output.lock import Lock, lock_package
from wiretype.output.write import WriteResult, write_package

SOURCES = {
    "__init__.py": '"""A client."""\n',
    "models/__init__.py": "",
    "models/pets.py": "NAME = 'pét'\n",
    "py.typed": "",
}


def lock_of(sources: Mapping[str, str], generator: str = "1.2.3") -> Lock:
    """The lock of some sources, made from a description of two bytes."""
    return lock_package(
        sources,
        generator=generator,
        spec="specs/openapi.yaml",
        content=b"{}",
        names={"/paths/~1a/get": "get_a"},
        members={"/components/schemas/A": {"B": "b"}},
    )


def write(folder: Path, sources: Mapping[str, str]) -> WriteResult:
    """Write sources with their lock."""
    return write_package(folder, sources, lock_of(sources))


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def locked_files(folder: Path) -> set[str]:
    """The paths that the lock in a folder lists."""
    return set(json.loads((folder / "wiretype.lock").read_text("utf-8"))["files"])


def sentence(error: pytest.ExceptionInfo[InputError], code: str) -> str:
    """What the user reads: one line, of a known code."""
    assert error.value.diagnostic.code == code
    assert code in CODES
    text = str(error.value)
    assert "\n" not in text
    return text
