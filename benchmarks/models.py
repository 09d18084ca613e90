"""How fast models are read, written and imported: ours, and those of others.

    make bench

Prints a table of ratios and which of our targets are reached. It is a measurement, not
a test: it ends with success whatever it finds.
"""

from __future__ import annotations

import compileall
import gc
import platform
import shutil
import sys
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from .model_peers import many, openapi_python_client_fields
from .model_peers.documents import DOCUMENTS, SMALL_ONES
from .model_peers.fresh import least_times
from .model_peers.peers import MODULES, Peer, Trial, load
from .model_peers.table import Table
from .model_peers.targets import FIRST_CALL, MEMORY, MODULE, PACKAGE, RUNTIME, verdicts
from .model_peers.timing import in_turns, memory, timer

if TYPE_CHECKING:
    from timeit import Timer

HERE = Path(__file__).resolve().parent
PACKAGES = ("pydantic", "msgspec", "attrs", "cattrs", "anthropic", "squareup", "arize")
MODULE_ROUNDS = 2
FRESH_ROUNDS = 4


def prepare(folder: Path) -> None:
    """Put what is imported into a folder, as it is in no other."""
    runtime = HERE.parent / "templates" / "runtime"
    shutil.copytree(
        runtime, folder / "runtime", ignore=shutil.ignore_patterns("__pycache__", ".*")
    )
    peers = folder / "model_peers"
    peers.mkdir()
    for name in MODULES.values():
        if (HERE / "model_peers" / f"{name}.py").exists():
            shutil.copy(HERE / "model_peers" / f"{name}.py", peers)
    (peers / "__init__.py").touch()
    source = openapi_python_client_fields.source()
    (peers / "openapi_python_client_models.py").write_text(source)


def present(table: Table) -> dict[str, Peer]:
    """Those whose packages are installed."""
    peers: dict[str, Peer] = {}
    for name in MODULES:
        try:
            peers[name] = load(name)
        except ImportError:
            table.leave_out(name, "not installed")
    return peers


def installed(package: str) -> str:
    """A package with its version."""
    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"no {package}"


def measure_documents(table: Table, peers: dict[str, Peer]) -> None:
    """Reading and writing."""
    trials = {
        document: {name: Trial(peer, document, text) for name, peer in peers.items()}
        for document, text in DOCUMENTS.items()
    }
    for document, ours in trials.items():
        timers = {
            name: timer("read(text)", read=trial.read, text=trial.text)
            for name, trial in ours.items()
            if trial.is_read
        }
        add_trials(table, f"decode {document}", ours, timers)
    for document, ours in trials.items():
        timers = {
            name: timer("write(value)", write=trial.write, value=trial.value)
            for name, trial in ours.items()
            if trial.is_read
        }
        add_trials(table, f"encode {document}", ours, timers)


def add_trials(
    table: Table, label: str, trials: dict[str, Trial], timers: dict[str, Timer]
) -> None:
    """Measure a row, and say what went wrong in its cells."""
    times = in_turns(timers)
    table.add(label, times.ratios, unit=f"{times.first * 1e6:,.1f} us")
    for name, trial in trials.items():
        if trial.refusal is not None:
            table.refuse(label, name, trial.refusal)
        if not trial.is_faithful:
            table.mark(label, name)


def measure_objects(table: Table, peers: dict[str, Peer]) -> None:
    """What single objects cost."""
    statement = "Scoping(organization_id='T3JnOjE=', space_id=None)"
    construct = {
        name: timer(statement, Scoping=peer.Scoping) for name, peer in peers.items()
    }
    times = in_turns(construct)
    table.add("construct", times.ratios, unit=f"{times.first * 1e9:.0f} ns")
    read = {
        name: timer(
            f"value{peer.ATTRIBUTE}", value=peer.READERS["small"](DOCUMENTS["small"])
        )
        for name, peer in peers.items()
    }
    times = in_turns(read)
    table.add("attribute read", times.ratios, unit=f"{times.first * 1e9:.0f} ns")
    sizes = {
        name: memory(peer.READERS["small"], SMALL_ONES) for name, peer in peers.items()
    }
    table.add(
        MEMORY,
        {name: size / len(SMALL_ONES) for name, size in sizes.items()},
        unit="B",
        places=0,
    )


def measure_imports(table: Table, peers: dict[str, Peer], folder: Path) -> None:
    """What fresh processes take, in milliseconds."""
    wanted = [name for name in many.names() if name in peers]
    modules = {name: many.write_module(name, folder) for name in wanted}
    packages = {name: many.write_package(name, folder) for name in wanted}
    text = DOCUMENTS["small"]
    calls = {
        name: f"from model_peers.{MODULES[name]} import READERS, write\n"
        f"write(READERS['small']({text!r}))"
        for name in peers
    }
    compileall.compile_dir(folder, quiet=1, workers=2)
    for label, programs, rounds in (
        (
            RUNTIME,
            {name: many.import_of_runtime(name) for name in wanted},
            FRESH_ROUNDS,
        ),
        (MODULE, modules, MODULE_ROUNDS),
        (PACKAGE, packages, FRESH_ROUNDS),
        (FIRST_CALL, calls, FRESH_ROUNDS),
    ):
        times = least_times(programs, folder, rounds)
        table.add(label, times, unit="ms", places=1)


def main() -> None:
    """Measure and print everything."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        prepare(folder)
        sys.path.insert(0, name)
        table = Table(list(MODULES))
        peers = present(table)
        # What is there now stays: no collection has to look at it again.
        gc.freeze()
        measure_documents(table, peers)
        measure_objects(table, peers)
        measure_imports(table, peers, folder)
    versions = ", ".join(map(installed, PACKAGES))
    sizes = ", ".join(f"{name} {len(text):,} B" for name, text in DOCUMENTS.items())
    print(
        f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {versions}"
    )
    print(f"Documents: {sizes}\n")
    print(f"{table}\n")
    print("\n".join(verdicts(table)))


if __name__ == "__main__":
    main()
