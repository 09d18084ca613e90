"""What the stages have to say about a description: code, place, sentence, consequence.

Stages do not raise for a bad piece of a description. They add a `Diagnostic` to the
`Diagnostics` they were given and go on without the piece, so that one run tells all.
Only input that is of no use at all is raised, as an `InputError`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wiretype.codes import CODES, CodeEntry, Severity
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "CODES",
    "CodeEntry",
    "Diagnostic",
    "Diagnostics",
    "InputError",
    "Location",
    "Origin",
    "Pointer",
    "Severity",
]


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a text file; `line` and `column` count characters from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Origin:
    """A place in a description; `document` is its name as the user typed it."""

    document: str
    pointer: Pointer

    def __str__(self) -> str:
        return f"{self.document}#{self.pointer}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to say about a description.

    `message` is a sentence without a full stop that ends with the offending value after
    a colon. `consequence` says what the run does about it, and may be empty. `location`
    is None until somebody looks the place up in the text, and for a missing file.
    """

    code: str
    severity: Severity
    message: str
    origin: Origin
    consequence: str = ""
    location: Location | None = None

    @property
    def place(self) -> str:
        """Where it is, as exactly as is known: `openapi.yaml:12:7`."""
        if self.location is not None:
            return str(self.location)
        return str(self.origin) if self.origin.pointer.tokens else self.origin.document

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"


class Diagnostics:
    """The diagnostics of one run, in the order of their discovery."""

    def __init__(self) -> None:
        # A dictionary is an ordered set: what two stages find is said once.
        self._found: dict[Diagnostic, None] = {}

    def add(
        self, code: str, origin: Origin, message: str, consequence: str = ""
    ) -> Diagnostic:
        """Take in one diagnostic, whose severity is that of its code.

        Raises:
            KeyError: The code is not in `CODES`.
        """
        diagnostic = Diagnostic(
            code=code,
            severity=CODES[code].severity,
            message=message,
            origin=origin,
            consequence=consequence,
        )
        self._found[diagnostic] = None
        return diagnostic

    def located(self, locate: Callable[[Pointer], Location]) -> tuple[Diagnostic, ...]:
        """All of them with the place in the text that `locate` finds for each."""
        return tuple(
            replace(each, location=locate(each.origin.pointer)) for each in self
        )

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(tuple(self._found))

    def __len__(self) -> int:
        return len(self._found)

    @property
    def has_errors(self) -> bool:
        """Whether the description is of no use, so that nothing may be written."""
        return any(each.severity is Severity.ERROR for each in self._found)

    @property
    def losses(self) -> tuple[Diagnostic, ...]:
        """What says that a part of the description is not generated."""
        return tuple(each for each in self if each.severity is Severity.LOSS)


class InputError(Exception):
    """The input cannot be used at all: it cannot be read, or is no description."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic
