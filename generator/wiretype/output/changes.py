"""What sources would change on disk; nothing is written here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from wiretype.output.lock import LOCK_NAME, Lock, read_lock, render_lock
from wiretype.output.paths import as_written, encoded, is_inside, refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """A file that is not there yet."""

    path: str
    new: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """A file with other content. `old` is as it was written, see `as_written`."""

    path: str
    old: bytes
    new: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A file that the lock lists and the sources no longer hold."""

    path: str
    old: bytes


Change = Created | Replaced | Removed


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What sources would change in a folder; paths are sorted."""

    lock: Lock | None
    """The lock in the folder."""
    changes: tuple[Change, ...]
    unchanged: tuple[str, ...]


def compare_package(folder: Path, sources: Mapping[str, str], lock: Lock) -> Changes:
    """Compare sources and their lock with a folder.

    Raises:
        InputError: A source would lie outside the folder, or the folder's lock cannot
            be understood.
        OSError: A file cannot be read.
    """
    for path in sources:
        if not is_inside(path):
            raise refusal("WT605", folder, f"a file would lie outside: {path}")
    known = read_lock(folder)
    listed = () if known is None else known.files
    sources = {**sources, LOCK_NAME: render_lock(lock)}
    changes: list[Change] = []
    unchanged: list[str] = []
    for path in sorted({*sources, *listed}):
        old = _read(folder / path)
        match old, sources.get(path):
            case None, None:
                pass
            case None, str(source):
                changes.append(Created(path=path, new=encoded(source)))
            case bytes(), None:
                changes.append(Removed(path=path, old=old))
            case bytes(), str(source):
                new = encoded(source)
                if new == old:
                    unchanged.append(path)
                else:
                    changes.append(Replaced(path=path, old=old, new=new))
    return Changes(lock=known, changes=tuple(changes), unchanged=tuple(unchanged))


def _read(file: Path) -> bytes | None:
    """The content of a file as it was written; None where there is no file."""
    try:
        return as_written(file.read_bytes())
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
