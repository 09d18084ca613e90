"""What is not ours to change: the reasons for which nothing is written."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import assert_never

from wiretype.output.changes import Changes, Created, Removed, Replaced
from wiretype.output.lock import LOCK_NAME, Lock
from wiretype.output.paths import NEGLIGIBLE, refusal, sha256

_NAMED = 3


def refuse_conflicts(folder: Path, comparison: Changes) -> None:
    """Check that every change is ours to make and can be made.

    Raises:
        InputError: It is not.
    """
    _refuse_other_kinds(folder)
    if comparison.lock is None:
        _refuse_strangers(folder)
    paths = tuple(change.path for change in comparison.changes)
    for path in paths:
        _refuse_obstacles(folder, path)
    if comparison.lock is not None:
        _refuse_edits(folder, comparison, comparison.lock)
    for place in {_nearest_folder(folder / path) for path in paths}:
        if not os.access(place, os.W_OK | os.X_OK):
            raise refusal("WT607", place, "the folder is read-only")


def _refuse_other_kinds(folder: Path) -> None:
    """The output, or a folder on the way to it, is something else than a folder."""
    place = folder.absolute()
    while not os.path.lexists(place):
        place = place.parent
    if not place.is_dir():
        raise refusal("WT604", place, "the output goes to a folder, and this is none")


def _refuse_strangers(folder: Path) -> None:
    """A folder without a lock holds files."""
    strangers = tuple(islice(_files_below(folder), _NAMED + 1))
    if strangers:
        raise refusal(
            "WT601",
            folder,
            f"the folder is not empty and has no {LOCK_NAME}, so its files are not "
            f"ours to change; choose another folder, or empty it: {_list(strangers)}",
        )


def _files_below(folder: Path) -> Iterator[str]:
    """The files in a folder that somebody may want to keep, by name."""
    for current, folders, files in os.walk(folder):
        folders[:] = sorted(set(folders) - NEGLIGIBLE)
        for name in sorted(set(files) - NEGLIGIBLE):
            yield (Path(current) / name).relative_to(folder).as_posix()


def _refuse_obstacles(folder: Path, path: str) -> None:
    """Something that is no file stands at the path, or no folder on the way to it."""
    place = folder
    *parents, _ = parts = path.split("/")
    for depth, part in enumerate(parts):
        place /= part
        if place.is_symlink():
            raise refusal(
                "WT606", place, "a symbolic link where a file of ours should be"
            )
        if depth < len(parents) and place.exists() and not place.is_dir():
            raise refusal("WT603", place, "a file where a folder of ours should be")
    if place.is_dir():
        raise refusal("WT603", place, "a folder where a file of ours should be")


def _refuse_edits(folder: Path, comparison: Changes, lock: Lock) -> None:
    """A file that would change is not as we wrote it, or we never wrote it."""
    foreign: list[str] = []
    edited: list[str] = []
    for change in comparison.changes:
        match change:
            case Created():
                pass
            case Replaced(path=path, old=old) | Removed(path=path, old=old):
                if path == LOCK_NAME:
                    continue
                if path not in lock.files:
                    foreign.append(path)
                elif lock.files[path] != sha256(old):
                    edited.append(path)
            case _:
                assert_never(change)
    if foreign:
        raise refusal(
            "WT603",
            folder,
            "files that are not ours have the name of one of ours; "
            f"rename or delete them: {_list(foreign)}",
        )
    if edited:
        raise refusal(
            "WT602",
            folder,
            "edited by hand since they were generated, and the edits would be lost; "
            f"move the edits elsewhere and delete the files: {_list(edited)}",
        )


def _nearest_folder(path: Path) -> Path:
    """The existing folder in which a path, or the folders to it, will be made."""
    place = path.absolute().parent
    while not place.exists():
        place = place.parent
    return place


def _list(paths: Iterable[str]) -> str:
    """Some of the paths, in one line."""
    every = tuple(paths)
    rest = " and more" if len(every) > _NAMED else ""
    return ", ".join(every[:_NAMED]) + rest
