"""Bad input gets one sentence with its place, exit code 2, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import SPEC, Run

HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"

INPUTS: dict[str, tuple[str, str]] = {
    "not yaml": ("openapi: 3.1.0\ninfo: [1,\n}\n", ":3:1: "),
    "not json": ('{"openapi": "3.1.0",\n "info": }', ":2:10: "),
    "not a mapping": ("- a\n- b\n", ":1:1: "),
    "not openapi": ("name: a\nversion: 1\n", ":1:1: "),
    "swagger": ("swagger: '1.2'\ninfo: {title: T, version: '1'}\n", ":1:1: "),
    "a version from the future": ("openapi: 4.0.0\n", ":1:1: "),
}


@pytest.mark.parametrize("kind", INPUTS)
def test_a_bad_description_is_refused_with_its_place(
    wiretype: Run, tmp_path: Path, kind: str
) -> None:
    text, place = INPUTS[kind]
    spec = tmp_path / ("openapi.json" if text.startswith("{") else "openapi.yaml")
    spec.write_text(text, encoding="utf-8")
    result = wiretype("generate", spec, "--output", tmp_path / "client")
    assert result.returncode == 2
    assert not (tmp_path / "client").exists()
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    assert f"{spec}{place}" in line


def test_a_dangling_reference_costs_what_it_stands_for(
    wiretype: Run, tmp_path: Path
) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(
        HEAD + "paths:\n  /a:\n    get:\n      responses:\n        '200':\n"
        "          description: d\n          content:\n            application/json:\n"
        "              schema:\n                $ref: '#/components/schemas/Missing'\n",
        encoding="utf-8",
    )
    result = wiretype("generate", spec, "--output", tmp_path / "client")
    assert result.returncode == 1
    assert "generated 1 of 1 operation, " in result.stdout
    assert "1 loss" in result.stdout
    line, _ = result.stderr.splitlines()
    assert f"{spec}:12:17: loss WT304: " in line
    arguments = ("generate", spec, "--output", tmp_path / "client", "--allow-losses")
    assert wiretype(*arguments).returncode == 0


@pytest.mark.parametrize("command", ["generate", "check"])
def test_a_file_that_is_not_there_is_named(
    wiretype: Run, tmp_path: Path, command: str
) -> None:
    result = wiretype(command, "nowhere.yaml", "--output", "c", cwd=tmp_path)
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert "nowhere.yaml" in line
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_foreign_files_is_left_alone(
    wiretype: Run, tmp_path: Path
) -> None:
    folder = tmp_path / "client"
    folder.mkdir()
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    result = wiretype("generate", SPEC, "--output", folder)
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert "notes.txt" in line
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]


def test_an_edited_file_is_not_overwritten(wiretype: Run, tmp_path: Path) -> None:
    folder = tmp_path / "client"
    assert wiretype("generate", SPEC, "--output", folder).returncode == 0
    edited = folder / "_client.py"
    edited.write_text("mine", encoding="utf-8")
    result = wiretype("generate", SPEC, "--output", folder)
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert "_client.py" in line
    assert edited.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["generate", SPEC], "--output"),
        (["generate", SPEC, "--output", "c", "--formater", "black"], "--formatter"),
        (["generate", SPEC, "--output", "c", "--formatter", "yapf"], "ruff"),
        (["generate", SPEC, "--output", "3d"], "3d"),
        (["generate", SPEC, "--output", "c", "--package", "class"], "class"),
        (["generate", "--output", "c"], "SPEC"),
        (["generate"], "pyproject.toml"),
        (["genrate"], "genrate"),
    ],
    ids=[
        "no output",
        "misspelt option",
        "unknown formatter",
        "folder that is no name",
        "package that is a keyword",
        "no spec",
        "nothing configured",
        "misspelt command",
    ],
)
def test_bad_usage_is_one_sentence_that_says_what_to_do(
    wiretype: Run, tmp_path: Path, arguments: list[object], hint: str
) -> None:
    result = wiretype(*arguments, cwd=tmp_path)
    assert result.returncode == 2
    (line,) = result.stderr.splitlines()
    assert hint in line
    assert list(tmp_path.iterdir()) == []
