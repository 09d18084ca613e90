"""All checks over all documents."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

# What a client imports, here for all the processes that are forked.
import httpx2

from .checkers import (
    Checker,
    Findings,
    batches,
    check_by_mypy,
    check_by_pyright,
    check_by_ruff,
)
from .documents import SourceDocument, sample
from .generation import Task, Workplace, generate
from .importing import import_client
from .judgement import judge_import, judge_round_trips, judge_run, keep_end
from .limited import Ended, run_limited
from .outcomes import Check, Outcome
from .roundtrip import try_round_trips
from .sharing import remove_others, share_runtime

T = TypeVar("T")
_LINES_OF_BATCH = 120_000
_TYPE_CHECKERS: dict[Check, Checker] = {
    Check.MYPY: check_by_mypy,
    Check.PYRIGHT: check_by_pyright,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What a run may take.

    `seconds` is for one description, `workers` how many processes run at a time. Type
    checkers see descriptions of up to `typed_bytes`, and the slugs in `typed_anyway`.
    Round trips are tried with a `sample` of so many documents.
    """

    seconds: float
    workers: int
    typed_bytes: int
    typed_anyway: frozenset[str]
    sample: int


def check_documents(
    documents: Iterable[SourceDocument],
    workplace: Workplace,
    checks: frozenset[Check],
    limits: Limits,
) -> Iterator[list[Outcome]]:
    """Make a client of each document and check it.

    Without the check `generate`, the clients are those of an earlier run.

    Yields:
        What is known after each check.
    """
    assert httpx2
    outcomes = {each.package: Outcome(document=each) for each in documents}
    tasks = [
        Task(document=each.document, workplace=workplace) for each in outcomes.values()
    ]
    # The largest first, so that none of them is waited for at the end.
    tasks.sort(key=lambda task: -task.document.size)
    if Check.GENERATE in checks:
        for ended in _told("generate", tasks, generate, limits):
            keep_end(ended, workplace)
    for outcome in outcomes.values():
        judge_run(outcome, workplace)
    found = [*outcomes.values()]
    yield found
    clients = {package: each for package, each in outcomes.items() if each.has_client}
    if Check.IMPORT in checks:
        made = [task for task in tasks if task.document.package in clients]
        for ended in _told("import", made, import_client, limits):
            judge_import(clients[ended.task.document.package], ended, workplace)
        yield found
    if Check.ROUNDTRIP in checks:
        known = [each.document for each in clients.values()]
        for ended in _told(
            "round trips",
            [
                Task(document=each, workplace=workplace)
                for each in sample(known, limits.sample)
            ],
            try_round_trips,
            limits,
        ):
            judge_round_trips(clients[ended.task.document.package], ended, workplace)
        yield found
    if Check.RUFF in checks:
        place = workplace.clients
        _apply(Check.RUFF, check_by_ruff, [[*clients]], clients, place, limits)
        yield found
    for check, checker in _TYPE_CHECKERS.items():
        if check in checks:
            _check_types(check, checker, clients, workplace, limits)
            yield found


def _check_types(
    check: Check,
    checker: Checker,
    clients: dict[str, Outcome],
    workplace: Workplace,
    limits: Limits,
) -> None:
    typed = {
        package: each
        for package, each in clients.items()
        if each.document.size <= limits.typed_bytes
        or each.document.slug in limits.typed_anyway
    }
    shared = workplace.folder / "shared"
    share_runtime(workplace.clients, [*typed], shared)
    remove_others(shared, [*typed])
    sizes = {package: int(each.figures["lines"]) for package, each in typed.items()}
    groups = [*batches(sizes, _LINES_OF_BATCH)]
    _apply(check, checker, groups, typed, shared, limits)


def _apply(
    check: Check,
    checker: Checker,
    groups: list[list[str]],
    clients: dict[str, Outcome],
    folder: Path,
    limits: Limits,
) -> None:
    """Run a checker over groups of packages, and give each client what is its own."""

    def run(group: list[str]) -> tuple[list[str], Findings]:
        return group, checker(folder, group)

    began = time.monotonic()
    with ThreadPoolExecutor(limits.workers) as pool:
        for number, (group, findings) in enumerate(pool.map(run, groups), start=1):
            _tell(check.value, number, len(groups), began)
            for package in group:
                clients[package].checked.add(check)
            for package, failure in findings:
                for name in [package] if package in clients else group:
                    clients[name].failures.append(failure)


def _told(
    name: str, tasks: list[Task], work: Callable[[Task], None], limits: Limits
) -> Iterable[Ended[Task]]:
    """What ends, while the terminal is told how far it is."""
    began = time.monotonic()
    ended = run_limited(work, tasks, limit=limits.seconds, workers=limits.workers)
    for number, each in enumerate(ended, start=1):
        _tell(name, number, len(tasks), began)
        yield each


def _tell(name: str, number: int, total: int, began: float) -> None:
    seconds = time.monotonic() - began
    is_end = number == total
    if sys.stderr.isatty() or is_end:
        end = "\n" if is_end else ""
        line = f"{name}: {number} of {total}, {seconds:.0f} s"
        print(
            f"\r{line:{shutil.get_terminal_size().columns - 1}}",
            end=end,
            file=sys.stderr,
        )
