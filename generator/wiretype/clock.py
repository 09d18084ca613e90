"""How long the stages of a run take."""

from __future__ import annotations

import time
from collections.abc import Callable


class StageClock:
    """Told which stage begins, it knows how long each one took.

    A stage that begins a second time goes on counting. `seconds` are wall-clock time by
    the name of the stage, in order of their first beginning.
    """

    def __init__(self, now: Callable[[], float] = time.perf_counter) -> None:
        self.seconds: dict[str, float] = {}
        self._now = now
        self._stage = ""
        self._began = 0.0

    def begin(self, stage: str) -> None:
        """A stage begins, and with it ends the one before."""
        self.stop()
        self._stage = stage
        self._began = self._now()

    def stop(self) -> None:
        """The last stage ends."""
        if self._stage:
            spent = self._now() - self._began
            self.seconds[self._stage] = self.seconds.get(self._stage, 0.0) + spent
            self._stage = ""
