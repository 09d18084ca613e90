"""Where an API is whose description says so relatively, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from wiretype.diagnostics import Diagnostics
from wiretype.document.addresses import server_url, web_address
from wiretype.ir.servers import Server
from wiretype.pipeline import load_description

from .servers import serving

HEAD = "openapi: 3.2.0\ninfo: {title: T, version: '1'}\npaths: {}\n"


def servers_of(argument: str) -> tuple[Server, ...]:
    return load_description(argument, Diagnostics(), lambda stage: None).api.servers


@pytest.mark.parametrize(
    ("described", "path"),
    [
        ("servers: [{url: /v1}]", "/v1"),
        ("servers: [{url: .}]", "/api/"),
        ("servers: [{url: ../v2/}]", "/v2/"),
        ("", "/"),
        ("servers: []", "/"),
    ],
)
def test_a_relative_server_starts_where_the_description_was_found(
    described: str, path: str
) -> None:
    with serving({"/api/openapi.yaml": HEAD + described}) as server:
        (found,) = servers_of(f"{server.url}/api/openapi.yaml")
        assert found.url == f"{server.url}{path}"


def test_it_starts_where_the_description_came_from_in_the_end() -> None:
    texts = {
        "/latest": "-> /v2/openapi.yaml",
        "/v2/openapi.yaml": f"{HEAD}servers: [{{url: ./api}}]",
    }
    with serving(texts) as server:
        (found,) = servers_of(f"{server.url}/latest")
        assert found.url == f"{server.url}/v2/api"


def test_no_password_is_in_it() -> None:
    with serving({"/openapi.yaml": HEAD}) as server:
        url = server.url.replace("http://", "http://me:Secret@")
        (found,) = servers_of(f"{url}/openapi.yaml")
        assert found.url == f"{server.url}/"


def test_swagger_without_a_host_is_where_its_description_is() -> None:
    text = "swagger: '2.0'\ninfo: {title: T, version: '1'}\nbasePath: /v2\npaths: {}\n"
    with serving({"/docs/swagger.yaml": text}) as server:
        (found,) = servers_of(f"{server.url}/docs/swagger.yaml")
        assert found.url == f"{server.url}/v2"


def test_a_document_may_say_where_it_is_found(tmp_path: Path) -> None:
    file = tmp_path / "openapi.yaml"
    own = "$self: https://api.example/v1/openapi.yaml\n"
    file.write_text(f"{HEAD}{own}servers: [{{url: ./pets}}]\n", encoding="utf-8")
    (found,) = servers_of(str(file))
    assert found.url == "https://api.example/v1/pets"


def test_a_file_is_no_place_where_an_api_is(tmp_path: Path) -> None:
    file = tmp_path / "openapi.yaml"
    file.write_text(f"{HEAD}servers: [{{url: /v1}}]\n", encoding="utf-8")
    (found,) = servers_of(str(file))
    assert found.url == "/v1"


@pytest.mark.parametrize(
    "url", ["", "{address}/v1", "{scheme}://api.example", "https://other.example/v1"]
)
def test_what_is_not_relative_stays(url: str) -> None:
    assert server_url("https://api.example/openapi.json", url) == url


def test_only_the_host_of_an_address_loses_its_capitals() -> None:
    address = web_address("HTTPS://Me:Secret@API.Example/Docs?Key=A#part")
    assert address.url == "https://Me:Secret@api.example/Docs?Key=A"
