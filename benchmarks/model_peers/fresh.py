"""Processor time of programs, each in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_END = "\nimport time\nprint(time.process_time())\n"


def least_times(
    programs: Mapping[str, str], folder: Path, rounds: int
) -> dict[str, float | str]:
    """How much longer programs take than one that is empty.

    Args:
        programs: their source.
        folder: where they find modules.
        rounds: how often each is run, in turns; the least time counts.

    Returns:
        Milliseconds over the empty program; the last line of the error for those that
        fail.
    """
    times: dict[str, list[float]] = {name: [] for name in ("", *programs)}
    errors: dict[str, str] = {}
    for _ in range(rounds):
        for name, program in {"": "", **programs}.items():
            if name not in errors:
                done = _run(program, folder)
                if done.returncode:
                    errors[name] = done.stderr.strip().rpartition("\n")[2]
                else:
                    times[name].append(float(done.stdout))
    bare = min(times.pop(""))
    return {
        name: errors.get(name) or (min(each) - bare) * 1000
        for name, each in times.items()
    }


def _run(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    return subprocess.run(
        [sys.executable, "-c", program + _END],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        env=environment,
        # Python puts the folder a program runs in on the path as well.
        cwd=folder,
    )
