"""Bytes to text, and the error of a text that is no JSON or YAML."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wiretype.document.tree import Json
    from wiretype.pointer import Pointer

# UTF-32 first: the mark of UTF-16 (little-endian) is the beginning of its mark.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """The values of a text, and what is odd about its spelling.

    Attributes:
        root: The values.
        respelled: The places whose key is no text in the file, such as `200:`.
        repeated: The places that the text gives more than once; the last one is taken.
    """

    root: Json
    respelled: tuple[Pointer, ...] = ()
    repeated: tuple[Pointer, ...] = ()


class TextError(Exception):
    """A file whose text cannot be read as a description.

    `line` and `column` count characters from 1.
    """

    def __init__(
        self, message: str, *, code: str = "WT104", line: int = 1, column: int = 1
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.line = line
        self.column = column


def decode_text(content: bytes) -> str:
    """The text of a file: UTF-8, or what its first bytes say (YAML 1.2, section 5.2).

    Raises:
        TextError: The bytes are not text in that encoding.
    """
    encoding = _encoding_of(content)
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        readable = content[: error.start].decode(encoding, "replace")
        line, column = position(readable, len(readable))
        bad = content[error.start : error.start + 1].hex().upper()
        message = f"the text is not {error.encoding.upper()}, first at the byte: {bad}"
        raise TextError(message, code="WT103", line=line, column=column) from None


def _encoding_of(content: bytes) -> str:
    for mark, name in _MARKS:
        if content.startswith(mark):
            return name
    first, second = content[:1] == b"\0", content[1:2] == b"\0"
    if first == second:
        wide = first and content[2:3] == b"\0"
        return "utf-32-be" if wide else "utf-8"
    if first:
        return "utf-16-be"
    return "utf-32-le" if content[2:4] == b"\0\0" else "utf-16-le"


def position(text: str, offset: int) -> tuple[int, int]:
    """Line and column, from 1, of the character at `offset`."""
    start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset) + 1, offset - start + 1
