"""What a run did: one line at its end, all of it as text for people or as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from wiretype.codes import CODES
from wiretype.diagnostics import Diagnostic, Severity
from wiretype.digest import render_diagnostic

_COUNTED = {
    Severity.LOSS: ("loss", "losses"),
    Severity.WARNING: ("warning", "warnings"),
    Severity.REPAIR: ("repair", "repairs"),
    Severity.NOTE: ("note", "notes"),
}


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
    seconds: Mapping[str, float] = field(default_factory=dict[str, float])

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
        found = Counter(each.severity for each in self.diagnostics)
        parts += [
            _count(found[severity], *nouns)
            for severity, nouns in _COUNTED.items()
            if found[severity]
        ]
        return f"generated {', '.join(parts)} in {sum(self.seconds.values()):.2f} s"

    def as_text(self) -> str:
        """The whole report for people, the gravest first and by code."""
        return "\n".join((self.summary(), *self._sections()))

    def _sections(self) -> Iterator[str]:
        for severity, (_, plural) in _COUNTED.items():
            found = [each for each in self.diagnostics if each.severity is severity]
            if found:
                yield from ("", plural)
            for code in dict.fromkeys(each.code for each in found):
                yield f"  {code} {CODES[code].title}"
                for each in found:
                    if each.code == code:
                        yield f"    {render_diagnostic(each)}"
        yield from ("", "seconds")
        for stage, seconds in self.seconds.items():
            yield f"  {seconds:8.3f} {stage}"
        yield from ("", "files", *(f"  {path}" for path in self.files))

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


def render_reports_json(reports: Mapping[str, Report]) -> str:
    """One report as one object; several under the names of their clients."""
    if len(reports) == 1:
        (value,) = (report.as_json() for report in reports.values())
    else:
        value = {name: report.as_json() for name, report in reports.items()}
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def render_reports_text(reports: Mapping[str, Report]) -> str:
    """The reports one after the other, each headed by the name of its client."""
    texts = (f"{name}: {report.as_text()}\n" for name, report in reports.items())
    return "\n".join(texts)


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
