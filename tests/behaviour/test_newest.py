"""What the client of an OpenAPI 3.2 description sends."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import httpx2

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
