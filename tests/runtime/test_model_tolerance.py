"""Reading what breaks its description, and sending it back."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime
from typing import Annotated, Any, TypeAlias

import pytest

from runtime import codec
from runtime.annotated import Base64Url, Discriminator
from runtime.model import Extras, Model, UnknownObject
from runtime.unset import UNSET, Unset


class Scoping(Model):
    space_id: str | None | Unset = UNSET


class Point(Model):
    x: int
    y: int


class Circle(Model):
    radius: int
    center: Point


class Cat(Model):
    kind: str
    lives: int


class Dog(Model):
    kind: str
    tricks: list[str]


class Integration(Model):
    id: str
    created_at: datetime
    names: list[str] | Unset = UNSET
    times: list[datetime] | None | Unset = UNSET
    scopings: list[Scoping] | Unset = UNSET
    by_name: dict[str, Scoping] | Unset = UNSET
    shape: Point | Circle | str | Unset = UNSET
    pet: (
        Annotated[Cat | Dog, Discriminator("kind", {"cat": Cat, "dog": Dog})] | Unset
    ) = UNSET
    pair: tuple[int, str] | Unset = UNSET
    keys: list[Base64Url] | Unset = UNSET


Pet: TypeAlias = Annotated[Cat | Dog, Discriminator("kind", {"cat": Cat, "dog": Dog})]


class Counts(Extras[int]):
    total: int


GOOD: dict[str, Any] = {"id": "1", "created_at": "2024-05-01T12:00:00Z"}


BROKEN: list[tuple[dict[str, Any], list[str] | None]] = [
    ({}, ["$.id", "$.created_at"]),
    (GOOD | {"id": None}, ["$.id"]),
    (GOOD | {"created_at": "yesterday"}, ["$.created_at"]),
    (GOOD | {"created_at": "2024-05-01T12:00:00"}, ["$.created_at"]),
    (GOOD | {"names": "abc"}, ["$.names"]),
    (GOOD | {"names": ["a", 1, None]}, ["$.names[1]", "$.names[2]"]),
    (GOOD | {"names": {"0": "a"}}, ["$.names"]),
    (GOOD | {"times": ["2024-05-01T12:00:00Z", "x"]}, ["$.times[1]"]),
    (GOOD | {"times": "abc"}, ["$.times"]),
    (GOOD | {"scopings": [{"space_id": 3, "a": 1}, 5]}, None),
    (GOOD | {"scopings": None}, ["$.scopings"]),
    (GOOD | {"by_name": {"a b": {"space_id": 3}}}, ["$.by_name['a b'].space_id"]),
    (GOOD | {"by_name": []}, ["$.by_name"]),
    (GOOD | {"shape": {"x": 1, "y": "2"}}, ["$.shape.y"]),
    (GOOD | {"shape": {"radius": 1, "center": {"x": 1}}}, ["$.shape.center.y"]),
    (GOOD | {"shape": {"nothing": "known"}}, ["$.shape"]),
    (GOOD | {"shape": 5}, ["$.shape"]),
    (GOOD | {"pet": {"kind": "cat", "lives": "nine"}}, ["$.pet.lives"]),
    (GOOD | {"pet": {"lives": 9}}, ["$.pet.kind"]),
    (GOOD | {"pet": []}, ["$.pet"]),
    (GOOD | {"pair": [1]}, ["$.pair"]),
    (GOOD | {"pair": [1, 2]}, ["$.pair[1]"]),
    (GOOD | {"keys": ["-_8=", "!", 5]}, ["$.keys[1]", "$.keys[2]"]),
]


@pytest.mark.parametrize(("data", "paths"), BROKEN, ids=repr)
def test_what_does_not_fit_is_reported_and_sent_back_unchanged(
    data: dict[str, Any], paths: list[str] | None
) -> None:
    model, mismatches = codec.read_tolerant(Integration, copy.deepcopy(data))
    assert isinstance(model, Integration)
    if paths is not None:
        assert [mismatch.path for mismatch in mismatches] == paths
    assert mismatches
    assert model.to_dict() == data
    assert codec.parse_json(model.to_json()) == data
    assert codec.write(Integration, model) == data


def test_what_fits_is_read_next_to_what_does_not() -> None:
    data = GOOD | {"id": 1, "scopings": [{"space_id": "s"}, 5], "new": None}
    model, _ = codec.read_tolerant(Integration, data)
    assert model.created_at == datetime(2024, 5, 1, 12, tzinfo=UTC)
    assert model.scopings == [Scoping(space_id="s"), 5]
    assert model.extra_fields == {"new": None}
    assert model.names is UNSET


def test_required_field_that_is_missing_is_unset() -> None:
    model, mismatches = codec.read_tolerant(Integration, {"id": "1"})
    assert model.created_at is UNSET
    assert [str(mismatch) for mismatch in mismatches] == [
        "$.created_at: required, but missing"
    ]
    assert model.to_dict() == {"id": "1"}


def test_typed_unknown_properties_that_do_not_fit_are_kept() -> None:
    data = {"total": 1, "a": 2, "b": "three"}
    model, mismatches = codec.read_tolerant(Counts, data)
    assert [mismatch.path for mismatch in mismatches] == ["$.b"]
    assert model.to_dict() == data


def test_object_without_its_tag_is_unknown() -> None:
    model, _ = codec.read_tolerant(Integration, GOOD | {"pet": {"lives": 9}})
    assert type(model.pet) is UnknownObject


def test_fields_can_be_set_right_afterwards() -> None:
    model, _ = codec.read_tolerant(Integration, {"id": 5})
    model.id = "1"
    model.created_at = datetime(2024, 5, 1, 12, tzinfo=UTC)
    assert model.to_dict() == GOOD


def test_copies_send_back_the_same() -> None:
    data = {"id": 5, "names": "abc", "new": 1}
    model, _ = codec.read_tolerant(Integration, data)
    copies: list[Integration] = [
        copy.copy(model),
        copy.deepcopy(model),
        pickle.loads(pickle.dumps(model)),
        model.__replace__(shape="s").__replace__(shape=UNSET),
    ]
    assert [each.to_dict() for each in copies] == [data] * 4
    assert copies == [model] * 4


def test_other_annotations_are_read_tolerantly_too() -> None:
    value, mismatches = codec.read_tolerant(list[Scoping], [{"space_id": "s"}, 5])
    assert value == [Scoping(space_id="s"), 5]
    assert [mismatch.path for mismatch in mismatches] == ["$[1]"]
    assert codec.read_tolerant(Scoping, "abc")[0] == "abc"


def test_many_good_objects_survive_a_bad_one() -> None:
    data = [{"x": number, "y": number} for number in range(100)]
    bad: list[Any] = [*data, {"x": "?", "y": 0}]
    points, mismatches = codec.read_tolerant(list[Point], bad)
    assert [mismatch.path for mismatch in mismatches] == ["$[100].x"]
    assert points[:100] == [Point(x=number, y=number) for number in range(100)]
