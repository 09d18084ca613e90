"""Try the generator on a folder of descriptions.

    make corpus CORPUS=folder

For each description: generate, compile and import the client, check it with ruff, and
with mypy and pyright in their strict modes. Prints a table and the failures by their
kind, and writes both with `corpus.json` to the folder of results. Exit status 1 if
anything fails that the skip list does not name.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from .documents import SourceDocument, find_documents
from .generation import Workplace
from .outcomes import Check, Outcome
from .run import Limits, check_documents
from .skips import apply_skips, read_skips
from .table import render_summary, render_table

_SKIPS = Path(__file__).with_name("skips.toml")
_BIG = 2_000_000


def main() -> int:
    """Check what the command line names; the exit status."""
    options = _options()
    folder: Path = options.folder.resolve()
    documents = _chosen(find_documents(folder), options.only)
    if not documents:
        print(f"no description is in: {folder}", file=sys.stderr)
        return 2
    checks = _checks(options.checks)
    results: Path = options.results.resolve()
    workplace = Workplace(folder=results)
    if Check.GENERATE in checks:
        for old in (workplace.clients, results / "notes"):
            shutil.rmtree(old, ignore_errors=True)
    skips = read_skips(options.skips)
    # Places in what is said are then relative to the folder.
    os.chdir(folder)
    limits = Limits(
        seconds=options.limit,
        workers=options.jobs,
        typed_bytes=_BIG,
        typed_anyway=frozenset(options.typed.split(",")),
        sample=options.sample,
    )
    is_good = True
    for found in check_documents(documents, workplace, checks, limits):
        outcomes = apply_skips(found, skips)
        is_good = not any(each.failures for each in outcomes)
        _write(results, outcomes)
    print((results / "summary.txt").read_text(encoding="utf-8"))
    return int(not is_good)


def _write(results: Path, outcomes: list[Outcome]) -> None:
    """Write what is known so far."""
    values = [each.as_json() for each in outcomes]
    text = json.dumps(values, indent=1, ensure_ascii=False) + "\n"
    (results / "corpus.json").write_text(text, encoding="utf-8")
    text = f"{render_table(outcomes)}\n\n{render_summary(outcomes)}\n"
    (results / "summary.txt").write_text(text, encoding="utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.corpus",
        description=(__doc__ or "").partition("\n")[0],
    )
    parser.add_argument("folder", type=Path, help="where the descriptions are")
    parser.add_argument("--only", default="", help="slugs, with commas between them")
    parser.add_argument(
        "--checks",
        default=",".join(check.value for check in Check),
        help="with commas between them; without generate, the clients are those of the "
        "run before; default: %(default)s",
    )
    parser.add_argument("--skips", type=Path, default=_SKIPS, help="the skip list")
    parser.add_argument(
        "--results", type=Path, default=Path(".corpus"), help="default: %(default)s"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument(
        "--limit", type=float, default=60.0, help="seconds for one description"
    )
    parser.add_argument(
        "--typed",
        default="github-api",
        help="slugs beyond 2 MB that the type checkers see all the same",
    )
    parser.add_argument(
        "--sample",
        type=int,
        default=60,
        help="how many descriptions make round trips; default: %(default)s",
    )
    return parser.parse_args()


def _chosen(
    documents: Sequence[SourceDocument], only: str
) -> tuple[SourceDocument, ...]:
    wanted = {slug for slug in only.split(",") if slug}
    return tuple(each for each in documents if not wanted or each.slug in wanted)


def _checks(names: str) -> frozenset[Check]:
    return frozenset(Check(name) for name in names.split(","))


if __name__ == "__main__":
    sys.exit(main())
