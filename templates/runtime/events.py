"""Reading events: what an API sends to its callers, in webhooks and callbacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from . import codec
from .errors import DecodeError, Mismatch
from .mismatches import sentence, warn_of_mismatches
from .operation import Content, JsonLines
from .settings import check_on_mismatch

if TYPE_CHECKING:
    from .settings import OnMismatch

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Event(Generic[T_co]):
    """What the description says about one event; `T_co` is what its body holds."""

    name: str
    """Its name in the description, for messages."""
    holds: object
    """A Python type expression to read JSON into; `JsonLines`; or a `Content`."""

    def read(self, content: bytes | str, on_mismatch: OnMismatch) -> T_co:
        """The body of one event.

        Args:
            content: the body as it came; bytes of text are UTF-8.
            on_mismatch: what to do if it breaks its description. What does not fit
                stays as it came.

        Raises:
            DecodeError: it is not JSON where it should be; or it breaks its description
                and `on_mismatch` is "raise".
            ConfigurationError: `on_mismatch` is another word.
        """
        check_on_mismatch(on_mismatch)
        value, mismatches = self._read(content)
        if mismatches:
            match on_mismatch:
                case "raise":
                    raise DecodeError(self.name, mismatches)
                case "warn":
                    warn_of_mismatches(
                        f"{self.name}: what came breaks its description:"
                        f" {sentence(mismatches)}"
                    )
                case "ignore":
                    pass
        read: T_co = value
        return read

    def _read(self, content: bytes | str) -> tuple[Any, tuple[Mismatch, ...]]:
        match self.holds:
            case Content.BYTES:
                return content.encode() if isinstance(content, str) else content, ()
            case Content.TEXT:
                text = content
                if isinstance(text, bytes):
                    text = text.decode(errors="replace")
                return text, ()
            case JsonLines():
                whole = content.encode() if isinstance(content, str) else content
                lines = whole.split(b"\n")
                data = [self._parse(line) for line in lines if line.strip()]
                return codec.read_tolerant(self.holds.type, data)
            case _:
                return codec.read_tolerant(self.holds, self._parse(content))

    def _parse(self, text: bytes | str) -> Any:
        try:
            return codec.parse_json(text)
        except ValueError as error:
            fault = Mismatch("$", f"not valid JSON: {error}")
            raise DecodeError(self.name, (fault,)) from error
