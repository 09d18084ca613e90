"""What the clients of the cases put on the wire and make of answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2
import pytest

Load = Callable[[str], ModuleType]


class Server:
    """Answers every request with one JSON value, and keeps the requests."""

    def __init__(self, answer: object = None, status: int = 200) -> None:
        self.answer = answer
        self.status = status
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        if self.status == 204:
            return httpx2.Response(204)
        return httpx2.Response(self.status, json=self.answer)

    @property
    def http_client(self) -> httpx2.Client:
        return httpx2.Client(transport=httpx2.MockTransport(self))

    @property
    def body(self) -> bytes:
        return self.requests[-1].content

    @property
    def url(self) -> str:
        return self.requests[-1].url.raw_path.decode()


CELLS = ["nullability/four-cells", "nullability/openapi-30"]


@pytest.mark.parametrize("case", CELLS)
@pytest.mark.parametrize(
    "thing",
    [
        {"plain": 1, "nullable": None},
        {"plain": 1, "nullable": 2, "optional": 3},
        {"plain": 1, "nullable": 2, "optional_nullable": None},
        {"plain": 1, "nullable": 2, "optional_nullable": 4, "extra": [None]},
    ],
    ids=["null", "value", "null of two", "all"],
)
def test_the_four_cells_are_sent_and_read_apart(
    load_case: Load, case: str, thing: dict[str, Any]
) -> None:
    server = Server(thing)
    module = load_case(case)
    client = next(
        getattr(module, name)
        for name in dir(module)
        if name.startswith("Case") and not name.startswith("Async")
    )(http_client=server.http_client)
    given = {name: value for name, value in thing.items() if name != "extra"}
    if case == CELLS[0]:
        read = client.things.replace("t", mode="m", note=None, **given)
    else:
        read = client.things.create(**given)
    assert json.loads(server.body) == given
    assert read.to_dict() == thing


def test_a_null_query_parameter_is_left_out_and_a_value_is_not(load_case: Load) -> None:
    server = Server({"plain": 1, "nullable": None})
    client = load_case(CELLS[0]).CaseNullabilityFourCells(
        http_client=server.http_client
    )
    client.things.replace("t", mode="m", note=None, plain=1, nullable=None)
    assert server.url == "/things/t?mode=m"
    client.things.replace("t", mode="m", note="", plain=1, nullable=None)
    assert server.url == "/things/t?mode=m&note="


KINDS: dict[str, Any] = {
    "text": "t",
    "whole": 2**70,
    "number": 1,
    "flag": False,
    "day": "2026-02-28",
    "moment": "2026-02-13T21:27:19.055Z",
    "clock": "12:00:00Z",
    "identity": "123e4567-e89b-12d3-a456-426614174000",
    "data": "AAEC",
    "anything": [None, {"a": 1.5}],
    "constant": "fixed",
    "number_enum": 3,
    "mixed_enum": None,
    "free": {"a": None},
    "counts": {"a": 1},
    "shapes": {"a": {"kind": "circle", "radius": 1.5}},
    "either": 5,
    "several": None,
    "inline": {"a": "a", "deeper": [{"b": "b"}, {}]},
    "shape": {"kind": "Square", "side": 2, "kept": True},
    "tree": {"children": [{"children": []}, {}]},
    "alias": ["a"],
}


def kinds(load_case: Load, server: Server) -> Any:
    return load_case("schemas/kinds").CaseSchemasKinds(http_client=server.http_client)


@pytest.mark.parametrize("field", KINDS)
def test_each_kind_of_schema_is_read_and_given_back(
    load_case: Load, field: str
) -> None:
    server = Server({field: KINDS[field]}, 201)
    read = kinds(load_case, server).kinds.send()
    assert read.to_dict() == {field: KINDS[field]}


def test_all_kinds_are_sent_as_they_were_read(load_case: Load) -> None:
    server = Server(KINDS, 201)
    read = kinds(load_case, server).kinds.send()
    fields = {name: getattr(read, name) for name in KINDS}
    kinds(load_case, server).kinds.send(**fields)
    assert json.loads(server.body) == KINDS


def test_an_unknown_variant_is_kept(load_case: Load) -> None:
    answer = {"shape": {"kind": "triangle", "sides": [1, 2, 3]}}
    read = kinds(load_case, Server(answer, 201)).kinds.send()
    assert type(read.shape).__name__ == "UnknownObject"
    assert read.to_dict() == answer


def test_an_optional_body_without_a_field_is_no_body(load_case: Load) -> None:
    server = Server({}, 201)
    kinds(load_case, server).kinds.send()
    assert server.body == b""
    assert "Content-Type" not in server.requests[0].headers


def test_the_documented_error_of_a_range_is_a_model(load_case: Load) -> None:
    module = load_case("schemas/kinds")
    with pytest.raises(module.StatusError) as caught:
        kinds(load_case, Server({"title": "T"}, 418)).kinds.send()
    assert caught.value.body == module.models.Problem(title="T")


def test_no_content_is_none(load_case: Load) -> None:
    assert kinds(load_case, Server(status=204)).kinds.send() is None


def test_parameters_are_written_in_their_styles(load_case: Load) -> None:
    server = Server("text")
    client = load_case("parameters/styles").CaseParametersStyles(
        api_key="k", http_client=server.http_client
    )
    client.styles.get(
        "a b",
        [1, 2],
        tags=["x", "y&z"],
        ids=[3, 4],
        pipes=["p", "q"],
        filter={"a": "1"},
        x_trace="t",
    )
    assert server.url == (
        "/v1/styles/a%20b/;listed=1;listed=2"
        "?tags=x&tags=y%26z&ids=3,4&pipes=p%7Cq&filter%5Ba%5D=1"
    )
    assert server.requests[0].headers["X-Trace"] == "t"


def test_security_is_that_of_the_operation(load_case: Load) -> None:
    server = Server("text")
    client = load_case("parameters/styles").CaseParametersStyles(
        api_key="k", http_client=server.http_client
    )
    client.styles.get("a", [1])
    assert "X-Key" not in server.requests[0].headers
    client.styles.put("a", [1], body=b"\0\1")
    assert server.requests[1].headers["X-Key"] == "k"
    assert server.requests[1].headers["Content-Type"] == "application/octet-stream"
    assert server.body == b"\0\1"


def test_hostile_names_reach_the_wire_as_they_are_described(load_case: Load) -> None:
    item = {
        "class": "c",
        "to_dict": "d",
        "list": ["l"],
        "str": "s",
        "@type": "t",
        "2fa": True,
        "": "e",
        "__init__": "i",
        "fooBar": "1",
        "foo_bar": "2",
        "größe": 1.5,
        'quote"quote': 'a"b\\c',
    }
    server = Server([item])
    client = load_case("names/hostile").CaseNamesHostile(http_client=server.http_client)
    (read,) = client.items.list(7, query_id=8, self_="s", class_=["a", "b"])
    assert server.url == "/items/7?id=8&self=s&class=a&class=b"
    assert read.to_dict() == item
    assert (read.class_, read.field_2fa, read.fooBar) == ("c", True, "1")


def test_what_is_only_given_or_only_read_stays_on_its_side(load_case: Load) -> None:
    module = load_case("directions/read-write")
    user = {"id": "1", "name": "n", "tags": ["t"]}
    server = Server(user, 201)
    client = module.CaseDirectionsReadWrite(http_client=server.http_client)
    read = client.users.create(name="n", password="p", tags=["t"])
    assert json.loads(server.body) == {"name": "n", "password": "p", "tags": ["t"]}
    assert read == module.models.User(id="1", name="n", tags=["t"])
    teams = [module.models.TeamInput(members=[module.models.UserInput(name="n")])]
    server.answer, server.status = [{"members": [user]}], 200
    assert client.users.replace_teams(body=teams)[0].members == [read]
    assert json.loads(server.body) == [{"members": [{"name": "n"}]}]


def test_no_default_is_sent_or_filled_in(load_case: Load) -> None:
    server = Server({})
    client = load_case("prose/defaults").CaseProseDefaults(
        http_client=server.http_client
    )
    read = client.orders.send(state="closed")
    assert server.url == "/orders"
    assert json.loads(server.body) == {"state": "closed"}
    assert read.to_dict() == {}
    assert server.requests[-1].url.host == "asia.example.org"
