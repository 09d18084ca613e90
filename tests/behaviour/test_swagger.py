"""What the client of a Swagger 2.0 description sends and reads."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2
import pytest

Load = Callable[[str], ModuleType]


class Server:
    """Answers every request with one answer, and keeps what was asked."""

    def __init__(self, answer: httpx2.Response) -> None:
        self.requests: list[httpx2.Request] = []
        self._answer = answer

    def client(self, package: ModuleType, **arguments: object) -> Any:
        http = httpx2.Client(transport=httpx2.MockTransport(self._record))
        name = package.__name__.title().replace("_", "")
        return getattr(package, name)(http_client=http, **arguments)

    def _record(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return self._answer


def test_a_body_parameter_is_the_body(load_case: Load) -> None:
    package = load_case("swagger/whole")
    server = Server(httpx2.Response(201, json={"title": "T", "id": 1}))
    client = server.client(package, api_key="k")
    book = client.books.add(title="T", rating=4.5)
    (request,) = server.requests
    assert str(request.url) == "https://api.library.example/v1/books"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-key"] == "k"
    assert request.content == b'{"title":"T","rating":4.5}'
    assert book.id == 1


def test_null_of_an_extension_is_sent(load_case: Load) -> None:
    server = Server(httpx2.Response(204))
    client = server.client(load_case("swagger/whole"), api_key="k")
    client.books.update(7, title=None)
    (request,) = server.requests
    assert request.headers["content-type"] == "application/merge-patch+json"
    assert request.content == b'{"title":null}'


def test_a_file_in_an_answer_is_bytes(load_case: Load) -> None:
    server = Server(httpx2.Response(200, content=b"\x89PNG"))
    client = server.client(load_case("swagger/whole"), api_key="k")
    assert client.books.get_cover(7) == b"\x89PNG"


@pytest.mark.parametrize(
    ("argument", "query"),
    [
        ("plain", "plain=a,b"),
        ("multi", "multi=a&multi=b"),
        ("spaced", "spaced=a%20b"),
        ("piped", "piped=a%7Cb"),
    ],
)
def test_lists_are_written_as_their_collection_format_says(
    load_case: Load, argument: str, query: str
) -> None:
    server = Server(httpx2.Response(204))
    client = server.client(load_case("swagger/collections"))
    client.things.find([1, 2], **{argument: ["a", "b"]})
    (request,) = server.requests
    assert request.url.raw_path.decode() == f"/things/1,2?{query}"
