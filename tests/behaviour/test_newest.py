"""What the client of an OpenAPI 3.2 description sends."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2
import pytest

Load = Callable[[str], ModuleType]


def sent_by(package: ModuleType, call: Callable[[Any], object]) -> httpx2.Request:
    """The request that a call makes; its answer is an empty list."""
    requests: list[httpx2.Request] = []

    def record(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(204 if request.method == "COPY" else 200, json=[])

    http = httpx2.Client(transport=httpx2.MockTransport(record))
    name = package.__name__.title().replace("_", "")
    call(getattr(package, name)(http_client=http))
    (request,) = requests
    return request


def test_query_is_a_method_with_a_body(load_case: Load) -> None:
    package = load_case("newest/whole")
    request = sent_by(package, lambda client: client.files.query(name="a"))
    assert request.method == "QUERY"
    assert request.content == b'{"name":"a"}'


def test_any_other_method_is_sent_as_it_is_named(load_case: Load) -> None:
    package = load_case("newest/whole")
    request = sent_by(package, lambda client: client.copies.files())
    assert request.method == "COPY"
    assert str(request.url) == "https://api.example/files"


def test_a_query_string_is_a_form(load_case: Load) -> None:
    package = load_case("newest/whole")
    search = package.models.SearchFilesSearch(text="a b", limit=2)
    request = sent_by(package, lambda client: client.files.search(search=search))
    assert request.url.raw_path == b"/files?text=a%20b&limit=2"


def answered(package: ModuleType, answer: object) -> Any:
    """A client whose every answer is this one."""
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, json=answer))
    name = package.__name__.title().replace("_", "")
    return getattr(package, name)(http_client=httpx2.Client(transport=transport))


def test_an_unknown_tag_and_a_missing_one_are_read_as_the_default(
    load_case: Load,
) -> None:
    package = load_case("newest/default-mapping")
    answer: list[dict[str, object]] = [
        {"kind": "cat", "lives": 9},
        {"kind": "ant", "legs": 6},
        {"legs": 8, "webs": 1},
    ]
    pets = answered(package, answer).pets.list()
    assert [type(pet).__name__ for pet in pets] == ["Cat", "OtherPet", "OtherPet"]
    assert [pet.to_dict() for pet in pets] == answer


def test_what_does_not_fit_the_default_either_is_it_with_a_mismatch(
    load_case: Load,
) -> None:
    package = load_case("newest/default-mapping")
    answer: list[dict[str, object]] = [{"kind": "ant", "legs": "six"}]
    client = answered(package, answer)
    with pytest.warns(UserWarning, match="legs: expected an integer"):
        (ant,) = client.pets.list()
    assert type(ant) is package.models.OtherPet
    assert ant.to_dict() == answer[0]


def test_the_default_is_sent_as_it_is(load_case: Load) -> None:
    package = load_case("newest/default-mapping")
    pet = package.models.OtherPet(kind="ant", legs=6)
    request = sent_by(package, lambda client: client.pets.add(body=pet))
    assert request.content == b'{"kind":"ant","legs":6}'


def test_a_base_may_be_the_default_of_its_kinds(load_case: Load) -> None:
    package = load_case("newest/default-mapping")
    answer = {"form": "blob", "name": "b"}
    shape = answered(package, answer).shapes.get("s")
    assert type(shape) is package.models.ShapeBase
    assert shape.to_dict() == answer
