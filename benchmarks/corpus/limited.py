"""Tasks in processes of their own, each with a limit of time."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from multiprocessing import connection, get_context
from multiprocessing.context import ForkProcess
from typing import Generic, TypeVar

T = TypeVar("T")
# A fork has all modules that a task needs, and starts in milliseconds.
_CONTEXT = get_context("fork")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended(Generic[T]):
    """A task that ended.

    `seconds` is wall-clock time. `exit_code` is None for one that took too long and
    was killed, and negative for one that a signal ended.
    """

    task: T
    seconds: float
    exit_code: int | None


@dataclass(slots=True, kw_only=True)
class _Running(Generic[T]):
    task: T
    process: ForkProcess
    began: float = field(default_factory=time.monotonic)


def run_limited(
    work: Callable[[T], None], tasks: Iterable[T], *, limit: float, workers: int
) -> Iterator[Ended[T]]:
    """Do the work for each task, some at a time, and say which one has ended.

    Args:
        work: what a process does; what it finds it leaves in files.
        tasks: in the order in which they begin.
        limit: seconds after which a process is killed.
        workers: how many run at a time.
    """
    waiting = iter(tasks)
    running: dict[int, _Running[T]] = {}
    while True:
        while len(running) < workers:
            task = next(waiting, None)
            if task is None:
                break
            process = _CONTEXT.Process(target=_work, args=(work, task))
            process.start()
            running[process.sentinel] = _Running(task=task, process=process)
        if not running:
            return
        ended = connection.wait([*running], timeout=0.5)
        for sentinel, each in [*running.items()]:
            seconds = time.monotonic() - each.began
            is_late = seconds > limit
            if sentinel not in ended and not is_late:
                continue
            if is_late:
                each.process.kill()
            each.process.join()
            del running[sentinel]
            yield Ended(
                task=each.task,
                seconds=seconds,
                exit_code=None if is_late else each.process.exitcode,
            )


def _work(work: Callable[[T], None], task: T) -> None:
    # A group of its own, so that what it starts does not read our terminal.
    os.setpgid(0, 0)
    work(task)
