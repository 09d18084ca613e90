"""Values made from schemas, judged by a validator that is not ours."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from benchmarks.corpus.gathering import Direction, ImpossibleError
from benchmarks.corpus.instances import Amount, InstanceMaker
from benchmarks.corpus.json_values import first_difference
from benchmarks.corpus.validity import Judge

from wiretype.diagnostics import Diagnostics
from wiretype.document.documents import Documents
from wiretype.document.library import open_library
from wiretype.document.normalise import normalise_documents
from wiretype.pointer import Pointer

SPEC = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    Cat:
      type: object
      required: [kind, name]
      properties:
        kind: {type: string}
        name: {type: string, pattern: "^[a-z]{3}-[0-9]+$", maxLength: 12}
        lives: {type: integer, minimum: 1, maximum: 9}
        weight: {type: number, exclusiveMinimum: 0, maximum: 0.5}
    Dog:
      type: object
      required: [kind]
      properties:
        kind: {type: string}
        born: {type: [string, "null"], format: date}
        tags: {type: array, items: {enum: [a, b, c]}, uniqueItems: true, minItems: 2}
        point: {type: array, prefixItems: [{type: string}, {enum: [1]}], items: false}
      additionalProperties: {type: integer}
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind, mapping: {c: "#/components/schemas/Cat"}}
    Tree:
      type: object
      required: [pet]
      properties:
        pet: {$ref: "#/components/schemas/Pet"}
        children: {type: array, items: {$ref: "#/components/schemas/Tree"}}
        step: {type: integer, multipleOf: 5, minimum: 7}
        secret: {type: string, writeOnly: true}
      allOf:
        - {type: object, required: [id], properties: {id: {type: string, format: uuid}}}
    Never: {allOf: [{type: string}, {type: integer}]}
"""


@pytest.fixture
def documents(tmp_path: Path) -> Documents:
    path = tmp_path / "openapi.yaml"
    path.write_text(SPEC, encoding="utf-8")
    library = open_library(str(path))
    return normalise_documents(Documents.of(library), Diagnostics())


@pytest.mark.parametrize("name", ["Cat", "Dog", "Tree"])
def test_the_values_of_a_schema_fit_it(documents: Documents, name: str) -> None:
    place = Pointer(("components", "schemas", name))
    judge = Judge(documents)
    maker = InstanceMaker(documents, Random(name))
    for amount in (Amount.LEAST, Amount.MOST, *[Amount.SOME] * 50):
        value = maker.make(place, Direction.EITHER, amount)
        assert judge.complaint(place, value) is None, value


def test_the_judge_refuses_what_does_not_fit(documents: Documents) -> None:
    place = Pointer(("components", "schemas", "Cat"))
    assert Judge(documents).complaint(place, {"kind": "c", "lives": 10})


def test_a_value_for_reading_has_nothing_that_is_only_written(
    documents: Documents,
) -> None:
    place = Pointer(("components", "schemas", "Tree"))
    maker = InstanceMaker(documents, Random(1))
    read = maker.make(place, Direction.READ, Amount.MOST)
    written = maker.make(place, Direction.WRITE, Amount.MOST)
    assert isinstance(read, dict) and "secret" not in read
    assert isinstance(written, dict) and "secret" in written


def test_a_schema_that_nothing_fits_is_said_to_be_impossible(
    documents: Documents,
) -> None:
    place = Pointer(("components", "schemas", "Never"))
    with pytest.raises(ImpossibleError):
        InstanceMaker(documents, Random(1)).make(place, Direction.READ, Amount.MOST)


def test_values_differ_by_type_and_presence() -> None:
    assert first_difference({"a": [1]}, {"a": [1.0]}) is None
    assert first_difference({"a": [1]}, {"a": [True]}) == "$.a[0]: 1 became True"
    assert first_difference({"a": None}, {}) == "$.a is in one of them only"
