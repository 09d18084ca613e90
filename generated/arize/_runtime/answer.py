"""What came back, before anybody looks into it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .errors import TransportError
    from .headers import Headers
    from .json_library import Json
    from .retries import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A complete response."""

    status: int
    reason: str
    """The reason phrase, empty if there is none."""
    headers: Headers
    content: bytes = field(repr=False)
    """The body, decompressed."""

    @property
    def media_type(self) -> str:
        """The media type in lower case without parameters; empty if there is none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str:
        """The charset the media type names, else `utf-8`."""
        for parameter in self.headers.get("content-type", "").split(";")[1:]:
            name, _, value = parameter.partition("=")
            if name.strip().lower() == "charset":
                return value.strip().strip("\"'").lower() or "utf-8"
        return "utf-8"

    @property
    def is_json(self) -> bool:
        """Whether the media type says JSON, itself or by its suffix (RFC 6839)."""
        kind = self.media_type
        return kind in ("application/json", "text/json") or kind.endswith("+json")

    def text(self) -> str:
        """The body as text; what does not fit the charset is replaced."""
        try:
            return self.content.decode(self.charset, errors="replace")
        except LookupError:
            return self.content.decode("utf-8", errors="replace")

    def json(self, library: Json) -> Any:
        """The body as JSON, read by `library`, whatever the media type says.

        Raises:
            ValueError: it is empty, not JSON, not in its charset, or nested too deep.
        """
        content = self.content
        try:
            if self.charset not in ("utf-8", "utf8"):
                content = content.decode(self.charset).encode()
            return library.parse(content)
        except LookupError as error:
            message = f"unknown charset {self.charset!r}"
            raise ValueError(message) from error
        except RecursionError as error:
            message = "nested too deep"
            raise ValueError(message) from error


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """No complete response."""

    error: TransportError
    """What to raise unless the request is sent again."""
    progress: Progress
    """How far the request came."""
