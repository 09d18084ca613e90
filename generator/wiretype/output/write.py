"""A package to disk: only what differs, and nothing that is not ours."""

from __future__ import annotations

import shutil
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from wiretype.output.changes import Changes, Removed, compare_package
from wiretype.output.conflicts import refuse_conflicts
from wiretype.output.lock import LOCK_NAME, Lock
from wiretype.output.paths import NEGLIGIBLE, disk_refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteResult:
    """What was done, as paths below the package folder, sorted; the lock included."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]


def write_package(folder: Path, sources: Mapping[str, str], lock: Lock) -> WriteResult:
    """Make the folder hold these sources and their lock, made by `lock_package`.

    The lock changes last. When the disk fails on the way, each file has its old or its
    new content, and the same run again completes it.

    Raises:
        InputError: The folder holds what is not ours to change, and nothing was
            written; or the disk fails.
    """
    try:
        comparison = compare_package(folder, sources, lock)
        refuse_conflicts(folder, comparison)
        if folder.exists():
            _update(folder, comparison)
        else:
            _create(folder, comparison)
    except OSError as error:
        raise disk_refusal(error, folder) from error
    return WriteResult(
        written=tuple(_contents(comparison)),
        unchanged=comparison.unchanged,
        removed=_removed(comparison),
    )


def _create(folder: Path, comparison: Changes) -> None:
    """Build a new folder beside its place, then rename it: all of it or nothing."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _staging(folder.parent) as staging:
        # Not the temporary folder itself, which only its owner can read.
        package = staging / "package"
        package.mkdir()
        for path, content in _contents(comparison).items():
            target = package / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        package.rename(folder)


def _update(folder: Path, comparison: Changes) -> None:
    """Write what differs to a folder inside, then move each file to its place.

    A full disk is noticed before the first file has changed.
    """
    contents = _contents(comparison)
    removed = _removed(comparison)
    if not contents and not removed:
        return
    with _staging(folder) as staging:
        staged = {path: staging / str(i) for i, path in enumerate(contents)}
        for path, file in staged.items():
            file.write_bytes(contents[path])
        for path, file in staged.items():
            if path != LOCK_NAME:
                target = folder / path
                target.parent.mkdir(parents=True, exist_ok=True)
                file.replace(target)
        for path in removed:
            (folder / path).unlink()
            _remove_empty_folders(folder, (folder / path).parent)
        if LOCK_NAME in staged:
            staged[LOCK_NAME].replace(folder / LOCK_NAME)


@contextmanager
def _staging(parent: Path) -> Generator[Path]:
    """A folder for files on their way, on the same file system; gone afterwards."""
    with TemporaryDirectory(prefix=".wiretype-", dir=parent) as name:
        yield Path(name)


def _contents(comparison: Changes) -> dict[str, bytes]:
    """The files to write."""
    return {
        change.path: change.new
        for change in comparison.changes
        if not isinstance(change, Removed)
    }


def _removed(comparison: Changes) -> tuple[str, ...]:
    """The files to remove."""
    return tuple(
        change.path for change in comparison.changes if isinstance(change, Removed)
    )


def _remove_empty_folders(folder: Path, place: Path) -> None:
    """Remove `place` and the folders above it, below `folder`, that hold nothing."""
    while place != folder and {entry.name for entry in place.iterdir()} <= NEGLIGIBLE:
        shutil.rmtree(place)
        place = place.parent
