"""What it costs to generate GitHub's client: with wiretype, and with others.

    make bench-generate

Runs every generator in turns over one description and prints a table, our stages and
which of our targets are reached. It is a measurement, not a test.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from .generator_peers.contenders import Contender, contenders
from .generator_peers.runs import Run, run

SECONDS, MEGABYTES, SHARE = 6.0, 700.0, 1 / 7
PACKAGES = (
    "openapi-python-client",
    "datamodel-code-generator",
    "openapi-generator-cli",
)


def main() -> None:
    """Measure and print."""
    options = _options()
    spec: Path = options.spec.resolve()
    environment: Path = options.peers.resolve()
    chosen = [
        each
        for each in contenders(environment)
        if not options.only or each.name in options.only.split(",")
    ]
    runs: dict[str, list[Run]] = {each.name: [] for each in chosen}
    with TemporaryDirectory() as name:
        for _ in range(options.rounds):
            for each in chosen:
                if not any(done.failure for done in runs[each.name]):
                    output = Path(name) / each.name
                    runs[each.name].append(run(each, spec, output, environment))
        report = Path(name) / "wiretype" / "report.json"
        stages = _stages(report) if "wiretype" in runs else ""
    print(_heading(spec, environment, options.rounds))
    print(_table(chosen, runs))
    print(f"\n{stages}\n")
    print(_verdicts(runs))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.generate")
    parser.add_argument("spec", type=Path, help="the description")
    parser.add_argument(
        "--peers", type=Path, default=Path(".venv-bench-generate"), help="environment"
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="names, with commas between them")
    return parser.parse_args()


def _heading(spec: Path, environment: Path, rounds: int) -> str:
    listed = subprocess.run(
        [environment / "bin" / "python", "-m", "pip", "freeze"],
        capture_output=True,
        text=True,
        check=False,
    ).stdout.splitlines()
    versions = ", ".join(
        line.replace("==", " ") for line in listed if line.startswith(PACKAGES)
    )
    return (
        f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, "
        f"{os.cpu_count()} cores, {versions}\n"
        f"{spec.name}, {spec.stat().st_size / 1e6:.1f} MB, the best of {rounds}\n"
    )


def _table(chosen: list[Contender], runs: dict[str, list[Run]]) -> str:
    lines = [
        "| generator | makes | s | processor s | MB | files | left out | outcome |",
        "| --- | --- | ---: | ---: | ---: | ---: | ---: | --- |",
    ]
    for each in chosen:
        done = runs[each.name]
        best = min(done, key=lambda one: one.seconds)
        memory = statistics.median(one.megabytes for one in done)
        failure = next((one.failure for one in done if one.failure), None)
        left_out = best.complaints if each.complaints else ""
        lines.append(
            f"| {each.name} | {each.makes} | {best.seconds:.1f} | "
            f"{best.processor:.1f} | {memory:.0f} | {best.files} | {left_out} | "
            f"{failure or 'done'} |"
        )
    return "\n".join(lines)


def _stages(report: Path) -> str:
    """Where our time goes, and how much is generated."""
    if not report.exists():
        return "no report"
    value = json.loads(report.read_text(encoding="utf-8"))
    operations = value["operations"]
    stages = ", ".join(
        f"{name} {spent:.2f}" for name, spent in value["seconds"].items()
    )
    return (
        f"{operations['generated']} of {operations['total']} operations, "
        f"{value['models']} models, {len(value['losses'])} losses\n"
        f"seconds of the last run: {stages}"
    )


def _verdicts(runs: dict[str, list[Run]]) -> str:
    """Which targets are reached."""
    ours = runs.get("wiretype")
    if not ours:
        return ""
    seconds = min(one.seconds for one in ours)
    memory = max(one.megabytes for one in ours)
    lines = [
        _verdict(seconds <= SECONDS, f"{seconds:.1f} s, target {SECONDS:.0f}"),
        _verdict(memory < MEGABYTES, f"{memory:.0f} MB, target {MEGABYTES:.0f}"),
    ]
    others = {
        name: min(one.seconds for one in done)
        for name, done in runs.items()
        if name != "wiretype" and not any(one.failure for one in done)
    }
    if others:
        fastest = min(others, key=lambda name: others[name])
        share = seconds / others[fastest]
        text = f"1/{1 / share:.1f} of {fastest}, the fastest that ends, target 1/7"
        lines.append(_verdict(share < SHARE, text))
    return "\n".join(lines)


def _verdict(is_reached: bool, text: str) -> str:
    return f"{'reached' if is_reached else 'missed '}  {text}"


if __name__ == "__main__":
    main()
