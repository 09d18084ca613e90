"""Request bodies that are JSON values, each on a line of its own."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from typing import TYPE_CHECKING

from . import codec
from .errors import RequestError
from .shapes import is_array

if TYPE_CHECKING:
    from .json_library import Json
    from .operation import Payload


@dataclass(frozen=True, slots=True)
class JsonLinesBody:
    """A request body of JSON values in lines, also called NDJSON."""

    type: object
    """The Python type expression that says how to write one value."""
    _: KW_ONLY
    media_type: str = "application/x-ndjson"
    """The Content-Type to send."""
    required: bool = True
    """Whether there must be a body; if not, nothing given means no body."""

    def write(self, value: object, json: Json) -> tuple[Payload, str]:
        """The lines and their Content-Type.

        Raises:
            RequestError: it is no array.
            EncodeError: a value cannot be written.
        """
        if not is_array(value):
            message = f"the body must be an array, not {type(value).__name__}"
            raise RequestError(message)
        lines = [json.dump(codec.write(self.type, item)) + b"\n" for item in value]
        return b"".join(lines), self.media_type
