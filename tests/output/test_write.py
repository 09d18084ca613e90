"""Writing: only what differs, all or nothing, and never over what is not ours."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from output.packages import (
    SOURCES,
    contents,
    lock_of,
    locked_files,
    sentence,
    write,
)
from wiretype.diagnostics import InputError
from wiretype.output.difference import package_difference
from wiretype.output.lock import LOCK_NAME, read_lock, render_lock


def refused(folder: Path, sources: dict[str, str], code: str) -> str:
    """Write, see it refused and nothing changed, and return what the user reads."""
    before = contents(folder)
    with pytest.raises(InputError) as error:
        write(folder, sources)
    assert contents(folder) == before
    return sentence(error, code)


def test_a_new_folder_holds_the_sources_and_the_lock(tmp_path: Path) -> None:
    folder = tmp_path / "vendor" / "client"
    result = write(folder, SOURCES)
    assert result.written == tuple(sorted([*SOURCES, LOCK_NAME]))
    assert result.unchanged == result.removed == ()
    assert contents(folder) == {
        **{path: source.encode() for path, source in SOURCES.items()},
        LOCK_NAME: render_lock(lock_of(SOURCES)).encode(),
    }
    assert [path.name for path in folder.parent.iterdir()] == ["client"]


def test_new_files_and_folders_have_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    write(tmp_path / "client", SOURCES)
    write(tmp_path / "client", {**SOURCES, "models/pets.py": "new"})

    def mode(path: str) -> int:
        return stat.S_IMODE((tmp_path / path).stat().st_mode)

    assert mode("client") == mode("client/models") == mode("folder")
    assert mode("client/models/pets.py") == mode("client/py.typed") == mode("file")


def test_an_empty_folder_is_written_to(tmp_path: Path) -> None:
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").touch()
    (tmp_path / ".DS_Store").touch()
    (tmp_path / "empty" / "empty").mkdir(parents=True)
    assert write(tmp_path, SOURCES).written == tuple(sorted([*SOURCES, LOCK_NAME]))


def test_the_second_time_nothing_is_written(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    before = {path: (tmp_path / path).stat() for path in contents(tmp_path)}
    result = write(tmp_path, SOURCES)
    assert result.written == result.removed == ()
    assert result.unchanged == tuple(sorted([*SOURCES, LOCK_NAME]))
    after = {path: (tmp_path / path).stat() for path in contents(tmp_path)}
    assert {path: (each.st_ino, each.st_mtime_ns) for path, each in after.items()} == {
        path: (each.st_ino, each.st_mtime_ns) for path, each in before.items()
    }


def test_only_what_differs_is_written(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    changed = {**SOURCES, "models/pets.py": "new", "models/new.py": "new"}
    result = write(tmp_path, changed)
    assert result.written == ("models/new.py", "models/pets.py", LOCK_NAME)
    assert result.unchanged == ("__init__.py", "models/__init__.py", "py.typed")
    assert (tmp_path / "models/pets.py").read_text("utf-8") == "new"


def test_lines_end_in_line_feeds_on_every_system(tmp_path: Path) -> None:
    write(tmp_path, {"a.py": "one\r\ntwo\n"})
    assert (tmp_path / "a.py").read_bytes() == b"one\ntwo\n"


def test_a_checkout_with_other_line_ends_is_not_edited(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    for path, content in contents(tmp_path).items():
        (tmp_path / path).write_bytes(content.replace(b"\n", b"\r\n"))
    result = write(tmp_path, {**SOURCES, "models/pets.py": "new\n"})
    assert result.written == ("models/pets.py", LOCK_NAME)


def test_files_that_are_gone_are_removed_with_their_folders(tmp_path: Path) -> None:
    write(tmp_path, {**SOURCES, "old/deep/a.py": "a", "old/deep/b.py": "b"})
    (tmp_path / "old/deep/__pycache__").mkdir()
    (tmp_path / "old/deep/__pycache__/a.pyc").touch()
    result = write(tmp_path, SOURCES)
    assert result.removed == ("old/deep/a.py", "old/deep/b.py")
    assert set(contents(tmp_path)) == {*SOURCES, LOCK_NAME}
    assert not (tmp_path / "old").exists()


def test_foreign_files_stay_and_so_do_their_folders(tmp_path: Path) -> None:
    write(tmp_path, {**SOURCES, "old/a.py": "a"})
    (tmp_path / "old/mine.txt").write_text("mine", encoding="utf-8")
    write(tmp_path, SOURCES)
    assert contents(tmp_path)["old/mine.txt"] == b"mine"
    assert not (tmp_path / "old/a.py").exists()


def test_a_deleted_file_is_written_again(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    (tmp_path / "models/pets.py").unlink()
    assert write(tmp_path, SOURCES).written == ("models/pets.py",)


def test_a_deleted_file_that_is_gone_anyway_is_no_trouble(tmp_path: Path) -> None:
    write(tmp_path, {**SOURCES, "old/a.py": "a"})
    (tmp_path / "old/a.py").unlink()
    assert write(tmp_path, SOURCES).removed == ()


def test_a_folder_of_foreign_files_is_refused_and_some_are_named(
    tmp_path: Path,
) -> None:
    for name in ("a.txt", "b/c.txt", "b/d.txt", "e.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    text = refused(tmp_path, SOURCES, "WT601")
    assert text.startswith(f"{tmp_path}: ")
    assert text.endswith(": a.txt, e.txt, b/c.txt and more")


def test_a_package_that_lost_its_lock_is_refused(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    (tmp_path / LOCK_NAME).unlink()
    assert LOCK_NAME in refused(tmp_path, SOURCES, "WT601")


@pytest.mark.parametrize(
    "sources", [SOURCES, {"__init__.py": ""}], ids=["stays", "goes"]
)
def test_an_edited_file_is_neither_overwritten_nor_removed(
    tmp_path: Path, sources: dict[str, str]
) -> None:
    write(tmp_path, SOURCES)
    (tmp_path / "models/pets.py").write_text("edited", encoding="utf-8")
    assert refused(tmp_path, sources, "WT602").endswith(": models/pets.py")


def test_an_edit_that_is_what_would_be_written_is_taken(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    (tmp_path / "models/pets.py").write_text("new", encoding="utf-8")
    result = write(tmp_path, {**SOURCES, "models/pets.py": "new"})
    assert result.written == (LOCK_NAME,)


def test_a_foreign_file_of_the_same_name_is_not_overwritten(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    (tmp_path / "extra.py").write_text("mine", encoding="utf-8")
    text = refused(tmp_path, {**SOURCES, "extra.py": "ours"}, "WT603")
    assert text.endswith(": extra.py")


def test_a_folder_in_the_place_of_a_file_is_refused(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    (tmp_path / "extra.py").mkdir()
    text = refused(tmp_path, {**SOURCES, "extra.py": "ours"}, "WT603")
    assert text.startswith(str(tmp_path / "extra.py"))


def test_a_file_in_the_place_of_a_folder_is_refused(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    (tmp_path / "extra").touch()
    text = refused(tmp_path, {**SOURCES, "extra/a/b.py": "ours"}, "WT603")
    assert text.startswith(str(tmp_path / "extra"))


@pytest.mark.parametrize("output", ["file", "file/client", "file/a/b"])
def test_an_output_that_cannot_be_a_folder_is_refused(
    tmp_path: Path, output: str
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError) as error:
        write(tmp_path / output, SOURCES)
    assert sentence(error, "WT604").startswith(f"{tmp_path / 'file'}: ")


@pytest.mark.parametrize(
    "path",
    [
        "../a.py",
        "models/../../a.py",
        "/etc/a.py",
        "",
        ".",
        "a//b.py",
        "a/./b.py",
        "..\\a.py",
        "C:a.py",
        "a\0.py",
    ],
)
def test_a_path_out_of_the_folder_is_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(InputError) as error:
        write(tmp_path / "client", {**SOURCES, path: "x"})
    assert error.value.diagnostic.code == "WT605"
    assert list(tmp_path.iterdir()) == []


def test_a_link_in_the_place_of_a_folder_is_not_followed(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "client", tmp_path / "elsewhere"
    elsewhere.mkdir()
    write(folder, {"__init__.py": ""})
    (folder / "models").symlink_to(elsewhere)
    text = refused(folder, SOURCES, "WT606")
    assert text.startswith(str(folder / "models"))
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize("exists", [True, False], ids=["to a file", "dangling"])
def test_a_link_in_the_place_of_a_file_is_not_followed(
    tmp_path: Path, exists: bool
) -> None:
    folder, elsewhere = tmp_path / "client", tmp_path / "elsewhere.py"
    if exists:
        elsewhere.write_text("mine", encoding="utf-8")
    write(folder, {"__init__.py": ""})
    (folder / "py.typed").symlink_to(elsewhere)
    refused(folder, SOURCES, "WT606")
    assert elsewhere.exists() == exists


def test_the_output_itself_may_be_a_link_to_a_folder(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "client").symlink_to(tmp_path / "real")
    write(tmp_path / "client", SOURCES)
    assert set(contents(tmp_path / "real")) == {*SOURCES, LOCK_NAME}
    assert (tmp_path / "client").is_symlink()


def test_a_read_only_folder_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, SOURCES)
    access = os.access

    # The superuser may write everywhere, so the answer is made up.
    def no_models(path: str | Path, mode: int) -> bool:
        return access(path, mode) and Path(path) != tmp_path / "models"

    monkeypatch.setattr(os, "access", no_models)
    text = refused(tmp_path, {**SOURCES, "models/pets.py": "new"}, "WT607")
    assert text == f"{tmp_path / 'models'}: the folder is read-only"


def test_a_broken_lock_is_refused(tmp_path: Path) -> None:
    write(tmp_path, SOURCES)
    (tmp_path / LOCK_NAME).write_text("{", encoding="utf-8")
    refused(tmp_path, SOURCES, "WT608")


class FailingDisk:
    """Lets some operations of `Path` pass, then says that the disk is full."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, names: tuple[str, ...], passing: int
    ) -> None:
        self.left = passing
        for name in names:
            monkeypatch.setattr(Path, name, self.counted(getattr(Path, name)))

    def counted(self, operation: object) -> object:
        assert callable(operation)

        def replacement(*arguments: object) -> object:
            if self.left == 0:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            self.left -= 1
            return operation(*arguments)

        return replacement


def test_a_full_disk_leaves_no_new_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        FailingDisk(patched, ("write_bytes",), passing=2)
        with pytest.raises(InputError) as error:
            write(tmp_path / "client", SOURCES)
    assert os.strerror(errno.ENOSPC) in sentence(error, "WT607")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_changes_no_file_of_a_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, SOURCES)
    with monkeypatch.context() as patched:
        FailingDisk(patched, ("write_bytes",), passing=2)
        refused(tmp_path, dict.fromkeys(SOURCES, "new"), "WT607")
    assert set(contents(tmp_path)) == {*SOURCES, LOCK_NAME}


@pytest.mark.parametrize("passing", range(6))
def test_an_interrupted_write_leaves_each_file_old_or_new_and_can_be_completed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, passing: int
) -> None:
    old = {"a.py": "old", "b/b.py": "old", "gone/c.py": "old", "gone/d.py": "old"}
    new = {"a.py": "new", "b/b.py": "new", "e/e.py": "new"}
    write(tmp_path, old)
    before = contents(tmp_path)
    with monkeypatch.context() as patched:
        # Three files replaced, two removed, and at last the lock.
        FailingDisk(patched, ("replace", "unlink"), passing)
        with pytest.raises(InputError) as error:
            write(tmp_path, new)
    sentence(error, "WT607")
    after = contents(tmp_path)
    assert after[LOCK_NAME] == before[LOCK_NAME]
    assert read_lock(tmp_path) == lock_of(old)
    for path, content in after.items():
        assert content in {before.get(path), new.get(path, "").encode()}
    write(tmp_path, new)
    assert set(contents(tmp_path)) == {*new, LOCK_NAME}
    assert package_difference(tmp_path, new, lock_of(new)) == ""


PARTS = st.lists(st.sampled_from(["a", "b", "c", "__init__"]), min_size=1, max_size=3)
PATHS = PARTS.map(lambda parts: "/".join(parts) + ".py")
PACKAGES = st.dictionaries(PATHS, st.text(st.characters(exclude_categories=["Cs"])))


@settings(deadline=None)
@example(packages=[{"a.py": "one\r\r\ntwo\r"}])
@given(packages=st.lists(PACKAGES, min_size=1, max_size=3))
def test_after_any_packages_in_turn_the_folder_holds_the_last_one(
    packages: list[dict[str, str]],
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name) / "client"
        for sources in packages:
            lock = lock_of(sources)
            before = contents(folder)
            differs = package_difference(folder, sources, lock) != ""
            result = write(folder, sources)
            assert differs == (contents(folder) != before)
            assert differs == bool(result.written or result.removed)
            assert package_difference(folder, sources, lock) == ""
            assert write(folder, sources).written == ()
            assert set(contents(folder)) == {*sources, LOCK_NAME}
            assert locked_files(folder) == set(sources)
            assert all(
                any(path.iterdir()) for path in folder.rglob("*") if path.is_dir()
            )
