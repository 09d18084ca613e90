"""One run of a generator: its time, its memory, and what it said."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from .contenders import Contender

_LIMIT = 600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What a run took: wall-clock and processor seconds, memory of its largest process.

    `failure` is None for one that ended well. `complaints` counts the lines that say
    that something was left out.
    """

    seconds: float
    processor: float
    megabytes: float
    failure: str | None
    complaints: int
    files: int


def run(contender: Contender, spec: Path, output: Path, environment: Path) -> Run:
    """Run a generator into a new folder."""
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    command = [
        part.format(spec=spec, output=output) if "{" in part else part
        for part in contender.command
    ]
    said = output.parent / f"{contender.name}.txt"
    began = time.perf_counter()
    with said.open("wb") as log:
        process = subprocess.Popen(
            command,
            cwd=output,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            env=_environment(environment),
        )
        timer = threading.Timer(_LIMIT, os.killpg, (process.pid, signal.SIGKILL))
        timer.start()
        _, status, usage = os.wait4(process.pid, 0)
        timer.cancel()
    seconds = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    text = said.read_text(encoding="utf-8", errors="replace")
    files = [path for path in output.rglob("*.py") if path.is_file()]
    failure = None
    if seconds > _LIMIT:
        failure = f"stopped after {_LIMIT:.0f} s"
    elif process.returncode != 0 or not files:
        failure = f"exit status {process.returncode}: {_reason(text)}"
    return Run(
        seconds=seconds,
        processor=usage.ru_utime + usage.ru_stime,
        megabytes=usage.ru_maxrss / 1024,
        failure=failure,
        complaints=sum(
            line.strip().startswith(contender.complaints)
            for line in text.splitlines()
            if contender.complaints
        ),
        files=len(files),
    )


def _environment(environment: Path) -> dict[str, str]:
    """Ours, with the programs of the peers to be found: some of them start others."""
    path = f"{environment / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path}


def _reason(text: str) -> str:
    """The first error that is called one, or else the last thing that was said."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith("error")]
    return (errors or lines[-1:] or ["nothing was said"])[0][:200]
