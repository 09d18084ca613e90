"""Writing models and other values as JSON."""

from __future__ import annotations

import enum
import json
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest

from runtime import codec
from runtime.annotated import Discriminator
from runtime.arrays import SequenceNotStr
from runtime.errors import EncodeError, RequestError
from runtime.fields import field
from runtime.model import Extras, Model, UnknownObject
from runtime.unset import UNSET, Unset


class Color(enum.Enum):
    RED = "red"


class Size(enum.StrEnum):
    BIG = "big"


class Level(enum.IntEnum):
    HIGH = 2


class Scoping(Model):
    space_id: str | None | Unset = UNSET


class Text(Model):
    type: Literal["text"]
    text: str


class Image(Model):
    type: Literal["image"]
    taken_at: datetime


class Integration(Model):
    id: str
    created_at: datetime
    scopings: list[Scoping]
    class_: str | Unset = field(default=UNSET, wire="class")
    base_url: str | None | Unset = UNSET
    models: list[str] | Unset = UNSET
    headers: dict[str, Scoping] | None | Unset = UNSET
    color: Color | Unset = UNSET
    block: Text | Image | list[datetime] | dict[str, date] | str | Unset = UNSET
    tagged: (
        Annotated[Text | Image, Discriminator("type", {"text": Text, "image": Image})]
        | Unset
    ) = UNSET
    pair: tuple[int, datetime] | Unset = UNSET
    score: float | Unset = UNSET
    anything: Any | Unset = UNSET


class Counts(Extras[datetime]):
    total: int


NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)
NOON_TEXT = "2024-05-01T12:00:00Z"


def integration(**values: Any) -> Integration:
    """An integration with all it must have, and what is given."""
    given: dict[str, Any] = {"id": "1", "created_at": NOON, "scopings": []}
    return Integration(**(given | values))


def test_fields_are_written_in_the_order_of_the_description() -> None:
    written = integration(base_url=None, class_="c").to_dict()
    assert list(written) == ["id", "created_at", "scopings", "class", "base_url"]


def test_null_is_written_and_omitted_is_not() -> None:
    assert Scoping(space_id=None).to_json() == b'{"space_id":null}'
    assert Scoping().to_json() == b"{}"


def test_json_has_no_blanks_and_no_escapes_it_does_not_need() -> None:
    assert codec.dump_json({"a": ["é", 1]}) == '{"a":["é",1]}'.encode()


def test_half_a_surrogate_pair_is_written_as_it_was_read() -> None:
    content = b'{"a":"\\ud800"}'
    assert codec.dump_json(codec.parse_json(content)) == content


def test_extra_fields_come_last_and_are_written_by_what_they_are() -> None:
    scoping = Scoping(space_id="s")
    scoping.extra_fields.update(
        at=NOON, of=[Scoping(space_id=None)], color=Color.RED, left_out=UNSET
    )
    assert scoping.to_dict() == {
        "space_id": "s",
        "at": NOON_TEXT,
        "of": [{"space_id": None}],
        "color": "red",
    }


def test_extra_fields_that_have_a_type_are_written_by_it() -> None:
    counts = Counts(total=1)
    counts.extra_fields["at"] = NOON
    assert counts.to_dict() == {"total": 1, "at": NOON_TEXT}


def test_extra_field_with_the_name_of_a_field_is_refused() -> None:
    scoping = Scoping(space_id="s")
    scoping.extra_fields["space_id"] = "t"
    with pytest.raises(EncodeError, match=r"\$\.space_id: a field and an extra field"):
        scoping.to_dict()


WRITTEN: list[tuple[str, object, object]] = [
    ("scopings", ({"space_id": None}, Scoping()), [{"space_id": None}, {}]),
    ("scopings", [MappingProxyType({"space_id": UNSET, "x": 1})], [{"x": 1}]),
    ("models", ("a", "b"), ["a", "b"]),
    ("headers", MappingProxyType({"a": {"x": 1}}), {"a": {"x": 1}}),
    ("headers", {"a": Scoping(space_id="s")}, {"a": {"space_id": "s"}}),
    ("color", Color.RED, "red"),
    ("color", "green", "green"),
    ("created_at", NOON_TEXT, NOON_TEXT),
    ("block", Image(type="image", taken_at=NOON), None),
    ("block", [NOON], [NOON_TEXT]),
    ("block", {"a": date(2024, 5, 1)}, {"a": "2024-05-01"}),
    ("block", "text", "text"),
    ("tagged", {"type": "image", "taken_at": NOON}, None),
    ("tagged", {"type": "new", "at": NOON}, {"type": "new", "at": NOON_TEXT}),
    ("pair", (1, NOON), [1, NOON_TEXT]),
    ("pair", [1, NOON], [1, NOON_TEXT]),
    ("anything", {"a": (NOON, Scoping(), None)}, {"a": [NOON_TEXT, {}, None]}),
    ("anything", UUID(int=1), str(UUID(int=1))),
    ("anything", Level.HIGH, 2),
]


@pytest.mark.parametrize(("name", "value", "written"), WRITTEN, ids=repr)
def test_values_are_written_by_their_declared_type(
    name: str, value: object, written: object
) -> None:
    expected = written or {"type": "image", "taken_at": NOON_TEXT}
    model = integration(**{name: value})
    assert model.to_dict()[name] == expected
    assert json.loads(model.to_json())[name] == expected
    assert codec.write(Integration, {name: value}) == {name: expected}


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("models", "abc", "$.models: expected an array, got text: write ['abc']"),
        ("models", b"abc", "$.models: expected an array, got a bytes"),
        ("models", {"a"}, "$.models: expected an array, got a set"),
        ("models", [{"a"}], "$.models[0]: a set is no JSON value"),
        ("scopings", "abc", "$.scopings: expected an array, got text"),
        ("scopings", [Scoping(), 5], "$.scopings[1]: expected an object (Scoping)"),
        ("scopings", [{"space_id": {1}}], "$.scopings[0].space_id: a set is no"),
        ("scopings", iter([]), "$.scopings: expected an array, got a list_iterator"),
        ("anything", {1: Scoping()}, "$.anything: a key must be text, got 1"),
        ("headers", [], "$.headers: expected an object, got an array"),
        ("score", float("nan"), "$.score: JSON has no nan"),
        ("anything", [float("inf")], "$.anything[0]: JSON has no inf"),
        ("anything", {"a": object()}, "$.anything.a: an object is no JSON value"),
        ("anything", [UNSET], "$.anything[0]: UNSET, but only fields"),
        ("created_at", datetime(2024, 5, 1), "$.created_at: a datetime needs a time"),
        ("created_at", date(2024, 5, 1), "$.created_at: expected a date and time"),
        ("created_at", 5, "$.created_at: expected a date and time with offset"),
        ("pair", [1], "$.pair: expected an array of 2, got one of 1"),
        ("pair", (1, NOON, 2), "$.pair: expected an array of 2, got one of 3"),
        ("id", NOON, "$.id: a datetime is no JSON value"),
        ("block", [NOON, 5], "$.block[1]: expected a date and time"),
    ],
    # Some values have an address in their `repr`; workers must agree on the names.
    ids=lambda value: value if isinstance(value, str) else type(value).__name__,
)
def test_value_that_cannot_be_written_is_refused_with_its_path(
    name: str, value: object, message: str
) -> None:
    with pytest.raises(EncodeError) as caught:
        integration(**{name: value}).to_json()
    assert str(caught.value).startswith(message)
    with pytest.raises(EncodeError) as caught:
        codec.dump_json(codec.write(Integration, {name: value}))
    assert str(caught.value).startswith(message)
    assert message.startswith(caught.value.path)


def test_encode_error_is_a_request_error() -> None:
    with pytest.raises(RequestError):
        codec.dump_json(object())


def test_required_field_that_is_unset_is_refused() -> None:
    with pytest.raises(EncodeError, match=r"\$\.id: .*UNSET"):
        integration(id=UNSET).to_json()
    with pytest.raises(EncodeError, match=r"\$\.created_at: required, but UNSET"):
        integration(created_at=UNSET).to_dict()


def test_mapping_becomes_a_body() -> None:
    body = {
        "class": "c",
        "base_url": None,
        "models": ("a",),
        "id": UNSET,
        "created_at": NOON,
        "unknown": Color.RED,
        "scopings": [Scoping(space_id=None)],
    }
    written = codec.write(Integration, body)
    assert list(written.items()) == [
        ("class", "c"),
        ("base_url", None),
        ("models", ["a"]),
        ("created_at", NOON_TEXT),
        ("unknown", "red"),
        ("scopings", [{"space_id": None}]),
    ]


ANNOTATED: list[tuple[object, object, object]] = [
    (list[Scoping], [Scoping(space_id="s"), {}], [{"space_id": "s"}, {}]),
    (SequenceNotStr[datetime], (NOON,), [NOON_TEXT]),
    (Text | Image, Text(type="text", text="t"), {"type": "text", "text": "t"}),
    (dict[str, date], {"a": date(2024, 5, 1)}, {"a": "2024-05-01"}),
    (None, None, None),
    (str | None, None, None),
    (Any, [1, "a", None], [1, "a", None]),
    (UnknownObject, UnknownObject(), {}),
    (datetime, NOON, NOON_TEXT),
    (Literal["a"] | str, "b", "b"),
]


@pytest.mark.parametrize(("annotation", "value", "written"), ANNOTATED, ids=repr)
def test_any_annotation_is_written(
    annotation: object, value: object, written: object
) -> None:
    assert codec.write(annotation, value) == written


def test_model_of_a_subclass_is_written_with_all_its_fields() -> None:
    class Narrow(Scoping):
        depth: int

    scopings = [Scoping(space_id="s"), Narrow(depth=1)]
    written = integration(scopings=scopings).to_dict()
    assert written["scopings"] == [{"space_id": "s"}, {"depth": 1}]


def test_model_that_contains_itself_is_refused() -> None:
    scoping = Scoping()
    scoping.extra_fields["self"] = scoping
    with pytest.raises(EncodeError, match="nested too deeply"):
        scoping.to_dict()
    with pytest.raises(EncodeError, match="nested too deeply"):
        scoping.to_json()


def test_values_of_models_are_not_changed_by_writing() -> None:
    model = integration(models=("a",), anything=(1,))
    model.to_dict()
    assert repr(model.models) == "('a',)"
    assert model.anything == (1,)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a b", "a b"),
        ("", ""),
        (True, "true"),
        (False, "false"),
        (3, "3"),
        (1.5, "1.5"),
        (1e300, "1e+300"),
        (NOON, NOON_TEXT),
        (date(2024, 5, 1), "2024-05-01"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Color.RED, "red"),
        (Size.BIG, "big"),
        (Level.HIGH, "2"),
        (b"abc", "YWJj"),
    ],
    ids=repr,
)
def test_single_value_is_formatted_as_text(value: object, text: str) -> None:
    assert codec.format_parameter(value) == text
    assert type(codec.format_parameter(value)) is str


@pytest.mark.parametrize(
    "value", [None, UNSET, [], {}, Scoping(), float("nan"), datetime(2024, 5, 1)]
)
def test_value_that_has_no_text_is_refused(value: object) -> None:
    with pytest.raises(EncodeError):
        codec.format_parameter(value)
