"""Sources in the style of a formatter: 88 columns, Python 3.11 and later."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self, assert_never

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
    with Formatting(formatter) as formatting:
        formatting.begin(sources)
        return formatting.finished()


class Formatting:
    """Formats sources, some at a time; ruff does it meanwhile, in processes.

    It is to be left as a context: that ends what still runs, and leaves no file behind.
    """

    def __init__(self, formatter: Formatter) -> None:
        self._formatter = formatter
        self._sources: dict[str, str] = {}
        self._runs: list[_RuffRun] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for run in self._runs:
            run.end()

    def begin(self, sources: Mapping[str, str]) -> None:
        """Begin to format some sources; what they are, `format_sources` says."""
        self._sources |= sources
        python = {path: text for path, text in sources.items() if path.endswith(".py")}
        if python and self._formatter is Formatter.RUFF:
            self._runs.append(_RuffRun(python))

    def finished(self) -> dict[str, str]:
        """All sources, formatted; waits for those that are not.

        Raises:
            FormatError: A source is not valid Python; or the formatter does not run.
        """
        match self._formatter:
            case Formatter.RUFF:
                for run in self._runs:
                    self._sources |= run.finished()
            case Formatter.BLACK:
                self._sources |= _format_by_black(
                    {
                        path: text
                        for path, text in self._sources.items()
                        if path.endswith(".py")
                    }
                )
            case _:
                assert_never(self._formatter)
        return self._sources


class _RuffRun:
    """One process of ruff, over a temporary folder.

    The files in it are numbered, so that no path can mean anything to ruff.
    """

    def __init__(self, sources: Mapping[str, str]) -> None:
        self._folder = TemporaryDirectory(prefix="wiretype-")
        folder = Path(self._folder.name)
        self._files = {folder / f"{i}.py": path for i, path in enumerate(sources)}
        for file, path in self._files.items():
            file.write_text(sources[path], encoding="utf-8", newline="\n")
        # The options keep out every configuration and ignore file of the machine; with
        # -P, so does Python with modules in the working directory.
        self._process = subprocess.Popen(
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
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
        )

    def finished(self) -> dict[str, str]:
        """The formatted sources by path."""
        _, complaint = self._process.communicate()
        if self._process.returncode != 0:
            raise _ruff_error(complaint.strip(), tuple(self._files.values()))
        return {
            path: file.read_text(encoding="utf-8") for file, path in self._files.items()
        }

    def end(self) -> None:
        """End the process if it still runs, and remove its files."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.communicate()
        self._folder.cleanup()


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
