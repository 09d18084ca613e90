"""Sources in the style of a formatter: 88 columns, Python 3.11 and later."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import assert_never

from wiretype.settings import Formatter

_LINE_LENGTH = 88
_RUFF_COMPLAINT = re.compile(r"(?:^|[/\\ ])(\d+)\.py:(\d+):(\d+): (.*)$", re.MULTILINE)
# Characters of source from which on more than one process pays for its start.
_WORTH_PROCESSES = 500_000


class FormatError(Exception):
    """A rendered source is not Python: a defect of wiretype. The message names it."""


def format_sources(sources: Mapping[str, str], formatter: Formatter) -> dict[str, str]:
    """Format the Python files among the sources.

    `sources` are texts by path below the package folder, with `/`. What does not end
    in `.py` stays as it is. The order is kept.

    Raises:
        FormatError: A source is not valid Python; or the formatter does not run.
    """
    python = {path: text for path, text in sources.items() if path.endswith(".py")}
    if not python:
        return dict(sources)
    match formatter:
        case Formatter.RUFF:
            return {**sources, **_format_by_ruff(python)}
        case Formatter.BLACK:
            return {**sources, **_format_by_black(python)}
        case _:
            assert_never(formatter)


def _format_by_ruff(sources: Mapping[str, str]) -> dict[str, str]:
    """Format by one process, over a temporary folder.

    The files in it are numbered, so that no path can mean anything to ruff.
    """
    with TemporaryDirectory(prefix="wiretype-") as name:
        folder = Path(name)
        files = {folder / f"{i}.py": path for i, path in enumerate(sources)}
        for file, path in files.items():
            file.write_text(sources[path], encoding="utf-8", newline="\n")
        # The options keep out every configuration and ignore file of the machine; with
        # -P, so does Python with modules in the working directory.
        run = subprocess.run(
            [
                sys.executable,
                "-P",
                "-m",
                "ruff",
                "format",
                "--isolated",
                "--no-cache",
                "--no-respect-gitignore",
                "--color=never",
                f"--line-length={_LINE_LENGTH}",
                "--target-version=py311",
                str(folder),
            ],
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        if run.returncode != 0:
            raise _ruff_error(run.stderr.strip(), tuple(sources))
        return {path: file.read_text(encoding="utf-8") for file, path in files.items()}


def _ruff_error(complaint: str, paths: tuple[str, ...]) -> FormatError:
    """What ruff says on its standard error, with the path for the number."""
    found = _RUFF_COMPLAINT.search(complaint)
    if found is None:
        return FormatError(f"ruff failed: {complaint}")
    number, line, column, reason = found.groups()
    return FormatError(f"{paths[int(number)]}:{line}:{column}: {reason}")


def _format_by_black(sources: Mapping[str, str]) -> dict[str, str]:
    texts = tuple(sources.values())
    if sum(map(len, texts)) < _WORTH_PROCESSES:
        results = [_blacken(text) for text in texts]
    else:
        # Imported where they are asked for: most runs are not.
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        # A fresh interpreter each: a fork of a process with threads can hang.
        with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
            results = list(pool.map(_blacken, texts, chunksize=8))
    formatted: dict[str, str] = {}
    for path, result in zip(sources, results, strict=True):
        if isinstance(result, _Refused):
            raise FormatError(f"{path}: {result.reason}")
        formatted[path] = result
    return formatted


class _Refused:
    """Why black does not take a source."""

    def __init__(self, reason: str) -> None:
        self.reason = reason


def _blacken(text: str) -> str | _Refused:
    # Imported where it is asked for: it costs 0.2 s.
    from black import format_str
    from black.mode import Mode, TargetVersion
    from black.parsing import InvalidInput

    mode = Mode(target_versions={TargetVersion.PY311}, line_length=_LINE_LENGTH)
    try:
        return format_str(text, mode=mode)
    except InvalidInput as error:
        return _Refused(str(error).partition("\n")[0])
