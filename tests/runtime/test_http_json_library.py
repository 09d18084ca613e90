"""The JSON library of a client: whichever it is, the same is sent, read and refused."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum, IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx2
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import runtime
from runtime import codec
from runtime.client import AsyncClient, SyncClient
from runtime.errors import (
    BadRequestError,
    ConfigurationError,
    EncodeError,
    ResponseDecodeError,
)
from runtime.json_library import StandardJson, load_json
from runtime.model import Model
from runtime.operation import JsonBody, Operation
from runtime.resource import AsyncResource, Resource
from runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from runtime.json_library import Json, JsonLibrary

STANDARD = load_json("stdlib")
FASTER: list[JsonLibrary] = ["orjson", "msgspec"]
ALL: list[JsonLibrary] = ["stdlib", *FASTER]

settings.register_profile("json_library", max_examples=300, deadline=None)
SETTINGS = settings.get_profile("json_library")

# Half surrogate pairs are among the characters, integers of any length and floats that
# need an exponent among the numbers: none of it is an exception.
texts = st.text(st.characters(exclude_categories=()), max_size=5)
json_values: SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.integers(-(2**65), 2**65),
        st.floats(allow_nan=False, allow_infinity=False),
        texts,
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)
    ),
    max_leaves=10,
)

FRAGMENTS = [
    *rb'{ } [ ] : , " / - + . e E 0 1 9 [1,2] "a" "b": true false null NaN'.split(),
    *rb"Infinity \n \u00e9 \ud800 \udc00 123456789012345 18446744073709551616".split(),
    *(b" ", b"\t", b"\x00", b"\x7f", b"\\", b"\xff", b"\xc3\xa9", b"\xed\xa0\x80"),
]
"""What bytes are made of that are JSON, or nearly."""


@pytest.fixture(params=FASTER)
def faster(request: pytest.FixtureRequest) -> Json:
    """Each library that is not the standard one."""
    return load_json(request.param)


def outcome(function: Callable[[Any], object], argument: object) -> str:
    """What a function returns or raises, types and signs and all."""
    try:
        return repr(function(argument))
    except ValueError as error:
        return f"{type(error).__name__}: {error}"


def nested(depth: int) -> bytes:
    return b"[" * depth + b"]" * depth


@pytest.mark.parametrize("library", FASTER)
@SETTINGS
@given(json_values)
@example([1e16, 1e-5, 1e22, 5e-324, -0.0, 0.0001, 1e15, 123456789012345680.0])
@example([2**63, 2**64 - 1, 2**64, -(2**63), -(2**63) - 1, 10**30])
@example({"\ud83d\ude00": ["\udc00", '\x00\x1f\x7f\u2028/\\"\b\f\n\r\t']})
def test_all_libraries_write_the_same_bytes_and_read_the_same_values(
    library: JsonLibrary, value: object
) -> None:
    faster = load_json(library)
    content = STANDARD.dump(value)
    assert faster.dump(value) == content
    assert repr(faster.parse(content)) == repr(STANDARD.parse(content))


@pytest.mark.parametrize("library", FASTER)
@SETTINGS
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=8).map(b"".join))
def test_all_libraries_read_or_refuse_any_bytes_alike(
    library: JsonLibrary, content: bytes
) -> None:
    faster = load_json(library)
    assert outcome(faster.parse, content) == outcome(STANDARD.parse, content)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b" ",
        b"{",
        b'{"a":1',
        b"[1,]",
        b"1 2",
        b"01",
        b"'a'",
        b'"\x01"',
        b'"\xff"',
        b'"\xed\xa0\x80"',
        b"<html>",
        b"9" * 5000,
        nested(100_000),
    ],
)
def test_what_is_no_json_is_refused_in_the_same_words(
    faster: Json, content: bytes
) -> None:
    expected = outcome(STANDARD.parse, content)
    assert outcome(faster.parse, content) == expected
    assert "Error: " in expected


@pytest.mark.parametrize(
    "content",
    [
        b"18446744073709551616",
        b"-9223372036854775809",
        b'{"id":12345678901234567890123}',
        b"12345678901234567890.5",
        b"1e400",
        b"-0",
        b"-0.0",
        b"NaN",
        b'{"a":1,"b":2,"a":3}',
        b'{"\\ud800":"\\udc00"}',
        b"\xef\xbb\xbf[1]",
        b' \r\n\t[1 , "a"] ',
        nested(500),
    ],
)
def test_what_the_libraries_would_read_in_other_ways_is_read_alike(
    faster: Json, content: bytes
) -> None:
    expected = outcome(STANDARD.parse, content)
    assert outcome(faster.parse, content) == expected
    assert "Error: " not in expected


class Text(str):
    """Text of another type."""

    __slots__ = ()


class Level(IntEnum):
    """An integer of another type."""

    LOW = 1


@pytest.mark.parametrize(
    "value",
    [
        [Text("a"), Level.LOW, (1, 2)],
        {Text("a"): 1},
        {0: 1, None: 2, True: 3, 1.5e-7: 4},
        STANDARD.parse(nested(500)),
    ],
)
def test_what_only_the_standard_library_writes_is_written(
    faster: Json, value: object
) -> None:
    assert faster.dump(value) == STANDARD.dump(value)


class Color(Enum):
    """No value of JSON."""

    RED = "red"


@dataclass
class Point:
    """No value of JSON."""

    x: int = 1


RING: list[object] = []
RING.append(RING)


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        float("-inf"),
        UNSET,
        Color.RED,
        Point(),
        UUID(int=1),
        datetime(2026, 1, 2, tzinfo=UTC),
        Decimal("1.5"),
        b"bytes",
        {1, 2},
        object(),
    ],
)
def test_what_is_no_json_value_is_refused_with_its_path(
    faster: Json, value: object
) -> None:
    for json in (STANDARD, faster):
        with pytest.raises(EncodeError) as caught:
            json.dump({"items": [1, {"size": value}]})
        assert caught.value.path == "$.items[1].size"


@pytest.mark.parametrize("value", [RING, {"a": RING}], ids=["array", "object"])
def test_what_has_no_end_is_refused(faster: Json, value: object) -> None:
    assert outcome(faster.dump, value) == outcome(STANDARD.dump, value)
    with pytest.raises(EncodeError):
        faster.dump(value)


class Thing(Model):
    """What these operations send and return."""

    id: int
    name: str


class Problem(Model):
    """What they fail with."""

    code: int


PUT: Operation[Thing] = Operation(
    "PUT", "/thing", body=JsonBody(Thing), responses={200: Thing, "4XX": Problem}
)
HEADERS = {"Content-Type": "application/json"}


class Things(Resource):
    """Operations of these tests."""

    def put(self, thing: object) -> Thing:
        """Put a thing."""
        return self._send(PUT, body=thing)


class AsyncThings(AsyncResource):
    """The same, awaited."""

    async def put(self, thing: object) -> Thing:
        """Put a thing."""
        return await self._send(PUT, body=thing)


class Acme(SyncClient):
    """A client that is answered with what it sent, or with `content`."""

    def __init__(
        self, status: int = 200, content: bytes | None = None, **options: Any
    ) -> None:
        def answer(request: httpx2.Request) -> httpx2.Response:
            body = request.content if content is None else content
            return httpx2.Response(status, content=body, headers=HEADERS)

        super().__init__(
            base_url="https://api.acme.example",
            http_client=httpx2.Client(transport=httpx2.MockTransport(answer)),
            max_retries=0,
            **options,
        )

    @property
    def things(self) -> Things:
        return Things(self._transport)

    @property
    def json(self) -> Json:
        """What reads and writes JSON."""
        return self._transport.settings.json


class AsyncAcme(AsyncClient):
    """The same as `Acme`, awaited."""

    def __init__(self, **options: Any) -> None:
        def answer(request: httpx2.Request) -> httpx2.Response:
            return httpx2.Response(200, content=request.content, headers=HEADERS)

        transport = httpx2.MockTransport(answer)
        super().__init__(
            base_url="https://api.acme.example",
            http_client=httpx2.AsyncClient(transport=transport),
            **options,
        )

    @property
    def things(self) -> AsyncThings:
        return AsyncThings(self._transport)


@pytest.fixture
def no_standard_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail if the standard library is asked."""
    monkeypatch.delattr(codec, "parse_json")
    monkeypatch.delattr(codec, "dump_json")


@pytest.mark.usefixtures("no_standard_library")
@pytest.mark.parametrize("library", FASTER)
def test_bodies_are_written_and_read_by_the_library_of_the_client(
    library: JsonLibrary,
) -> None:
    thing = Thing(id=2**62, name="größe 😀 \u2028")
    assert Acme(json=library).things.put(thing) == thing

    async def main() -> Thing:
        async with AsyncAcme(json=library) as client:
            return await client.things.put(thing)

    assert asyncio.run(main()) == thing


@pytest.mark.usefixtures("no_standard_library")
@pytest.mark.parametrize("library", FASTER)
def test_bodies_of_errors_are_read_by_the_library_of_the_client(
    library: JsonLibrary,
) -> None:
    client = Acme(400, json=library)
    with pytest.raises(BadRequestError) as caught:
        client.things.put({"id": 1, "name": "a", "code": 7})
    assert isinstance(caught.value.body, Problem)
    assert caught.value.body.code == 7


@pytest.mark.parametrize("library", ALL)
def test_an_answer_that_is_no_json_raises_the_same_with_any_library(
    library: JsonLibrary,
) -> None:
    client = Acme(content=b'{"id":1,]', json=library)
    with pytest.raises(ResponseDecodeError, match="not valid JSON: Expecting property"):
        client.things.put({"id": 1, "name": "a"})


@pytest.mark.parametrize("library", ALL)
def test_nan_in_a_body_is_refused_with_its_path(library: JsonLibrary) -> None:
    with pytest.raises(EncodeError, match=r"^\$\.id: JSON has no nan$"):
        Acme(json=library).things.put({"id": float("nan"), "name": "a"})


def test_a_view_keeps_the_library_of_its_client() -> None:
    client = Acme(json="orjson")
    assert client.with_options(timeout=5).json is client.json
    assert not isinstance(client.json, StandardJson)


@pytest.mark.parametrize("library", FASTER)
def test_a_library_that_is_not_installed_is_named(
    library: JsonLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    for make in (Acme, AsyncAcme):
        with pytest.raises(ConfigurationError) as caught:
            make(json=library)
        assert str(caught.value) == (
            f"json={library!r} needs the package {library}: install it"
            f" (pip install {library}), or leave json out"
        )


def test_an_unknown_library_is_refused() -> None:
    for make in (Acme, AsyncAcme):
        with pytest.raises(ConfigurationError) as caught:
            make(json="simplejson")
        assert str(caught.value) == (
            "json must be one of 'stdlib', 'orjson', 'msgspec', not 'simplejson'"
        )


def test_libraries_are_imported_by_clients_that_want_them_only() -> None:
    program = """
import sys
from runtime.client import AsyncClient, SyncClient

def imported():
    return sorted({"orjson", "msgspec"} & sys.modules.keys())

SyncClient(base_url="https://api.acme.example")
AsyncClient(base_url="https://api.acme.example")
print(imported())
for library in ("orjson", "msgspec"):
    SyncClient(base_url="https://api.acme.example", json=library)
    print(imported())
"""
    folder = Path(runtime.__path__[0]).parent
    answer = subprocess.run(
        [sys.executable, "-c", program],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.stderr == ""
    assert answer.stdout.split("\n") == [
        "[]",
        "['orjson']",
        "['msgspec', 'orjson']",
        "",
    ]
