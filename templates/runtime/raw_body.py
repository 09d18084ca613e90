"""Request bodies that are sent as they are."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import TYPE_CHECKING

from .errors import RequestError
from .streams import FileStream, is_stream

if TYPE_CHECKING:
    from .json_library import Json
    from .operation import Payload


@dataclass(frozen=True, slots=True)
class ContentBody:
    """A request body that is sent as it is: `bytes`, an open file, `str` as UTF-8."""

    media_type: str = "application/octet-stream"
    """The Content-Type to send."""
    _: KW_ONLY
    required: bool = True
    """Whether there must be a body; if not, nothing given means no body."""

    def write(self, value: object, json: Json) -> tuple[Payload, str]:
        """The body and its Content-Type.

        Raises:
            RequestError: the value is neither bytes, nor a file, nor text.
        """
        del json
        return _raw(value), self.media_type


def _raw(value: object) -> Payload:
    match value:
        case str():
            try:
                return value.encode()
            except UnicodeEncodeError as error:
                message = f"the body is no text: {error}"
                raise RequestError(message) from error
        case bytes() | bytearray():
            return bytes(value)
        case _ if is_stream(value):
            return FileStream((value,))
        case _:
            message = f"the body must be bytes or str, not {type(value).__name__}"
            raise RequestError(message)
