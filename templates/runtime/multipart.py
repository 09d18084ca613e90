"""Request bodies in parts: forms with files, and files one after another."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import IO, TYPE_CHECKING, Any

from . import codec
from .errors import RequestError
from .files import File
from .forms import items_of, members_of
from .header_fields import check_header
from .operation import QueryStyle
from .parameters import form_texts, single_text
from .shapes import is_array, is_mapping
from .streams import is_stream, joined

if TYPE_CHECKING:
    from .json_library import Json
    from .operation import Payload

_ESCAPES = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})


@dataclass(frozen=True, slots=True)
class MultipartBody:
    """A request body of named parts (RFC 7578).

    Files are sent as they are, objects as JSON, each item of an array as a part of its
    own, all else as text. What is UNSET or None is left out: a form has no null.
    """

    _: KW_ONLY
    parts: Mapping[str, str | QueryStyle] = field(
        default_factory=dict[str, str | QueryStyle]
    )
    """Media types or styles by wire name, for the properties that have one."""
    required: bool = True
    """Whether there must be a body; if not, nothing given means no body."""

    def write(self, value: object, json: Json) -> tuple[Payload, str]:
        """The parts, and their media type with the boundary between them.

        Raises:
            RequestError: it is no object, or a value or a header has no text.
        """
        boundary = secrets.token_hex(16)
        pieces: list[bytes | IO[bytes]] = []
        for name, member in members_of(value):
            encoding = self.parts.get(name, "")
            if isinstance(encoding, QueryStyle):
                for key, text in form_texts(name, member, encoding):
                    headers = {"Content-Disposition": _named(key)}
                    pieces += _part(boundary, headers, text)
                continue
            for item in items_of(member):
                pieces += _form_part(boundary, name, item, encoding, json)
        pieces.append(f"--{boundary}--\r\n".encode())
        return joined(pieces), f"multipart/form-data; boundary={boundary}"


@dataclass(frozen=True, slots=True)
class PartsBody:
    """A request body of files one after another (RFC 2046, 5.1)."""

    media_type: str = "multipart/mixed"
    """The Content-Type to send."""
    _: KW_ONLY
    required: bool = True
    """Whether there must be a body; if not, nothing given means no body."""

    def write(self, value: object, json: Json) -> tuple[Payload, str]:
        """The files, and their media type with the boundary between them.

        Raises:
            RequestError: it is no array of files, or a header has no text.
        """
        del json
        boundary = secrets.token_hex(16)
        pieces: list[bytes | IO[bytes]] = []
        for item in value if is_array(value) else (value,):
            file = _file(item, "")
            if file is None:
                message = f"a part must be a File, not {type(item).__name__}"
                raise RequestError(message)
            headers = {"Content-Type": file.media_type or _guess(file.name)}
            if file.name:
                disposition = f'attachment; filename="{_quoted(file)}"'
                headers["Content-Disposition"] = disposition
            pieces += _part(boundary, {**headers, **file.headers}, file.content)
        pieces.append(f"--{boundary}--\r\n".encode())
        return joined(pieces), f"{self.media_type}; boundary={boundary}"


def _form_part(
    boundary: str, name: str, item: object, media_type: str, json: Json
) -> list[bytes | IO[bytes]]:
    """One value: a file, JSON, or text."""
    disposition = _named(name)
    file = _file(item, name)
    if file is not None:
        if file.name:
            disposition += f'; filename="{_quoted(file)}"'
        kind = file.media_type or media_type or _guess(file.name)
        headers = {
            "Content-Disposition": disposition,
            "Content-Type": kind,
            **file.headers,
        }
        return _part(boundary, headers, file.content)
    headers = {"Content-Disposition": disposition}
    if is_mapping(item) or is_array(item) or _is_json(media_type):
        headers["Content-Type"] = media_type or "application/json"
        written = codec.write(Any, item)
        return _part(boundary, headers, json.dump(written))
    if media_type:
        headers["Content-Type"] = media_type
    return _part(boundary, headers, single_text(name, item))


def _part(
    boundary: str, headers: Mapping[str, str], content: str | bytes | IO[bytes]
) -> list[bytes | IO[bytes]]:
    for name, value in headers.items():
        check_header(name, value)
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    start = f"--{boundary}\r\n{lines}\r\n".encode()
    held = content.encode() if isinstance(content, str) else content
    return [start, held, b"\r\n"]


def _file(item: object, name: str) -> File | None:
    """What is a file or the content of one; None for any other value.

    Content alone needs a name as well, since parts without one are taken for text.
    """
    if isinstance(item, File):
        return item
    if isinstance(item, bytes | bytearray):
        return File(name, bytes(item))
    if is_stream(item):
        path = getattr(item, "name", None)
        own = (
            path.replace("\\", "/").rpartition("/")[2] if isinstance(path, str) else ""
        )
        return File(own or name, item)
    return None


def _guess(name: str) -> str:
    """The media type that the name of a file suggests."""
    import mimetypes

    return mimetypes.guess_type(name)[0] or "application/octet-stream"


def _is_json(media_type: str) -> bool:
    return media_type == "application/json" or media_type.endswith("+json")


def _named(name: str) -> str:
    return f'form-data; name="{name.translate(_ESCAPES)}"'


def _quoted(file: File) -> str:
    return file.name.translate(_ESCAPES)
