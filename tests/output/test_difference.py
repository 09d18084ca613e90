"""The difference: empty exactly when nothing would be written, else a readable diff."""

from __future__ import annotations

from pathlib import Path

import pytest

from output.packages import SOURCES, contents, lock_of, sentence, write
from wiretype.diagnostics import InputError
from wiretype.output.difference import package_difference


def difference(folder: Path, sources: dict[str, str]) -> str:
    return package_difference(folder, sources, lock_of(sources))


def test_a_package_just_written_has_none(tmp_path: Path) -> None:
    write(tmp_path / "client", SOURCES)
    assert difference(tmp_path / "client", SOURCES) == ""


def test_changed_created_and_removed_files_are_shown(tmp_path: Path) -> None:
    folder = tmp_path / "client"
    write(folder, {"a.py": "one\ntwo\nthree\n", "gone.py": "gone\n"})
    before = contents(folder)
    assert difference(folder, {"a.py": "one\n2\nthree\n", "new/b.py": "new\n"}) == (
        "changed: a.py\n"
        "--- a/a.py\n"
        "+++ b/a.py\n"
        "@@ -1,3 +1,3 @@\n"
        " one\n"
        "-two\n"
        "+2\n"
        " three\n"
        "removed: gone.py\n"
        "--- a/gone.py\n"
        "+++ /dev/null\n"
        "@@ -1 +0,0 @@\n"
        "-gone\n"
        "created: new/b.py\n"
        "--- /dev/null\n"
        "+++ b/new/b.py\n"
        "@@ -0,0 +1 @@\n"
        "+new\n"
    )
    assert contents(folder) == before


def test_a_package_that_is_not_there_is_all_created(tmp_path: Path) -> None:
    shown = difference(tmp_path / "client", SOURCES)
    assert [line for line in shown.splitlines() if line.startswith("created")] == [
        f"created: {path}" for path in sorted(SOURCES)
    ]
    assert list(tmp_path.iterdir()) == []


def test_an_edited_file_is_drift(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    (tmp_path / "models/pets.py").write_bytes(b"NAME = \xff\n")
    assert difference(tmp_path, SOURCES).splitlines()[-2:] == [
        "-NAME = \\xff",
        "+NAME = 'pét'",
    ]


def test_foreign_files_are_not_mentioned(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    (tmp_path / "extra.py").write_text("mine", encoding="utf-8")
    assert difference(tmp_path, SOURCES) == ""


def test_line_ends_of_a_checkout_are_no_drift(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    for path, content in contents(tmp_path).items():
        (tmp_path / path).write_bytes(content.replace(b"\n", b"\r\n"))
    assert difference(tmp_path, SOURCES) == ""


def test_a_missing_end_of_line_is_marked(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": "one"})
    shown = difference(tmp_path, {"a.txt": "one\n"})
    assert shown.endswith("-one\n\\ No newline at end of file\n+one\n")


def test_a_lock_that_changes_alone_is_shown(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    shown = package_difference(tmp_path, SOURCES, lock_of(SOURCES, generator="2.0"))
    assert shown.startswith("changed: wiretype.lock\n")
    assert '+  "generator": "2.0",' in shown


def test_a_broken_lock_is_refused(tmp_path: Path) -> None:
    (tmp_path / "wiretype.lock").write_text("no", encoding="utf-8")
    with pytest.raises(InputError) as error:
        difference(tmp_path, SOURCES)
    sentence(error, "WT608")
