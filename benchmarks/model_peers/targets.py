"""What we want to reach."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .many import MODELS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .table import Table

MODULE = f"import {MODELS:,} models, one module"
RUNTIME = "import the runtime alone"
PACKAGE = f"lazy package of {MODELS:,}, using one"
FIRST_CALL = "cold import and first call"
MEMORY = "bytes per object"


class Target(NamedTuple):
    """A figure of ours that shall not be above a limit."""

    label: str
    """The row of the table."""

    limit: float

    other: str | None = None
    """Whose figure the limit is a multiple of; None if it is the figure itself."""

    def verdict(self, table: Table) -> str:
        """What has become of it."""
        ours = table.figure(self.label, "wiretype")
        theirs = 1.0 if self.other is None else table.figure(self.label, self.other)
        if ours is None or theirs is None:
            return f"unknown  {self.label}"
        word = "reached" if ours / theirs <= self.limit else "missed "
        if self.other is None:
            return f"{word}  {self.label}: {ours:.3f}, target {self.limit:g}"
        found, wanted = _fraction(ours / theirs), _fraction(self.limit)
        return f"{word}  {self.label}: {found} of {self.other}'s, target {wanted}"


def _fraction(multiple: float) -> str:
    return f"1/{1 / multiple:.3g}" if multiple < 0.9 else f"{multiple:.3f}"


TARGETS = (
    Target("decode small", 1.4),
    Target("decode page", 2.0),
    Target("decode union", 3.0),
    Target("encode small", 1.7),
    Target("encode page", 2.5),
    Target(MODULE, 1 / 15, "pydantic"),
    Target(PACKAGE, 25.0),
    Target(FIRST_CALL, 1 / 5, "pydantic"),
    Target(MEMORY, 1.0, "msgspec"),
)


def verdicts(table: Table) -> Iterator[str]:
    """A line for each target."""
    for target in TARGETS:
        yield target.verdict(table)
