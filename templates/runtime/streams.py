"""Bodies that are read while they are sent."""

from __future__ import annotations

import io
from typing import IO, TYPE_CHECKING, TypeGuard

from .errors import RequestError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from .operation import Payload

_CHUNK = 64 * 1024


class FileStream:
    """A body made of bytes and of open files.

    It can be sent again if every file can be read again from where it stood.
    """

    __slots__ = ("_pieces", "_starts", "length")

    def __init__(self, pieces: Iterable[bytes | IO[bytes]]) -> None:
        """Take the pieces in their order; nothing is read yet."""
        self._pieces = tuple(pieces)
        self._starts = tuple(
            None if isinstance(piece, bytes) else _position(piece)
            for piece in self._pieces
        )
        self.length = self._measure()
        """How many bytes there are; None if that cannot be told."""

    @property
    def is_repeatable(self) -> bool:
        """Whether it can be sent more than once."""
        return all(
            isinstance(piece, bytes) or start is not None
            for piece, start in zip(self._pieces, self._starts, strict=True)
        )

    def __iter__(self) -> Iterator[bytes]:
        """All bytes, a chunk at a time.

        Raises:
            RequestError: a file is not in binary mode.
        """
        for piece, start in zip(self._pieces, self._starts, strict=True):
            if isinstance(piece, bytes):
                yield piece
                continue
            if start is not None:
                piece.seek(start)
            while chunk := piece.read(_CHUNK):
                yield _checked(chunk)

    def awaited(self) -> AsyncStream:
        """The same chunks for an asynchronous client."""
        return AsyncStream(self)

    def _measure(self) -> int | None:
        total = 0
        for piece, start in zip(self._pieces, self._starts, strict=True):
            if isinstance(piece, bytes):
                total += len(piece)
            elif start is None:
                return None
            else:
                total += piece.seek(0, io.SEEK_END) - start
                piece.seek(start)
        return total


class AsyncStream:
    """The chunks of a `FileStream` for an asynchronous client."""

    __slots__ = ("_stream",)

    def __init__(self, stream: FileStream) -> None:
        """Iterate over `stream`; its files are read as they are, without a thread."""
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """All bytes, a chunk at a time."""
        for chunk in self._stream:
            yield chunk


def is_stream(value: object) -> TypeGuard[IO[bytes]]:
    """Whether the value can be read from; of what, its first chunk tells."""
    return callable(getattr(value, "read", None))


def joined(pieces: list[bytes | IO[bytes]]) -> Payload:
    """The pieces as one: bytes, if all of them are there."""
    if all(isinstance(piece, bytes) for piece in pieces):
        return b"".join(piece for piece in pieces if isinstance(piece, bytes))
    return FileStream(pieces)


def _position(stream: IO[bytes]) -> int | None:
    """Where a file stands; None if it cannot go back there."""
    try:
        return stream.tell() if stream.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def _checked(chunk: object) -> bytes:
    if isinstance(chunk, bytes | bytearray):
        return bytes(chunk)
    message = "a file to upload must be opened in binary mode: open(path, 'rb')"
    raise RequestError(message)
