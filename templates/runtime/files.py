"""Files to upload: their content, and what a form says of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import IO, TypeAlias


@dataclass(frozen=True, slots=True)
class File:
    """A file with a name: `File("photo.png", content)`.

    The content is `bytes`, or a stream that was opened in binary mode. A stream is read
    while it is sent, from where it stands, and stays open.
    """

    name: str
    """What the server is told the file is called; empty for no name."""
    content: bytes | IO[bytes] = field(repr=False)
    _: KW_ONLY
    media_type: str | None = None
    """The media type. By default what the description says, or the name suggests."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Further headers of this part of the body."""


Binary: TypeAlias = bytes | IO[bytes]
"""Bytes, or a stream of them that was opened in binary mode."""

Upload: TypeAlias = File | bytes | IO[bytes]
"""A file, or only its content; an open file is called what it is called on disk."""
