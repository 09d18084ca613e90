"""The table that is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Table:
    """Rows of figures, one column for each of those that are measured."""

    def __init__(self, names: Sequence[str]) -> None:
        """Begin without rows."""
        self.names = names
        self._figures: dict[str, dict[str, float | str]] = {}
        self._cells: dict[str, dict[str, str]] = {}
        self._units: dict[str, str] = {}
        self._left_out: dict[str, str] = {}

    def leave_out(self, name: str, reason: str) -> None:
        """Say why a column has no figures."""
        self._left_out[name] = reason

    def add(
        self,
        label: str,
        figures: Mapping[str, float | str],
        *,
        unit: str,
        places: int = 2,
    ) -> None:
        """Add a row.

        Args:
            label: what was measured.
            figures: for each of those measured the figure, or why there is none.
            unit: what the figures are in, or what 1.00 is.
            places: how many digits stand behind the point.
        """
        self._figures[label] = dict(figures)
        self._units[label] = unit
        self._cells[label] = {
            name: figure if isinstance(figure, str) else f"{figure:,.{places}f}"
            for name, figure in figures.items()
        }

    def refuse(self, label: str, name: str, reason: str) -> None:
        """Say that it fails; a figure there is, is one without what it fails at."""
        figure = self._cells[label].get(name)
        self._cells[label][name] = f"fails: {reason}" + (
            f" ({figure})" if figure else ""
        )

    def mark(self, label: str, name: str) -> None:
        """Say that what is written is not what was read."""
        self._cells[label][name] = "~" + self._cells[label][name]

    def figure(self, label: str, name: str) -> float | None:
        """A figure, if there is one."""
        figure = self._figures.get(label, {}).get(name)
        return figure if isinstance(figure, float) else None

    def __str__(self) -> str:
        """The table in Markdown."""
        rows = [["", "unit", *self.names]]
        rows += [
            [
                label,
                self._units[label],
                *(cells.get(n, self._left_out.get(n, "-")) for n in self.names),
            ]
            for label, cells in self._cells.items()
        ]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        rows.insert(1, ["-" * widths[0], *("-" * (n - 1) + ":" for n in widths[1:])])
        return "\n".join(
            f"| {row[0]:{widths[0]}} | "
            + " | ".join(
                f"{cell:>{width}}"
                for cell, width in zip(row[1:], widths[1:], strict=True)
            )
            + " |"
            for row in rows
        )
