"""Reading JSON into models: types, errors with all their paths."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import pytest

from runtime import codec
from runtime.arrays import SequenceNotStr
from runtime.errors import DecodeError, Mismatch
from runtime.fields import field
from runtime.model import Extras, Model
from runtime.unset import UNSET, Unset


class Color(enum.Enum):
    RED = "red"
    BLUE = "blue"


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Scoping(Model):
    space_id: str | None | Unset = UNSET


class Tree(Model):
    name: str
    children: list[Tree] | Unset = UNSET
    by_name: dict[str, Tree | None] | Unset = UNSET


class Integration(Model):
    id: str
    count: int
    scopings: list[Scoping]
    class_: bool | Unset = field(default=UNSET, wire="class-")


class Empty(Model):
    pass


class Scores(Extras[list[int]]):
    name: str


Json: TypeAlias = "list[Json] | dict[str, Json] | str | int | None"


class Document(Model):
    body: Json | Unset = UNSET


FITTING: list[tuple[object, object]] = [
    (str, "a"),
    (int, 1),
    (int, 10**30),
    (float, 1.5),
    (float, 1),
    (bool, False),
    (None, None),
    (Any, {"a": [None]}),
    (object, [1]),
    (Literal["a", "b"], "b"),
    (Literal[1, True], True),
    (Literal["a"] | None, None),
    (Literal["a"] | str, "c"),
    (Literal[1, 2] | int, 3),
    (list[str], ["a"]),
    (list[Any], [1, None]),
    (list, [1, None]),
    (Sequence[int], [1]),
    (SequenceNotStr[str], ["a"]),
    (dict[str, int], {"a": 1}),
    (dict, {"a": None}),
    (Mapping[str, list[int]], {"a": [1]}),
    (str | None, None),
    (int | str, 1),
    (int | str, "1"),
    (int | float, 1.5),
    (bool | int, True),
    (list[int] | str, [1]),
    (list[int] | list[str], ["a"]),
    (dict[str, list[int]] | int, {"a": [1]}),
    (list[str | None], [None, "a"]),
    (str | Any, [1]),
]


@pytest.mark.parametrize(
    ("annotation", "data", "value"),
    [
        (tuple[int, str], [1, "a"], (1, "a")),
        (tuple[int, *tuple[None, ...]], [1, None, None], (1, None, None)),
        (tuple[int, *tuple[str, ...]], [1], (1,)),
        (tuple[Scoping, ...], [{"space_id": "s"}], (Scoping(space_id="s"),)),
        (tuple[()], [], ()),
    ],
    ids=repr,
)
def test_array_with_a_type_for_each_place_is_a_tuple(
    annotation: object, data: list[object], value: object
) -> None:
    read = codec.read(annotation, data)
    assert read == value
    assert codec.write(annotation, read) == data
    with pytest.raises(DecodeError):
        codec.read(annotation, [*data, 1.5])


@pytest.mark.parametrize(("annotation", "data"), FITTING, ids=repr)
def test_value_that_fits_is_read_as_it_is(annotation: object, data: object) -> None:
    value = codec.read(annotation, data)
    assert value == data
    assert type(value) is type(data)
    assert codec.read_tolerant(annotation, data) == (data, ())


@pytest.mark.parametrize(
    ("annotation", "data", "message"),
    [
        (str, 1, "expected a string, got 1"),
        (str, None, "expected a string, got null"),
        (int, True, "expected an integer, got true"),
        (int, "1", 'expected an integer, got "1"'),
        (int, 1.5, "expected an integer, got 1.5"),
        (float, True, "expected a number, got true"),
        (float, "1", 'expected a number, got "1"'),
        (bool, 1, "expected a boolean, got 1"),
        (bool, "true", 'expected a boolean, got "true"'),
        (None, 0, "expected null, got 0"),
        (Literal["a", "b"], "c", 'expected "a" or "b", got "c"'),
        (Literal["a"], ["a"], 'expected "a", got an array'),
        (Literal[1], True, "expected 1, got true"),
        (Literal[True], 1, "expected true, got 1"),
        (Color, "green", 'expected "red" or "blue", got "green"'),
        (Level, True, "expected 1 or 2, got true"),
        (list[str], "abc", 'expected an array, got "abc"'),
        (list[str], {"0": "a"}, "expected an array, got an object"),
        (dict[str, int], [], "expected an object, got an array"),
        (str | None, 1, "expected a string or null, got 1"),
        (list[int] | None, "a", 'expected an array or null, got "a"'),
        (
            int | str | None,
            1.5,
            "expected an integer, a string or null, got 1.5",
        ),
        (Scoping, None, "expected an object (Scoping), got null"),
        (Empty, [], "expected an object (Empty), got an array"),
        (str, {"a"}, "expected a string, got a set"),
        (int, "x" * 99, f'expected an integer, got "{"x" * 59}...'),
    ],
    ids=repr,
)
def test_value_that_does_not_fit_is_explained(
    annotation: object, data: object, message: str
) -> None:
    with pytest.raises(DecodeError) as caught:
        codec.read(annotation, data)
    assert caught.value.errors == (Mismatch("$", message),)


def test_number_without_fraction_is_an_integer() -> None:
    assert codec.read(int, 3.0) == 3
    assert type(codec.read(int, 3.0)) is int
    assert type(codec.read(int | str, 3.0)) is int
    assert type(codec.read(int | float, 3.0)) is float


def test_enumerations_are_read_by_value() -> None:
    assert codec.read(list[Color], ["red", "blue"]) == [Color.RED, Color.BLUE]
    assert codec.read(Level, 2) is Level.HIGH
    assert codec.read(Color | str, "red") is Color.RED
    assert codec.read(Color | str, "green") == "green"


def test_null_is_kept_apart_from_omitted() -> None:
    assert Scoping.from_dict({"space_id": None}).space_id is None
    assert Scoping.from_dict({}).space_id is UNSET


def test_unknown_properties_are_kept_and_written_again() -> None:
    scoping = Scoping.from_dict({"new": [1, {"a": None}], "space_id": "s"})
    assert scoping.extra_fields == {"new": [1, {"a": None}]}
    assert scoping.to_dict() == {"space_id": "s", "new": [1, {"a": None}]}


def test_models_nest_and_recur() -> None:
    data = {"name": "a", "children": [{"name": "b"}], "by_name": {"c": None}}
    tree = Tree.from_dict(data)
    assert tree == Tree(name="a", children=[Tree(name="b")], by_name={"c": None})
    assert tree.to_dict() == data


def test_type_that_contains_itself_without_a_model_is_read() -> None:
    data = {"body": {"a": [1, ["b", None]]}}
    assert Document.from_dict(data).to_dict() == data
    with pytest.raises(DecodeError, match=r"\$\.body\.a\[1\]\[0\]: expected"):
        Document.from_dict({"body": {"a": [1, [1.5]]}})


def test_wire_names_are_read_and_written() -> None:
    data = {"id": "1", "count": 1, "scopings": [{"space_id": "s"}], "class-": True}
    integration = Integration.from_dict(data)
    assert integration.class_ is True
    assert integration.to_dict() == data


def test_all_errors_are_reported_with_their_paths() -> None:
    data = {
        "count": "many",
        "scopings": [{"space_id": 3}, {}, 5],
        "class-": 0,
        "new": object,
    }
    with pytest.raises(DecodeError) as caught:
        Integration.from_dict(data)
    assert caught.value.model == "Integration"
    assert [str(error) for error in caught.value.errors] == [
        "$.id: required, but missing",
        '$.count: expected an integer, got "many"',
        "$.scopings[0].space_id: expected a string or null, got 3",
        "$.scopings[2]: expected an object (Scoping), got 5",
        "$['class-']: expected a boolean, got 0",
    ]


def test_errors_within_unknown_properties_that_have_a_type_are_reported() -> None:
    assert Scores.from_dict({"name": "a", "b": [1]}).extra_fields == {"b": [1]}
    with pytest.raises(DecodeError, match=r"\$\.b\[1\]: expected an integer, got null"):
        Scores.from_dict({"name": "a", "b": [1, None]})


def test_json_text_is_read_as_bytes_or_str() -> None:
    assert Scoping.from_json(b'{"space_id": "\xc3\xa9"}').space_id == "é"
    assert Scoping.from_json('{"space_id": "é"}').space_id == "é"


def test_byte_order_mark_and_blanks_around_are_ignored() -> None:
    assert codec.parse_json(b'\xef\xbb\xbf {"a": 1} \r\n') == {"a": 1}


@pytest.mark.parametrize("content", [b"", b"nope", b"{} {}", b"\xff", b"[" * 100_000])
def test_text_that_is_no_json_is_a_value_error(content: bytes) -> None:
    with pytest.raises(ValueError):
        codec.parse_json(content)


def test_data_that_is_nested_too_deeply_is_a_mismatch() -> None:
    data: dict[str, object] = {"name": "leaf"}
    for _ in range(10_000):
        data = {"name": "inner", "children": [data]}
    with pytest.raises(DecodeError, match="nested too deeply"):
        Tree.from_dict(data)
    assert codec.read_tolerant(Tree, data)[0] is data


def test_type_that_json_does_not_have_is_refused_with_the_model() -> None:
    class Odd(Model):
        numbers: set[int]

    with pytest.raises(TypeError, match="set") as caught:
        Odd.from_dict({"numbers": [1]})
    assert "Odd" in caught.value.__notes__[0]


def test_name_that_is_found_nowhere_is_refused_with_the_model() -> None:
    namespace = {"__module__": __name__, "__annotations__": {"other": "Missing"}}
    make_class: Any = type(Model)
    odd = make_class("Odd", (Model,), namespace)
    with pytest.raises(NameError, match="Missing") as caught:
        odd.from_dict({"other": 1})
    assert "Odd" in caught.value.__notes__[0]
