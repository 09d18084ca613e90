"""The committed client is what the generator makes, to the byte, wherever it runs."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from conftest import CLIENT, ROOT, SPEC, Run


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a package but what the interpreter leaves."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the committed client, to be damaged."""
    target = tmp_path / "arize"
    shutil.copytree(CLIENT, target, ignore=shutil.ignore_patterns("__pycache__"))
    return target


def test_a_fresh_generation_equals_the_committed_client(
    wiretype: Run, tmp_path: Path
) -> None:
    result = wiretype("generate", SPEC, "--output", tmp_path / "arize")
    assert result.returncode == 0, result.stderr
    assert files(tmp_path / "arize") == files(CLIENT)


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_the_hash_seed_and_the_working_directory_change_nothing(
    wiretype: Run, tmp_path: Path, seed: str
) -> None:
    result = wiretype(
        "generate",
        SPEC,
        "--output",
        "arize",
        cwd=tmp_path,
        environment={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert result.returncode == 0, result.stderr
    assert files(tmp_path / "arize") == files(CLIENT)


def test_a_second_generation_writes_nothing(wiretype: Run, copied: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in copied.rglob("*")}
    assert wiretype("generate", SPEC, "--output", copied).returncode == 0
    assert {path: path.stat().st_mtime_ns for path in copied.rglob("*")} == before


def test_black_makes_the_same_client(wiretype: Run, tmp_path: Path) -> None:
    result = wiretype(
        "generate", SPEC, "--output", tmp_path / "arize", "--formatter", "black"
    )
    assert result.returncode == 0, result.stderr
    assert files(tmp_path / "arize") == files(CLIENT)


def test_check_says_nothing_has_changed(wiretype: Run) -> None:
    result = wiretype("check", SPEC, "--output", CLIENT)
    assert (result.returncode, result.stderr) == (0, "")


def test_check_without_arguments_checks_what_is_configured(wiretype: Run) -> None:
    assert wiretype("check", cwd=ROOT).returncode == 0


@pytest.mark.parametrize(
    "path",
    ["resources/ai_integrations.py", "_runtime/codec.py", "SURFACE.txt", "py.typed"],
)
def test_check_shows_an_edit_of_the_output(
    wiretype: Run, copied: Path, path: str
) -> None:
    with (copied / path).open("a", encoding="utf-8") as file:
        file.write("# edited\n")
    result = wiretype("check", SPEC, "--output", copied)
    assert result.returncode == 1
    assert path in result.stdout
    assert "-# edited" in result.stdout


def test_check_shows_a_deleted_file(wiretype: Run, copied: Path) -> None:
    (copied / "_client.py").unlink()
    result = wiretype("check", SPEC, "--output", copied)
    assert result.returncode == 1
    assert "_client.py" in result.stdout


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("- gemini", "- gemini\n        - mistral", '"mistral"'),
        ("The new name.", "The new and better name.", "The new and better name."),
        ("minProperties: 1", "minProperties: 2", "min_properties=2"),
        ("# The update", "# The one update", "wiretype.lock"),
    ],
    ids=["enum value", "description", "constraint", "comment"],
)
def test_check_shows_an_edit_of_the_description(
    wiretype: Run, tmp_path: Path, copied: Path, old: str, new: str, shown: str
) -> None:
    text = SPEC.read_text(encoding="utf-8")
    assert old in text
    edited = tmp_path / "openapi.yaml"
    edited.write_text(text.replace(old, new), encoding="utf-8")
    before = files(copied)
    result = wiretype("check", edited, "--output", copied)
    assert result.returncode == 1
    assert shown in result.stdout
    assert files(copied) == before


def test_one_new_property_touches_one_module_of_models_and_the_records(
    wiretype: Run, tmp_path: Path, copied: Path
) -> None:
    edited = tmp_path / "openapi.yaml"
    edited.write_text(
        SPEC.read_text(encoding="utf-8").replace(
            "        created_by_user_id:\n",
            "        created_from:\n          type: string\n"
            "        created_by_user_id:\n",
        ),
        encoding="utf-8",
    )
    assert wiretype("generate", edited, "--output", copied).returncode == 0
    before, after = files(CLIENT), files(copied)
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed == {"models/ai_integrations.py", "SURFACE.txt", "wiretype.lock"}
