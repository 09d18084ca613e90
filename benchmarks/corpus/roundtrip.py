"""Is what a description allows read strictly, and written again as it came?"""

from __future__ import annotations

import gc
import importlib
import json
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from types import ModuleType
from typing import Any

from wiretype.diagnostics import Diagnostics
from wiretype.document.documents import Documents
from wiretype.document.tree import Json
from wiretype.ir.api import Api
from wiretype.ir.types import ObjectDefinition
from wiretype.pipeline import load_description
from wiretype.plan.pins import definition_key, input_key
from wiretype.pointer import Pointer

from .gathering import Direction, ImpossibleError
from .generation import Task, redirect
from .instances import Amount, InstanceMaker
from .json_values import first_difference
from .validity import Judge

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

    The notes get `roundtrip.json`: how many schemas were tried, those of which no value
    is found, the classes that stand for no single schema, and of each schema that fails
    the first value and what is wrong.
    A value that does not fit its schema after all is a fault of ours, not a failure.
    The values depend on nothing but the description.
    """
    gc.disable()
    notes = task.workplace.notes(task.document)
    redirect(2, notes / "roundtrip")
    sys.path.insert(0, str(task.workplace.clients))
    sys.dont_write_bytecode = True
    warnings.simplefilter("error")
    description = load_description(
        str(task.document.path), Diagnostics(), lambda stage: None
    )
    documents = description.documents
    package = importlib.import_module(f"{task.document.package}.models")
    lock = task.workplace.clients / task.document.package / "wiretype.lock"
    names = json.loads(lock.read_text(encoding="utf-8"))["names"]
    runtime = importlib.import_module(f"{task.document.package}._runtime.errors")
    errors = (runtime.ApiError, *_DEFECTS)
    tried = 0
    impossible: list[str] = []
    unplaced: list[str] = []
    failures: list[dict[str, object]] = []
    faults: list[dict[str, object]] = []
    judge = Judge(documents)
    for subject in _subjects(description.api, names, package):
        if not _is_there(documents, subject.place):
            unplaced.append(subject.name)
            continue
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
        "unplaced": unplaced,
        "faults": faults,
        "failures": failures,
    }
    text = json.dumps(result, indent=1, ensure_ascii=False)
    (notes / "roundtrip.json").write_text(text, encoding="utf-8")


def _subjects(
    api: Api, names: dict[str, str], models: ModuleType
) -> Iterator[_Subject]:
    """The objects of an API that became classes; `names` are those of the lock."""
    package = models.__name__.partition(".")[0]
    base = importlib.import_module(f"{package}._runtime.model").Model
    for definition in api.definitions:
        if not isinstance(definition, ObjectDefinition):
            continue
        given = names.get(input_key(definition))
        read = Direction.EITHER if given is None else Direction.READ
        for pinned, direction in (
            (names.get(definition_key(definition)), read),
            (given, Direction.WRITE),
        ):
            # A pinned name says the module too; `models` knows the class by its own.
            name = (pinned or "").rpartition(".")[2]
            model = getattr(models, name, None)
            if isinstance(model, type) and issubclass(model, base):
                place = _place(definition.id)
                yield _Subject(place=place, name=name, model=model, direction=direction)


def _is_there(documents: Documents, place: Pointer) -> bool:
    """Whether a class stands for a schema of the description, as almost all do.

    Some stand for what several schemas say together, or for the base of a family.
    """
    if place.last == "discriminator":
        return False
    try:
        documents.value_at(place)
    except LookupError:
        return False
    return True


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
