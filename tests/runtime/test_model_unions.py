"""Unions: which of their types a value is read as."""

from __future__ import annotations

import enum
from datetime import date, datetime
from typing import Annotated, Any, Literal, TypeAlias
from uuid import UUID

import pytest

from runtime import codec
from runtime.annotated import Discriminator
from runtime.errors import DecodeError
from runtime.model import Model, UnknownObject
from runtime.unset import UNSET, Unset


class Text(Model):
    type: Literal["text"]
    text: str


class Image(Model):
    type: Literal["image", "picture"]
    url: str


class OldImage(Model):
    type: Literal["image"]
    path: str


class Sound(Model):
    type: Literal["media"]
    kind: Literal["sound"]
    seconds: float


class Film(Model):
    type: Literal["media"]
    kind: Literal["film"]
    frames: int


class Odd(Model):
    kind: str | Unset = UNSET
    note: str | Unset = UNSET


class First(Model):
    version: Literal[1]
    a: int


class Second(Model):
    version: Literal[2]
    b: int


class Yes(Model):
    ok: Literal[True]
    why: str


class No(Model):
    ok: Literal[False]


class Leaf(Model):
    field: str
    value: str | int | float | bool | list[str] | None


class AllOf(Model):
    all_of: list[Condition]


class AnyOf(Model):
    any_of: list[Condition]
    note: str | Unset = UNSET


class Wide(Model):
    a: int
    b: int | Unset = UNSET
    c: int | Unset = UNSET


class Narrow(Model):
    a: int
    d: int | Unset = UNSET


class Twin(Model):
    a: int


class Marked(Model):
    a: int
    mark: Literal["m"]


class Unmarked(Model):
    a: int
    mark: str
    b: int | Unset = UNSET


class Size(enum.Enum):
    BIG = "big"


Condition: TypeAlias = Leaf | AllOf | AnyOf
Media: TypeAlias = Annotated[
    Sound | Film, Discriminator("kind", {"sound": Sound, "film": Film})
]
Block: TypeAlias = Annotated[
    Text | Image | OldImage | Media | UnknownObject,
    Discriminator(
        "type",
        {"text": Text, "image": Image | OldImage, "picture": Image, "media": Media},
    ),
]
Version: TypeAlias = Annotated[
    First | Second, Discriminator("version", {1: First, 2: Second})
]
Part: TypeAlias = Annotated[
    Sound | Odd, Discriminator("kind", {"sound": Sound}, default=Odd)
]
Outcome: TypeAlias = Annotated[Yes | No, Discriminator("ok", {True: Yes, False: No})]


class Show(Model):
    part: Part | None | Unset = UNSET


class Message(Model):
    blocks: list[Block]
    version: Version | None | Unset = UNSET
    later: Later | None | Unset = UNSET


Later: TypeAlias = "Annotated[Text | Image, Discriminator('type', {'text': 'Text'})]"


@pytest.mark.parametrize(
    ("data", "model"),
    [
        ({"type": "text", "text": "t"}, Text),
        ({"type": "image", "url": "u"}, Image),
        ({"type": "image", "path": "p"}, OldImage),
        ({"type": "picture", "url": "u"}, Image),
        ({"type": "media", "kind": "sound", "seconds": 1}, Sound),
        ({"type": "media", "kind": "film", "frames": 1}, Film),
        ({"type": "media", "kind": "smell", "nose": True}, UnknownObject),
        ({"type": "table", "rows": [[1]]}, UnknownObject),
        ({"type": None}, UnknownObject),
        ({"type": ["text"]}, UnknownObject),
        ({"type": 1}, UnknownObject),
    ],
    ids=repr,
)
def test_tag_tells_the_variant(data: dict[str, Any], model: type[Model]) -> None:
    message = {"blocks": [data]}
    read = Message.from_dict(message)
    assert [type(block) for block in read.blocks] == [model]
    assert read.to_dict() == message
    assert type(codec.read(Block, data)) is model


@pytest.mark.parametrize(
    ("union", "data", "model"),
    [
        (Version, {"version": 1, "a": 1}, First),
        (Version, {"version": 2, "b": 1}, Second),
        (Version, {"version": "1"}, UnknownObject),
        (Version, {"version": True}, UnknownObject),
        (Outcome, {"ok": True, "why": "so"}, Yes),
        (Outcome, {"ok": False}, No),
        (Outcome, {"ok": 1}, UnknownObject),
    ],
    ids=repr,
)
def test_tags_need_not_be_strings(
    union: object, data: dict[str, Any], model: type[Model]
) -> None:
    value = codec.read(union, data)
    assert type(value) is model
    assert codec.write(union, value) == data


@pytest.mark.parametrize(
    ("data", "model"),
    [
        ({"type": "media", "kind": "sound", "seconds": 1.5}, Sound),
        ({"kind": "smell", "note": "n"}, Odd),
        ({"note": "n", "new": 1}, Odd),
        ({}, Odd),
    ],
    ids=repr,
)
def test_a_default_is_read_where_the_tag_tells_nothing(
    data: dict[str, Any], model: type[Model]
) -> None:
    show = Show.from_dict({"part": data})
    assert type(show.part) is model
    assert show.to_dict() == {"part": data}
    assert codec.write(Part, data) == data


def test_what_misfits_the_default_is_an_error_of_it() -> None:
    with pytest.raises(DecodeError) as caught:
        Show.from_dict({"part": {"kind": "smell", "note": 1}})
    assert [str(error) for error in caught.value.errors] == [
        "$.part.note: expected a string, got 1"
    ]


def test_a_discriminator_shows_its_default() -> None:
    shown = repr(Discriminator("kind", {"a": "A"}, default="B"))
    assert shown == "Discriminator('kind', {'a': 'A'}, default='B')"


def test_unknown_object_keeps_everything() -> None:
    data = {"type": "table", "rows": [[None]]}
    block = codec.read(Block, data)
    assert block.extra_fields == data
    assert block.to_dict() == data


def test_tagged_union_may_be_null_or_left_out() -> None:
    assert Message.from_dict({"blocks": []}).version is UNSET
    assert Message.from_dict({"blocks": [], "version": None}).version is None


def test_aliases_and_variants_may_be_quoted() -> None:
    message = Message.from_dict(
        {"blocks": [{"type": "new"}], "later": {"type": "text", "text": "t"}}
    )
    assert type(message.later) is Text


def test_errors_are_those_of_the_variant_the_tag_tells() -> None:
    blocks: list[Any] = [{"type": "text", "text": 1}, "text", {}]
    with pytest.raises(DecodeError) as caught:
        Message.from_dict({"blocks": blocks})
    assert [str(error) for error in caught.value.errors] == [
        "$.blocks[0].text: expected a string, got 1",
        '$.blocks[1]: expected an object, got "text"',
        "$.blocks[2].type: required to tell what it is, but missing",
    ]


def test_object_without_tag_is_told_by_its_properties() -> None:
    class Loose(Model):
        type: str | Unset = UNSET
        loose: bool

    union = Annotated[Text | Loose, Discriminator("type", {"text": Text})]
    assert codec.read(union, {"loose": True}) == Loose(loose=True)


@pytest.mark.parametrize("value", ["s", 1, 1.5, True, None, ["a"], []], ids=repr)
def test_value_is_told_by_its_type(value: object) -> None:
    leaf = {"field": "f", "value": value}
    condition = codec.read(Condition, {"all_of": [{"any_of": [leaf]}]})
    assert type(condition) is AllOf
    assert type(condition.all_of[0]) is AnyOf
    read = condition.all_of[0].any_of[0]
    assert type(read) is Leaf
    assert read.value == value
    assert type(read.value) is type(value)
    assert condition.to_dict() == {"all_of": [{"any_of": [leaf]}]}


@pytest.mark.parametrize(
    ("union", "data", "model"),
    [
        (Wide | Narrow, {"a": 1, "d": 1}, Narrow),
        (Wide | Narrow, {"a": 1, "b": 1, "d": 1, "c": 1}, Wide),
        (Narrow | Wide, {"a": 1}, Narrow),
        (Wide | Narrow, {"a": 1}, Wide),
        (Wide | Twin, {"a": 1, "b": "x"}, Twin),
        (Unmarked | Marked, {"a": 1, "mark": "m", "b": 1}, Marked),
        (Marked | Unmarked, {"a": 1, "mark": "n"}, Unmarked),
        (Text | Narrow, {"a": 1, "text": "t"}, Narrow),
        (Text | Narrow, {"text": "t"}, DecodeError),
        (Text | Narrow | UnknownObject, {"text": "t"}, UnknownObject),
        (UnknownObject | Narrow, {"a": 1}, Narrow),
        (Text | dict[str, int], {"text": 1}, dict),
        (dict[str, Any] | Text, {"type": "text", "text": "t"}, Text),
        (Text | dict[str, int] | UnknownObject, {"text": None}, UnknownObject),
        (list[Text] | list[Narrow], [{"a": 1}], list),
    ],
    ids=repr,
)
def test_object_is_read_as_the_model_that_suits_it_best(
    union: object, data: Any, model: type
) -> None:
    if issubclass(model, DecodeError):
        with pytest.raises(DecodeError):
            codec.read(union, data)
        return
    value = codec.read(union, data)
    assert type(value) is model
    assert codec.write(union, value) == data


def test_order_of_two_equal_unions_is_kept() -> None:
    class One(Model):
        a: int

    class Other(Model):
        a: int

    assert type(codec.read(One | Other, {"a": 1})) is One
    assert type(codec.read(Other | One, {"a": 1})) is Other
    assert type(codec.read(list[One | Other], [{"a": 1}])[0]) is One
    assert type(codec.read(list[Other | One], [{"a": 1}])[0]) is Other


@pytest.mark.parametrize(
    ("union", "data", "value"),
    [
        (str | date, "2024-05-01", date(2024, 5, 1)),
        (str | date, "May", "May"),
        (date | UUID | None, "2024-05-01", date(2024, 5, 1)),
        (str | Size, "big", Size.BIG),
        (str | Size, "small", "small"),
        (Literal["a"] | date, "a", "a"),
        (Literal["a"] | int, 5, 5),
        (float | int, 5, 5),
        (list[int] | list[str] | str, ["a"], ["a"]),
    ],
    ids=repr,
)
def test_special_types_are_tried_before_plain_ones(
    union: object, data: object, value: object
) -> None:
    assert codec.read(union, data) == value
    assert codec.write(union, value) == data


def test_datetime_of_a_union_is_written_in_its_format() -> None:
    value = codec.read(datetime | str, "2024-05-01T12:00:00Z")
    assert isinstance(value, datetime)
    assert codec.write(datetime | str, value) == "2024-05-01T12:00:00Z"
