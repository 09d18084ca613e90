"""Is what a description allows read strictly, and written again as it came?"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import warnings
from dataclasses import dataclass
from random import Random
from types import ModuleType
from typing import Any

from wiretype.diagnostics import Diagnostics
from wiretype.document.documents import Documents
from wiretype.document.library import open_library
from wiretype.document.normalise import normalise_documents
from wiretype.document.tree import Json
from wiretype.pointer import Pointer

from .gathering import Direction, ImpossibleError
from .generation import Task, redirect
from .instances import Amount, InstanceMaker
from .json_values import first_difference
from .validity import Judge

_INPUT = "#input"
_DEFECTS = (
    ArithmeticError,
    AttributeError,
    LookupError,
    NameError,
    RecursionError,
    TypeError,
    ValueError,
)
_ROUNDS = (Amount.LEAST, Amount.MOST, *[Amount.SOME] * 8)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Subject:
    """A schema, its class, and the direction in which the class travels."""

    place: Pointer
    name: str
    model: Any
    direction: Direction


def try_round_trips(task: Task) -> None:
    """Make values of every schema that is a class; read them, and write them again.

    The notes get `roundtrip.json`: how many schemas were tried, the schemas of which no
    value is found, and for each schema that fails the first value and what is wrong.
    A value that does not fit its schema after all is a fault of ours, not a failure.
    The values depend on nothing but the description.
    """
    gc.disable()
    notes = task.workplace.notes(task.document)
    redirect(2, notes / "roundtrip")
    sys.path.insert(0, str(task.workplace.clients))
    sys.dont_write_bytecode = True
    warnings.simplefilter("error")
    documents = normalise_documents(
        Documents.of(open_library(str(task.document.path))), Diagnostics()
    )
    package = importlib.import_module(f"{task.document.package}.models")
    lock = task.workplace.clients / task.document.package / "wiretype.lock"
    names = json.loads(lock.read_text(encoding="utf-8"))["names"]
    runtime = importlib.import_module(f"{task.document.package}._runtime.errors")
    errors = (runtime.ApiError, *_DEFECTS)
    tried = 0
    impossible: list[str] = []
    failures: list[dict[str, object]] = []
    faults: list[dict[str, object]] = []
    judge = Judge(documents)
    for subject in _subjects(names, package):
        random = Random(f"{task.document.slug} {subject.name}")
        maker = InstanceMaker(documents, random)
        values = 0
        for amount in _ROUNDS:
            try:
                value: Json = maker.make(subject.place, subject.direction, amount)
            except ImpossibleError:
                continue
            if not isinstance(value, dict):
                # Null, where the schema allows it: no business of the class.
                continue
            values += 1
            complaint = _complaint(subject.model, value, errors)
            if complaint is None:
                continue
            found: dict[str, object] = {
                "schema": str(subject.place),
                "model": subject.name,
                "complaint": complaint,
                "value": value,
            }
            if fault := judge.complaint(subject.place, value):
                faults.append({**found, "fault": fault})
                continue
            failures.append(found)
            break
        tried += bool(values)
        if not values:
            impossible.append(str(subject.place))
    result = {
        "tried": tried,
        "impossible": impossible,
        "faults": faults,
        "failures": failures,
    }
    text = json.dumps(result, indent=1, ensure_ascii=False)
    (notes / "roundtrip.json").write_text(text, encoding="utf-8")


def _subjects(names: dict[str, str], models: ModuleType) -> list[_Subject]:
    package = models.__name__.partition(".")[0]
    runtime = importlib.import_module(f"{package}._runtime.model")
    subjects: list[_Subject] = []
    split = {each.removesuffix(_INPUT) for each in names if each.endswith(_INPUT)}
    for identity, pinned in names.items():
        # A pinned name says the module too; `models` knows the class by its own.
        name = pinned.rpartition(".")[2]
        model = getattr(models, name, None) if name.isidentifier() else None
        if not isinstance(model, type) or not issubclass(model, runtime.Model):
            continue
        if identity.endswith(_INPUT):
            direction = Direction.WRITE
        else:
            direction = Direction.READ if identity in split else Direction.EITHER
        subjects.append(
            _Subject(
                place=_place(identity.removesuffix(_INPUT)),
                name=name,
                model=model,
                direction=direction,
            )
        )
    return subjects


def _place(identity: str) -> Pointer:
    """The place that the identity of a definition names."""
    if identity.startswith("/") or not identity:
        return Pointer.parse(identity)
    document, _, path = identity.partition("#")
    return Pointer(Pointer.parse(path).tokens, document)


def _complaint(
    model: Any, value: Any, errors: tuple[type[Exception], ...]
) -> str | None:
    """What is wrong with the way of a value through a model; None if nothing is."""
    try:
        read = model.from_dict(value)
    except errors as error:
        return f"{type(error).__name__}: {error}"
    try:
        written = json.loads(read.to_json())
    except errors as error:
        return f"writing: {type(error).__name__}: {error}"
    return first_difference(value, written)
