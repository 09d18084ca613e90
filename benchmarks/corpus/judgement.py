"""Is a run of the generator what its user should see?"""

from __future__ import annotations

import json
import re
from collections import Counter

from .documents import SourceDocument
from .generation import Task, Workplace
from .limited import Ended
from .outcomes import Check, Failure, Outcome

_TRACEBACK = "Traceback (most recent call last)"
_LOCATED = re.compile(r"^.+:\d+:\d+: \w+ WT\d+: ", re.MULTILINE)
_FRAME = re.compile(r'File "([^"]+)", line (\d+)')
_CODE = re.compile(r" (WT\d+): ")


def keep_end(ended: Ended[Task], workplace: Workplace) -> None:
    """Add to the notes how a run of the generator ended."""
    value = {"seconds": round(ended.seconds, 2), "exit_code": ended.exit_code}
    path = workplace.notes(ended.task.document) / "end.json"
    path.write_text(json.dumps(value), encoding="utf-8")


def judge_run(outcome: Outcome, workplace: Workplace) -> None:
    """Add to an outcome what its run of the generator left in the notes.

    A description that is known to be invalid needs no client, but then a reason with a
    place. Every other one needs all its operations; what it loses is a failure for each
    loss, of the kind `loss WT402`.
    """
    document = outcome.document
    outcome.checked.add(Check.GENERATE)
    notes = workplace.notes(document)
    if not (notes / "end.json").exists():
        _fail(outcome, "not run", "there is no client of an earlier run")
        return
    end = json.loads((notes / "end.json").read_text(encoding="utf-8"))
    outcome.figures["seconds"] = end["seconds"]
    stderr = (notes / "stderr").read_text(encoding="utf-8", errors="replace")
    if end["exit_code"] is None:
        _fail(outcome, "time", f"killed after {end['seconds']:.0f} s")
        return
    if _TRACEBACK in stderr:
        _fail(outcome, *raised(stderr))
        return
    if end["exit_code"] != 0:
        _fail(outcome, "crash", f"the process ended with {end['exit_code']}")
        return
    run = json.loads((notes / "run.json").read_text(encoding="utf-8"))
    outcome.figures |= {key: run[key] for key in ("exit_code", "peak_mb", "lines")}
    if run["exit_code"] == 0:
        outcome.has_client = True
        _judge_report(outcome, workplace)
        if run["broken"]:
            _fail(outcome, "no Python", run["broken"])
    elif run["exit_code"] != 2:
        _fail(outcome, "exit code", f"the exit code is {run['exit_code']}")
    elif not document.is_invalid:
        said = next(iter(stderr.splitlines()), "")
        code = _CODE.search(said)
        _fail(outcome, f"refused {code.group(1) if code else ''}".strip(), said)
    elif not _LOCATED.search(stderr):
        _fail(outcome, "no place", next(iter(stderr.splitlines()), "nothing was said"))


def _judge_report(outcome: Outcome, workplace: Workplace) -> None:
    document = outcome.document
    path = workplace.notes(document) / "report.json"
    report = json.loads(path.read_text(encoding="utf-8"))
    operations = report["operations"]
    outcome.figures |= {
        "operations": operations,
        "models": report["models"],
        "files": len(report["files"]),
        "stages": report["seconds"],
        "codes": Counter(each["code"] for each in report["diagnostics"]),
    }
    if not document.is_invalid:
        for loss in report["losses"]:
            place = f"{loss['file']}:{loss['line']}:{loss['column']}"
            _fail(outcome, f"loss {loss['code']}", loss["message"], place)
        _judge_operations(outcome, document, operations)


def _judge_operations(
    outcome: Outcome, document: SourceDocument, operations: dict[str, int]
) -> None:
    total, generated = operations["total"], operations["generated"]
    if generated < total:
        _fail(outcome, "operations", f"{generated} of {total} operations")
    if document.operations is not None and total < document.operations:
        expected = document.operations
        _fail(outcome, "manifest", f"{total} operations, the manifest says {expected}")


def judge_import(outcome: Outcome, ended: Ended[Task], workplace: Workplace) -> None:
    """Add to an outcome what the import of its client left in the notes."""
    outcome.checked.add(Check.IMPORT)
    path = workplace.notes(outcome.document) / "import"
    said = path.read_text(encoding="utf-8") if path.exists() else ""
    kind, message, place = f"ended with {ended.exit_code}", said, ""
    if _TRACEBACK in said:
        kind, message, place = raised(said)
    elif ended.exit_code == 0:
        return
    outcome.failures.append(
        Failure(check=Check.IMPORT, kind=kind, message=message, place=place)
    )


def judge_round_trips(
    outcome: Outcome, ended: Ended[Task], workplace: Workplace
) -> None:
    """Add to an outcome the schemas whose values do not come back as they were."""
    outcome.checked.add(Check.ROUNDTRIP)
    notes = workplace.notes(outcome.document)
    if ended.exit_code != 0:
        said = (notes / "roundtrip").read_text(encoding="utf-8")
        kind, message, place = f"ended with {ended.exit_code}", said, ""
        if _TRACEBACK in said:
            kind, message, place = raised(said)
        outcome.failures.append(
            Failure(check=Check.ROUNDTRIP, kind=kind, message=message, place=place)
        )
        return
    found = json.loads((notes / "roundtrip.json").read_text(encoding="utf-8"))
    outcome.figures["roundtrip"] = {
        "schemas": found["tried"],
        "impossible": len(found["impossible"]),
        "faults": len(found["faults"]),
        "failed": len(found["failures"]),
    }
    outcome.failures += (
        Failure(
            check=Check.ROUNDTRIP,
            kind=each["complaint"].partition(":")[0].partition("$")[0] or "difference",
            message=each["complaint"].replace("\n", " "),
            place=each["schema"],
        )
        for each in found["failures"]
    )


def raised(said: str) -> tuple[str, str, str]:
    """Kind, message and place of the last exception whose traceback was printed."""
    trace = said[said.rindex(_TRACEBACK) :]
    lines = [line for line in trace.splitlines() if line]
    frames = [i for i, line in enumerate(lines) if line.startswith("  ")]
    message = " ".join(lines[frames[-1] + 1 :])
    place = _FRAME.findall(trace)[-1]
    kind = message.partition(":")[0].rpartition(".")[2]
    return f"traceback {kind}", message, ":".join(place)


def _fail(outcome: Outcome, kind: str, message: str, place: str = "") -> None:
    failure = Failure(check=Check.GENERATE, kind=kind, message=message, place=place)
    outcome.failures.append(failure)
