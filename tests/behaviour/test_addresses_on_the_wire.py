"""Where requests go, what they ask for in the address, and what they show."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from types import ModuleType
from typing import Any

import httpx2
import pytest

Load = Callable[[str], ModuleType]


class Wire:
    """A client of a case, and what it sent last."""

    def __init__(self, module: ModuleType) -> None:
        self._class = next(
            getattr(module, name) for name in dir(module) if name.startswith("Case")
        )
        self._seen: list[httpx2.Request] = []

    def client(self, **given: Any) -> Any:
        def answer(request: httpx2.Request) -> httpx2.Response:
            self._seen.append(request)
            return httpx2.Response(204)

        transport = httpx2.MockTransport(answer)
        return self._class(http_client=httpx2.Client(transport=transport), **given)

    @property
    def request(self) -> httpx2.Request:
        return self._seen[-1]

    @property
    def url(self) -> str:
        return str(self.request.url)


def test_variables_make_the_address(load_case: Load) -> None:
    wire = Wire(load_case("servers/variables"))
    wire.client().things.archive("a")
    assert wire.url == "https://eu.example.com/v2/things/a:archive"
    wire.client(region="us", port="8443", base_path="v3").things.archive("a")
    assert wire.url == "https://us.example.com:8443/v3/things/a:archive"
    wire.client(base_url="http://localhost:1/x/").things.compare("a/b", "c.d")
    assert wire.url == "http://localhost:1/x/compare/a%2Fb...c.d"


def test_an_address_cannot_be_broken_out_of(load_case: Load) -> None:
    module = load_case("servers/variables")
    for region in ("a b", "user:secret@evil", "x\n"):
        with pytest.raises(module.ConfigurationError):
            Wire(module).client(region=region)


def test_operations_of_another_server_are_sent_there(load_case: Load) -> None:
    wire = Wire(load_case("servers/operations"))
    client = wire.client()
    client.things.list()
    assert wire.url == "https://api.example.com/v1/things"
    client.files.create()
    assert wire.url == "https://upload.example.com/v1/files"
    client.files.list()
    assert wire.url == "https://api.example.com/v2/files"


def test_a_base_url_that_is_given_holds_for_all(load_case: Load) -> None:
    wire = Wire(load_case("servers/operations"))
    wire.client(base_url="http://localhost:1").files.create()
    assert wire.url == "http://localhost:1/files"
    client = wire.client()
    client.with_options(base_url="http://localhost:2/y").files.list()
    assert wire.url == "http://localhost:2/y/files"
    client.files.create()
    assert wire.url == "https://upload.example.com/v1/files"


def test_parameters_with_content_are_json(load_case: Load) -> None:
    module = load_case("parameters/content")
    wire = Wire(module)
    found = module.models.Filter(since=date(2026, 1, 2), name=None)
    wire.client().search.search(
        [1, 2],
        "m",
        limit=3,
        filter=found,
        plain="p q",
        x_filter=found,
        next="/a?b=c",
        flag="",
        old="o",
        sort=[found],
        session="s t",
        odd=["x", "y"],
    )
    path, _, query = wire.url.partition("?")
    assert path == "https://example.org/search/%5B1%2C2%5D/m"
    text = "%7B%22since%22%3A%222026-01-02%22%2C%22name%22%3Anull%7D"
    assert sorted(query.split("&")) == sorted(
        [
            f"filter={text}",
            "plain=p%20q",
            "next=/a?b%3Dc",
            "flag=",
            "old=o",
            "limit=3",
            "sort%5B0%5D%5Bsince%5D=2026-01-02",
            "odd=x",
            "odd=y",
        ]
    )
    headers = wire.request.headers
    assert headers["X-Filter"] == '{"since":"2026-01-02","name":null}'
    assert headers["Cookie"] == "session=s%20t"


def test_every_kind_of_scheme_is_shown(load_case: Load) -> None:
    module = load_case("security/schemes")
    wire = Wire(module)
    client = wire.client(bearer_token="b", authorization='Digest username="u"')
    client.access.by_bearer()
    assert wire.request.headers["Authorization"] == "Bearer b"
    client.access.by_digest()
    assert wire.request.headers["Authorization"] == 'Digest username="u"'
    client.access.by_certificate()
    client.access.by_unknown()
    assert "Authorization" not in wire.request.headers
    wire.client(key_api_key="k").access.by_both()
    assert wire.request.url.raw_path == b"/both?key=k"
    wire.client(cookie_api_key="c").access.by_both()
    assert wire.request.headers["Cookie"] == "sid=c"
    with pytest.raises(module.RequestError, match="oauth_token"):
        client.access.by_oauth()
    wire.client(oauth_token="o").access.by_oauth()
    assert wire.request.headers["Authorization"] == "Bearer o"
