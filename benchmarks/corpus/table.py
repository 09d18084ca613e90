"""What was found, for people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from .outcomes import Check, Failure, Outcome

_SHOWN = 12
_WIDTH = 180
_MANY = 500


def render_table(outcomes: list[Outcome]) -> str:
    """A line for each document."""
    header = ["document", "version", "kB", "operations", "s", "MB"]
    rows = [header + [check.value for check in Check]]
    for outcome in sorted(outcomes, key=lambda each: each.document.slug):
        figures = outcome.figures
        operations = figures.get("operations", {"generated": 0, "total": "?"})
        rows.append(
            [
                outcome.document.slug,
                outcome.document.version,
                str(outcome.document.size // 1000),
                f"{operations['generated']}/{operations['total']}",
                f"{figures.get('seconds', 0):.1f}",
                str(figures.get("peak_mb", "")),
                *(_cell(outcome, check) for check in Check),
            ]
        )
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )


def _cell(outcome: Outcome, check: Check) -> str:
    if check not in outcome.checked:
        return "-"
    if failures := outcome.of(check):
        return f"FAIL {len(failures)}"
    excused = sum(each.check is check for each in outcome.excused)
    return f"ok, {excused} skipped" if excused else "ok"


def render_summary(outcomes: list[Outcome]) -> str:
    """For each check how many pass, then the failures by their kind, worst first."""
    return "\n".join(_summary(outcomes))


def _summary(outcomes: list[Outcome]) -> Iterator[str]:
    yield f"{len(outcomes)} documents, {sum(not each.failures for each in outcomes)} ok"
    for check in Check:
        checked = [each for each in outcomes if check in each.checked]
        if not checked:
            continue
        failing = [each for each in checked if each.of(check)]
        excused = sum(
            any(failure.check is check for failure in each.excused) for each in checked
        )
        yield (
            f"{check.value:9} {len(checked) - len(failing)} of {len(checked)} pass, "
            f"{excused} of them by the skip list"
        )
    for check in Check:
        kinds: defaultdict[str, list[tuple[str, Failure]]] = defaultdict(list)
        for outcome in outcomes:
            for failure in outcome.of(check):
                kinds[failure.kind].append((outcome.document.slug, failure))
        for kind, found in sorted(kinds.items(), key=lambda item: -_spread(item[1])):
            yield ""
            yield from _kind(check, kind, found)


def _spread(found: list[tuple[str, Failure]]) -> int:
    return len({slug for slug, _ in found})


def _kind(check: Check, kind: str, found: list[tuple[str, Failure]]) -> Iterator[str]:
    """One kind of failure: how many, then the first of each document."""
    first: dict[str, Failure] = {}
    for slug, failure in found:
        first.setdefault(slug, failure)
    yield f"{check.value} [{kind}]: {len(found)} in {len(first)} documents"
    for slug, failure in [*first.items()][:_SHOWN]:
        yield f"    {slug}: {failure.place}: {failure.message}"[:_WIDTH]
    if len(first) > _SHOWN:
        others = " ".join([*first][_SHOWN:])
        yield f"    and: {others if len(others) < _MANY else others[:_MANY] + ' ...'}"
