"""What a run did: one line for people, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from wiretype.diagnostics import Diagnostic, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The figures of one run.

    `files` are paths inside the package, in order. `models` counts the definitions that
    became a class or an alias. `seconds` is how long each stage took.
    """

    operations_total: int
    operations_generated: int
    models: int
    files: tuple[str, ...]
    diagnostics: tuple[Diagnostic, ...]
    seconds: Mapping[str, float] = field(default_factory=dict)

    @property
    def losses(self) -> tuple[Diagnostic, ...]:
        """What says that a part of the description is not generated."""
        return tuple(
            each for each in self.diagnostics if each.severity is Severity.LOSS
        )

    def summary(self) -> str:
        """The one line that ends a run."""
        operations = _count(self.operations_total, "operation")
        parts = [
            f"{self.operations_generated} of {operations}",
            _count(self.models, "model"),
            _count(len(self.files), "file"),
        ]
        if self.losses:
            parts.append(_count(len(self.losses), "loss", "losses"))
        return f"generated {', '.join(parts)} in {sum(self.seconds.values()):.2f} s"

    def as_json(self) -> dict[str, object]:
        """The report as JSON values."""
        return {
            "operations": {
                "total": self.operations_total,
                "generated": self.operations_generated,
            },
            "models": self.models,
            "files": list(self.files),
            "seconds": {
                stage: round(seconds, 3) for stage, seconds in self.seconds.items()
            },
            "losses": [_diagnostic_json(each) for each in self.losses],
            "diagnostics": [_diagnostic_json(each) for each in self.diagnostics],
        }


def render_reports(reports: Mapping[str, Report]) -> str:
    """One report as one object; several under the names of their clients."""
    if len(reports) == 1:
        (value,) = (report.as_json() for report in reports.values())
    else:
        value = {name: report.as_json() for name, report in reports.items()}
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _diagnostic_json(diagnostic: Diagnostic) -> dict[str, object]:
    location = diagnostic.location
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.name.lower(),
        "message": diagnostic.message,
        "consequence": diagnostic.consequence,
        "pointer": str(diagnostic.origin.pointer),
        "file": diagnostic.origin.document,
        "line": None if location is None else location.line,
        "column": None if location is None else location.column,
    }


def _count(number: int, noun: str, plural: str = "") -> str:
    return f"{number} {noun if number == 1 else plural or noun + 's'}"
