"""Every shape of schema: what is read is given back, and is of the declared classes."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal
from types import ModuleType
from typing import Any

import httpx2
import pytest

Load = Callable[[str], ModuleType]

THINGS: dict[str, list[dict[str, Any]]] = {
    "composition/merging": [
        {"described": {"id": "i", "note": None, "inner": {"a": "a"}}},
        {"limited": "abc", "scalar": None, "whole": 3, "level": "low"},
        {"scalar": 4, "level": "unknown", "same_level": "middle"},
        {"nullable_base": None},
        {"nullable_base": {"id": "i"}},
        {"list": [{"id": "i", "note": None}, {"id": "j", "note": "n", "more": 1}]},
        {"extended": {"id": "a", "inner": {"a": "a", "b": 2}, "free": 3, "extra": 4}},
        {"either": {"id": "i", "left": "l"}},
        {"either": {"id": "i", "right": 2, "note": None}},
        {"contradiction": 5},
        {"itself": {"next": {"next": {}}}},
        {"beside": {"id": "i", "note": None}},
    ],
    "composition/alternatives": [
        {"single": {"kind": "circle", "radius": 1.5}},
        {"nullable": None, "inline_or_null": None, "nested": None},
        {"inline_or_null": {"x": 1.5}, "twice": "t", "nested": 3},
        {"shape": {"kind": "rhombus", "side": 2.5}},
        {"shape": {"kind": "Plain", "name": "n"}},
        {"shape": {"kind": "star", "points": 5}},
        {"message": {"type": "image", "url": "https://example.org"}},
        {"numbered": {"version": 2, "b": "b"}},
        {"numbered": {"version": 3, "c": None}},
        {"contact": {"phone": "1"}},
        {"payment": {"amount": 1, "card": "c"}},
        {"payment": {"amount": 1, "iban": "i", "more": {}}},
        {"colour": "r", "open": "large", "anything": [None]},
        {"colour": "x", "open": "tiny"},
    ],
    "enums/values": [
        {"named": 1, "described": "slow", "microsoft": "free", "extensible": "EUR"},
        {"named": 9, "described": "new", "microsoft": "new", "extensible": "GBP"},
        {"nullable": None, "mixed": True, "floats": 2.5, "booleans": True},
        {"nullable": "a", "mixed": "one", "misspelt": "2.5", "numeric": 1},
        {"twice": "a", "empty": "", "objects": {"a": 1}, "lists": ["a"]},
        {"constant": "fixed", "constant_object": {"a": 1}, "only": "single"},
        {"nothing_else": None},
    ],
    "objects/members": [
        {"free": {"a": [1]}, "closed": {"a": "a"}, "map": {"a": 1, "b": None}},
        {"any_map": {"a": None}, "typed_extras": {"total": 1, "e": {"value": 1.5}}},
        {"patterned": {"x-a": "a", "n-b": 1}},
        {"patterned_beside": {"name": "n", "x-a": True}},
        {"keys": {"de": "ja"}, "unevaluated": {"a": "a", "b": 1}},
        {"demanding": {"here": None}, "demanding_typed": {"here": 1, "there": 2}},
        {"few": {"a": 1}, "conditional": {"kind": "large", "unit": "m"}},
    ],
    "arrays/places": [
        {"list": [None, 1, {}], "anything": ["a"], "nested": [[[1.5], []], []]},
        {"nullable_items": ["a", None], "point": [1.5, 2.5]},
        {"named_point": [{"name": "n"}, None]},
        {"line": ["a"], "up_to_two": []},
        {"line": ["a", 1.5, 2.5], "up_to_two": ["a", 1]},
        {"bounded": ["a"], "containing": ["a", 1], "without_type": [1], "none": []},
    ],
    "formats/strings": [
        {"moment": "2026-02-13T21:27:19Z", "day": "2026-02-13", "clock": "12:00:00"},
        {"span": "P1DT2H", "identity": "123e4567-e89b-12d3-a456-426614174000"},
        {"bytes": "AAEC", "encoded": "AAEC", "url_encoded": "_-8=", "binary": "\x00"},
        {"money": "1.10", "big": "9007199254740993", "small": 1, "ratio": 0.5},
        {"moment_or_day": "2026-02-13"},
        {"moment_or_day": "2026-02-13T21:27:19Z", "json": '{"a":1}'},
    ],
}


def cases() -> list[tuple[str, dict[str, Any]]]:
    return [(case, thing) for case, things in THINGS.items() for thing in things]


def model_of(module: ModuleType, case: str) -> Any:
    """The model that has a field for every schema of a case."""
    names = {
        "composition/merging": "Thing",
        "composition/alternatives": "Thing",
        "enums/values": "Values",
        "objects/members": "Members",
        "arrays/places": "Places",
        "formats/strings": "Formats",
    }
    return getattr(module.models, names[case])


@pytest.mark.parametrize(
    ("case", "thing"), cases(), ids=lambda value: str(value)[:60].replace("/", "-")
)
def test_what_is_read_is_given_back(
    load_case: Load, case: str, thing: dict[str, Any]
) -> None:
    assert model_of(load_case(case), case).from_dict(thing).to_dict() == thing


def test_formats_are_read_as_values_of_python(load_case: Load) -> None:
    formats = load_case("formats/strings").models.Formats.from_dict(
        {"span": "P1DT2H", "money": "1.10", "url_encoded": "_-8="}
    )
    assert formats.span == timedelta(days=1, hours=2)
    assert formats.money == Decimal("1.10")
    assert formats.url_encoded == b"\xff\xef"


def test_places_of_an_array_are_a_tuple(load_case: Load) -> None:
    places = load_case("arrays/places").models.Places.from_dict(
        {"named_point": [{"name": "n"}, None], "line": ["a", 1.5]}
    )
    assert places.named_point[0].name == "n"
    assert places.line == ("a", 1.5)


@pytest.mark.parametrize(
    ("animal", "name"),
    [
        ({"species": "Cat", "name": "c", "lives": 9}, "Cat"),
        ({"species": "Lion", "name": "l", "mane": True}, "Lion"),
        ({"species": "Fish", "name": "f"}, "Fish"),
        ({"species": "Animal", "name": "a"}, "AnimalBase"),
        ({"species": "Bird", "name": "b", "wings": 2}, "UnknownObject"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_reference_to_a_base_is_any_of_its_kinds(
    load_case: Load, animal: dict[str, Any], name: str
) -> None:
    module = load_case("composition/family")
    whole = {**animal, "friends": [animal]}
    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(200, json=whole)

    client = module.CaseCompositionFamily(
        http_client=httpx2.Client(transport=httpx2.MockTransport(answer))
    )
    read = client.animals.adopt(
        body=module.models.Cat(species="Cat", name="given", rival=None or _cat(module))
    )
    assert json.loads(requests[0].content) == {
        "species": "Cat",
        "name": "given",
        "rival": {"species": "Cat", "name": "rival"},
    }
    assert type(read).__name__ == name
    assert read.to_dict() == whole


def _cat(module: ModuleType) -> Any:
    return module.models.Cat(species="Cat", name="rival")


def test_tags_of_a_base_may_be_numbers(load_case: Load) -> None:
    module = load_case("composition/family")
    vehicles = [{"wheels": 4, "plate": "p"}, {"wheels": 2}, {"wheels": 3, "x": 1}]
    client = module.CaseCompositionFamily(
        http_client=httpx2.Client(
            transport=httpx2.MockTransport(
                lambda request: httpx2.Response(200, json=vehicles)
            )
        )
    )
    read = client.vehicles.list()
    assert [type(each).__name__ for each in read] == ["Car", "Bicycle", "UnknownObject"]
    assert [each.to_dict() for each in read] == vehicles


JSON: list[Any] = [None, "a", 1.5, True, [], [None, {"a": [1, {}]}], {"a": None}]


@pytest.mark.parametrize("value", JSON, ids=repr)
def test_an_alias_may_hold_itself(load_case: Load, value: Any) -> None:
    module = load_case("recursion/aliases")
    bodies: list[Any] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        bodies.append(json.loads(request.content))
        return httpx2.Response(200, content=request.content)

    client = module.CaseRecursionAliases(
        http_client=httpx2.Client(transport=httpx2.MockTransport(answer))
    )
    assert client.json.send(body=value) == value
    assert bodies == [value]
    node = {"value": value, "next": {"value": 1}, "filter": [[{"equals": value}]]}
    assert module.models.Node.from_dict(node).to_dict() == node


LONG: list[Any] = [
    {"kind": "=", "value": [1, {"a": {"b": {"kind": "=", "value": True}}}]},
    {"kind": "group", "of": [{"kind": '\\"', "pattern": "x"}, {"kind": "new"}]},
]


@pytest.mark.parametrize("value", LONG, ids=repr)
def test_a_quoted_type_on_several_lines_is_the_type(
    load_case: Load, value: Any
) -> None:
    module = load_case("recursion/long-aliases")
    models = module.models
    codec = importlib.import_module(f"{module.__name__}._runtime.codec")
    read, found = codec.read_tolerant(models.Expression, value)
    assert found == ()
    assert type(read) in (models.Comparison, models.ExpressionGroup)
    if isinstance(read, models.ExpressionGroup):
        assert type(read.of[0]) is models.Regular
    assert read.to_dict() == value


def test_unions_and_families_may_differ_on_the_way(load_case: Load) -> None:
    module = load_case("directions/unions")
    models = module.models
    answer = {
        "pets": [{"kind": "cat", "id": "1"}, {"kind": "dog", "id": "2"}],
        "favourite": {"kind": "cat", "id": "1"},
        "created": "2026-02-13T21:27:19Z",
    }
    bodies: list[Any] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        bodies.append(json.loads(request.content))
        return httpx2.Response(200, json=answer)

    client = module.CaseDirectionsUnions(
        http_client=httpx2.Client(transport=httpx2.MockTransport(respond))
    )
    owner = client.owners.create(
        pets=[models.CatInput(kind="cat", chip="c"), models.DogInput(kind="dog")],
        favourite=models.CatInput(kind="cat"),
        secret="s",
    )
    assert bodies == [
        {
            "pets": [{"kind": "cat", "chip": "c"}, {"kind": "dog"}],
            "favourite": {"kind": "cat"},
            "secret": "s",
        }
    ]
    assert [type(pet) for pet in owner.pets] == [models.Cat, models.Dog]
    assert type(owner.favourite) is models.Cat
    assert owner.to_dict() == answer


def test_an_array_of_nothing_is_empty(load_case: Load) -> None:
    places = load_case("arrays/places").models.Places
    with pytest.raises(ValueError, match="none"):
        places.from_dict({"none": [1]})
