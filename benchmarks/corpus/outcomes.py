"""What a check says about a client."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import Any

from .documents import SourceDocument


class Check(enum.Enum):
    """The checks, in their order."""

    GENERATE = "generate"
    IMPORT = "import"
    ROUNDTRIP = "roundtrip"
    RUFF = "ruff"
    MYPY = "mypy"
    PYRIGHT = "pyright"


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """What is wrong with a client.

    `kind` is the same for what probably has one cause: a rule of a checker, a code of
    ours. `place` is a file with a line, seen from the package or the description.
    """

    check: Check
    kind: str
    message: str
    place: str = ""

    def as_json(self) -> dict[str, str]:
        """The failure as JSON values."""
        return {
            "check": self.check.value,
            "kind": self.kind,
            "place": self.place,
            "message": self.message,
        }


@dataclass(slots=True, kw_only=True)
class Outcome:
    """All that is known about a document after the checks.

    `checked` are the checks that were made. `excused` are failures that the skip list
    has an entry for. `figures` are what a run says about itself, as JSON values.
    """

    document: SourceDocument
    checked: set[Check] = field(default_factory=set[Check])
    failures: list[Failure] = field(default_factory=list[Failure])
    excused: list[Failure] = field(default_factory=list[Failure])
    figures: dict[str, Any] = field(default_factory=dict[str, Any])
    has_client: bool = False

    def of(self, check: Check) -> list[Failure]:
        """The failures of one check that nothing excuses."""
        return [each for each in self.failures if each.check is check]

    def as_json(self) -> dict[str, object]:
        """The outcome as JSON values."""
        return {
            "slug": self.document.slug,
            "version": self.document.version,
            "bytes": self.document.size,
            "tags": sorted(self.document.tags),
            **self.figures,
            "checked": [each.value for each in Check if each in self.checked],
            "failures": [each.as_json() for each in self.failures],
            "excused": [each.as_json() for each in self.excused],
        }
