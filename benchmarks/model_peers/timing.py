"""Times of calls in this process, taken in turns; memory of what they return."""

from __future__ import annotations

import gc
import statistics
import sys
import tracemalloc
from time import process_time
from timeit import Timer
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

ROUNDS = 21
SAMPLE = 0.008
"""The processor time that one sample takes at least, in seconds."""


class Ratios(NamedTuple):
    """How long calls take."""

    first: float
    """The least time of the first, in seconds."""

    ratios: dict[str, float]
    """For each the median, over the rounds, of its time as a multiple of the first."""


def timer(statement: str, **names: object) -> Timer:
    """A statement to be timed, with the names in it."""
    return Timer(statement, timer=process_time, globals=names)


def in_turns(timers: Mapping[str, Timer]) -> Ratios:
    """Time statements round by round, A B C A B C, without garbage collection.

    What the machine does besides meets all of them in the same way.
    """
    loops = {name: _loops(each) for name, each in timers.items()}
    first = next(iter(timers))
    rounds: list[dict[str, float]] = []
    for _ in range(ROUNDS):
        gc.collect()
        rounds.append(
            {
                name: each.timeit(loops[name]) / loops[name]
                for name, each in timers.items()
            }
        )
    return Ratios(
        min(times[first] for times in rounds),
        {
            name: statistics.median(times[name] / times[first] for times in rounds)
            for name in timers
        },
    )


def _loops(each: Timer) -> int:
    """How often a statement has to be run to take long enough."""
    each.timeit(1)
    once = min(each.repeat(3, 1))
    if once < SAMPLE / 100:
        once = min(each.repeat(3, 20)) / 20
    return max(1, round(SAMPLE / max(once, 1e-8)))


def memory(read: Callable[[bytes], Any], texts: Sequence[bytes]) -> int:
    """The bytes of what is made of texts, as Python's allocators see it."""
    read(texts[0])
    gc.collect()
    tracemalloc.start()
    try:
        values = [read(text) for text in texts]
        gc.collect()
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    return size - sys.getsizeof(values)
