"""What a generation would change, for people."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import unified_diff
from pathlib import Path
from typing import assert_never

from wiretype.output.changes import (
    Change,
    Created,
    Removed,
    Replaced,
    compare_package,
)
from wiretype.output.lock import LOCK_NAME, Lock
from wiretype.output.paths import disk_refusal

_NOWHERE = "/dev/null"


def package_difference(folder: Path, sources: Mapping[str, str], lock: Lock) -> str:
    """Show as a unified diff what `write_package` would change, given the same.

    Empty exactly when it would change nothing. Foreign files are not mentioned. The
    lock, which changes with every other file, is shown only if it changes alone.

    Raises:
        InputError: The lock in the folder, or a file, cannot be read.
    """
    try:
        changes = compare_package(folder, sources, lock).changes
    except OSError as error:
        raise disk_refusal(error, folder) from error
    shown = [change for change in changes if change.path != LOCK_NAME] or changes
    return "".join(line for change in shown for line in _lines_of(change))


def _lines_of(change: Change) -> Iterator[str]:
    """The diff of one file, below a line that says in words what happens to it."""
    match change:
        case Created(path=path, new=new):
            yield f"created: {path}\n"
            yield from _unified(_NOWHERE, b"", f"b/{path}", new)
        case Replaced(path=path, old=old, new=new):
            yield f"changed: {path}\n"
            yield from _unified(f"a/{path}", old, f"b/{path}", new)
        case Removed(path=path, old=old):
            yield f"removed: {path}\n"
            yield from _unified(f"a/{path}", old, _NOWHERE, b"")
        case _:
            assert_never(change)


def _unified(old_name: str, old: bytes, new_name: str, new: bytes) -> Iterator[str]:
    """A unified diff; bytes that are not UTF-8 are shown as escapes."""
    for line in unified_diff(
        _split(old), _split(new), fromfile=old_name, tofile=new_name
    ):
        yield line
        if not line.endswith("\n"):
            yield "\n\\ No newline at end of file\n"


def _split(content: bytes) -> list[str]:
    """Lines with their ends, where only a line feed ends a line."""
    lines = content.decode("utf-8", "backslashreplace").split("\n")
    ended = [f"{line}\n" for line in lines[:-1]]
    return [*ended, lines[-1]] if lines[-1] else ended
