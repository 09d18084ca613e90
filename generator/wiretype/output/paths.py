"""Paths inside a package folder, and the content of the files at them."""

from __future__ import annotations

import hashlib
import re

from wiretype.diagnostics import Diagnostic, InputError, Origin, Pointer, Severity

NEGLIGIBLE = frozenset(
    {
        "__pycache__",
        ".DS_Store",
        ".gitkeep",
        ".keep",
        ".mypy_cache",
        ".pytest_cache",
        ".ruff_cache",
        "Thumbs.db",
        "desktop.ini",
    }
)
"""Files and folders nobody wrote: they may be there, and go with their folder."""


def is_inside(path: str) -> bool:
    """Whether a path names one file below the folder it starts at, on every system.

    It is relative, with `/`, without `.`, `..`, empty parts, backslashes and colons.
    """
    return not any(character in path for character in "\\:\0") and all(
        part not in {"", ".", ".."} for part in path.split("/")
    )


def encoded(source: str) -> bytes:
    r"""The bytes of a source on disk: UTF-8, lines ended by `\n`."""
    return as_written(source.encode("utf-8"))


def as_written(content: bytes) -> bytes:
    r"""The content of a file as it was when it was written.

    Version control may end its lines with `\r\n` in a checkout; that is no edit.
    """
    if b"\r\n" not in content:
        return content
    # All of several `\r`, so that doing it twice is the same as doing it once.
    return re.sub(rb"\r+\n", b"\n", content)


def sha256(content: bytes) -> str:
    """SHA-256 of what was written, in hexadecimal."""
    return hashlib.sha256(as_written(content)).hexdigest()


def refusal(code: str, place: object, message: str) -> InputError:
    """The error that says why nothing is written; `place` is a file or a folder."""
    return InputError(
        Diagnostic(
            code=code,
            severity=Severity.ERROR,
            message=message,
            origin=Origin(str(place), Pointer()),
        )
    )


def disk_refusal(error: OSError, folder: object) -> InputError:
    """The error that says what the file system did not allow."""
    place = error.filename2 or error.filename or folder
    return refusal(
        "WT607", place, f"cannot be read or written: {error.strerror or error}"
    )
