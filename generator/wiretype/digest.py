"""Diagnostics on a terminal: all that one acts on, and never more than one can read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from wiretype.codes import CODES, Severity
from wiretype.diagnostics import Diagnostic

_SHOWN = {
    Severity.REPAIR: 3,
    Severity.WARNING: 3,
    Severity.LOSS: 20,
    Severity.ERROR: 20,
}
"""How many of a code are shown, by severity; the gravest come last. Notes are not."""


def render_diagnostic(diagnostic: Diagnostic) -> str:
    """One line: place, severity, code, sentence, consequence."""
    end = f"; {diagnostic.consequence}" if diagnostic.consequence else ""
    return (
        f"{diagnostic.place}: {diagnostic.severity.value} {diagnostic.code}: "
        f"{diagnostic.message}{end}"
    )


def digest(diagnostics: Iterable[Diagnostic], remedy: str) -> Iterator[str]:
    """A line for each of the first diagnostics of a code, and how many more there are.

    Args:
        diagnostics: In the order in which they are found, which is kept within a
            severity.
        remedy: How one gets to see the others.
    """
    found = tuple(diagnostics)
    totals = Counter(each.code for each in found)
    for severity, shown in _SHOWN.items():
        said: Counter[str] = Counter()
        for each in found:
            if each.severity is not severity:
                continue
            said[each.code] += 1
            if said[each.code] <= shown:
                yield render_diagnostic(each)
        for code in said:
            if totals[code] > shown:
                title = _decapitalised(CODES[code].title)
                yield f"... and {totals[code] - shown} more {code}: {title}; {remedy}"


def _decapitalised(title: str) -> str:
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
