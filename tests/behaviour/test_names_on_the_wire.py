"""What has to be called otherwise in Python travels under the names of the API."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2

Load = Callable[[str], ModuleType]


class Echo:
    """Answers a request with its own body, and keeps the request."""

    def __init__(self) -> None:
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        if request.url.path == "/emoji":
            return httpx2.Response(204)
        if not request.content:
            return httpx2.Response(200, json=[])
        return httpx2.Response(200, content=request.content)

    @property
    def http_client(self) -> httpx2.Client:
        return httpx2.Client(transport=httpx2.MockTransport(self))


CASE: dict[str, Any] = {
    "id": 1,
    "ID": 2,
    "Id": 3,
    "_id": 4,
    "__private": 5,
    "firstName": "a",
    "first_name": "b",
    "first-name": "c",
    "first.name": "d",
    "first name": "e",
    "+1": 6,
    "-1": 7,
    "extra_fields": "f",
    "from_json": "g",
    "mro": "h",
    "property": "i",
    "type": "j",
    "match": "k",
    "UNSET": "l",
    "Model": "m",
    "int": [8],
    "None": "n",
}


def test_fields_that_clash_are_read_and_written_apart(load_case: Load) -> None:
    module = load_case("names/clashes")
    case = module.models.Case.from_dict(CASE | {"new": True})
    assert case.to_dict() == CASE | {"new": True}
    assert (case.id, case.ID, case.Id, case.id_, case.private) == (1, 2, 3, 4, 5)
    assert (case.firstName, case.first_name) == ("a", "b")
    assert (case.plus_1, case.minus_1, case.int) == (6, 7, [8])
    assert case.extra_fields == {"new": True}


def test_a_body_of_clashing_names_is_sent_as_it_is_described(load_case: Load) -> None:
    module, echo = load_case("names/clashes"), Echo()
    client = module.CaseNamesClashes(http_client=echo.http_client)
    case = module.models.Case.from_dict(CASE)
    names: list[str] = list(module.models.Case.__fields__)
    given = {name: getattr(case, name) for name in names}
    answer = client.close_.close(**given)
    assert json.loads(echo.requests[-1].content) == CASE
    assert answer == case


def test_parameters_that_differ_by_symbols_or_case_arrive_apart(
    load_case: Load,
) -> None:
    module, echo = load_case("names/clashes"), Echo()
    client = module.CaseNamesClashes(http_client=echo.http_client)
    client.models.list(price=1, price_greater=2, price_less=3, id_="a", id="b", ID="c")
    assert echo.requests[-1].url.params.multi_items() == [
        ("price", "1"),
        ("price>", "2"),
        ("price<", "3"),
        ("_id", "a"),
        ("id", "b"),
        ("ID", "c"),
    ]


def test_models_may_be_called_like_what_the_client_is_made_of(load_case: Load) -> None:
    models = load_case("names/clashes").models
    identity = "12345678-1234-5678-1234-567812345678"
    value = {
        "unset": {"a": 1},
        "any": {"literal": "a", "any": None},
        "uuid": identity,
        "other": {"value": identity},
    }
    operation = models.Operation.from_dict(value)
    assert isinstance(operation.unset, models.UNSET)
    assert isinstance(operation.other, models.UUID)
    assert operation.to_dict() == value


def test_names_without_ascii_letters_travel_as_they_are(load_case: Load) -> None:
    module, echo = load_case("names/letters"), Echo()
    address = {
        "番地": "1",
        "👍": 2,
        "👎": 3,
        "→": 4,
        "***": 5,
        "": 6,
        "\u0430bc": "cyrillic",
        "abc": "latin",
        "ab\u200bc": "invisible",
        "x\ufe0f": "selector",
        "\ufb01eld": "ligature",
        "①": "circled",
        "\u3164": "filler",
    }
    model = module.models.住所
    assert model.from_dict(address).to_dict() == address
    client = module.CaseNamesLetters(http_client=echo.http_client)
    assert set(inspect.signature(client.tada.thumbsup).parameters) == set(
        model.__fields__
    )
    client.tada.thumbsup(番地="1", thumbsup=2, abc="latin")
    assert json.loads(echo.requests[-1].content) == {
        "番地": "1",
        "👍": 2,
        "abc": "latin",
    }
