"""A plot of the time that descriptions take, over their size.

    python -m benchmarks.linearity .corpus/corpus.json benchmarks/linearity.svg

Reads the result of `make corpus`, and prints the exponent of a straight line through
the larger descriptions: 1 is linear.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_WIDTH, _HEIGHT, _MARGIN = 720, 480, 56
_BYTES = (1e2, 1e8)
_SECONDS = (1e-2, 1e2)
_LARGE = 100_000


@dataclass(frozen=True, slots=True)
class Point:
    """A description: its size in bytes and the seconds that all stages took."""

    slug: str
    size: int
    seconds: float


def read_points(path: Path) -> list[Point]:
    """The descriptions of which a client was made."""
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return [
        Point(each["slug"], each["bytes"], sum(each["stages"].values()))
        for each in found
        if each.get("stages")
    ]


def exponent(points: list[Point]) -> tuple[float, float]:
    """Slope and constant of the logarithms, by least squares, of the larger ones."""
    large = [each for each in points if each.size >= _LARGE]
    fit = statistics.linear_regression(
        [math.log10(each.size) for each in large],
        [math.log10(each.seconds) for each in large],
    )
    return fit.slope, fit.intercept


def render(points: list[Point]) -> str:
    """The plot, both axes logarithmic, with the line and one of slope 1."""
    slope, constant = exponent(points)
    box = f'viewBox="0 0 {_WIDTH} {_HEIGHT}" font-family="sans-serif" font-size="12"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {box}>',
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="white"/>',
    ]
    for power in range(2, 9):
        x = _x(10**power)
        label = {3: "1 kB", 6: "1 MB"}.get(power, "")
        parts.append(_line(x, _y(_SECONDS[0]), x, _y(_SECONDS[1]), "#ddd"))
        parts.append(_text(x, _HEIGHT - _MARGIN + 18, label))
    for power in range(-2, 3):
        y = _y(10.0**power)
        parts.append(_line(_x(_BYTES[0]), y, _x(_BYTES[1]), y, "#ddd"))
        parts.append(_text(_MARGIN - 24, y + 4, f"{10.0**power:g} s"))
    parts += [
        f'<circle cx="{_x(each.size):.1f}" cy="{_y(each.seconds):.1f}" r="2.5" '
        f'fill="#3465a4" fill-opacity="0.6"><title>{each.slug}</title></circle>'
        for each in sorted(points, key=lambda each: each.slug)
    ]
    ends = (_LARGE, 2e7)
    parts.append(
        _line(
            *(_x(ends[0]), _y(10**constant * ends[0] ** slope)),
            *(_x(ends[1]), _y(10**constant * ends[1] ** slope)),
            "#c00",
        )
    )
    title = f"{len(points)} descriptions; seconds ~ bytes^{slope:.2f} from 100 kB on"
    parts += [_text(_WIDTH / 2, 24, title), "</svg>"]
    return "\n".join(parts) + "\n"


def _x(size: float) -> float:
    return _MARGIN + (_WIDTH - 2 * _MARGIN) * _share(size, _BYTES)


def _y(seconds: float) -> float:
    return _HEIGHT - _MARGIN - (_HEIGHT - 2 * _MARGIN) * _share(seconds, _SECONDS)


def _share(value: float, ends: tuple[float, float]) -> float:
    low, high = map(math.log10, ends)
    return (math.log10(value) - low) / (high - low)


def _line(x1: float, y1: float, x2: float, y2: float, colour: str) -> str:
    return (
        f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" '
        f'stroke="{colour}"/>'
    )


def _text(x: float, y: float, text: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="middle">{text}</text>'


def main() -> None:
    """Draw and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.linearity")
    parser.add_argument("result", type=Path, help="corpus.json")
    parser.add_argument("plot", type=Path, help="the SVG to write")
    options = parser.parse_args()
    points = read_points(options.result)
    options.plot.write_text(render(points), encoding="utf-8")
    slope, _ = exponent(points)
    print(f"{len(points)} descriptions, seconds ~ bytes^{slope:.2f} from 100 kB on")


if __name__ == "__main__":
    main()
