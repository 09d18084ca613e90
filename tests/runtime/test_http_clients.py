"""Clients: options, views, connections, and what they cost to import."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from functools import cached_property
from pathlib import Path
from typing import Any, get_type_hints

import httpx2
import pytest

import runtime
from runtime.client import AsyncClient, SyncClient
from runtime.credentials import Bearer
from runtime.errors import ConfigurationError, RequestError, StatusError
from runtime.operation import Operation
from runtime.resource import AsyncResource, Resource
from runtime.unset import UNSET

GET: Operation[None] = Operation("GET", "/things", responses={204: None})


class Things(Resource):
    def get(self) -> None:
        """Get nothing."""
        return self._send(GET, query={"q": "private"})


class AsyncThings(AsyncResource):
    async def get(self) -> None:
        """Get nothing, awaited."""
        return await self._send(GET)


class Acme(SyncClient):
    """A client as it is generated, but for `options`, which is a shortcut."""

    def __init__(self, token: str | None = None, **options: Any) -> None:
        super().__init__(
            base_url=options.pop("base_url", "https://api.acme.example"),
            credentials=(
                Bearer("bearerAuth", token, argument="token", variable="ACME_TOKEN"),
            ),
            **options,
        )

    @cached_property
    def things(self) -> Things:
        """Things."""
        return Things(self._transport)


class AsyncAcme(AsyncClient):
    """The same as `Acme`, awaited."""

    def __init__(self, token: str | None = None, **options: Any) -> None:
        super().__init__(
            base_url=options.pop("base_url", "https://api.acme.example"),
            credentials=(
                Bearer("bearerAuth", token, argument="token", variable="ACME_TOKEN"),
            ),
            **options,
        )

    @cached_property
    def things(self) -> AsyncThings:
        """Things."""
        return AsyncThings(self._transport)


class Recorder:
    """An HTTP client of the caller that keeps what is sent."""

    def __init__(self, status: int = 204, **options: Any) -> None:
        self.requests: list[httpx2.Request] = []
        self.status = status
        transport = httpx2.MockTransport(self.answer)
        self.client = httpx2.Client(transport=transport, **options)
        self.async_client = httpx2.AsyncClient(transport=transport, **options)

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return httpx2.Response(self.status)

    @property
    def timeouts(self) -> list[float | None]:
        """The time that each request allowed for reading."""
        return [request.extensions["timeout"]["read"] for request in self.requests]


def test_a_representation_shows_class_and_base_url() -> None:
    client = Acme("s3cr3t-t0k3n")
    assert repr(client) == "Acme(base_url='https://api.acme.example')"
    view = client.with_options(headers={"X-Key": "s3cr3t-t0k3n"})
    assert repr(view) == "Acme(base_url='https://api.acme.example')"
    assert repr(AsyncAcme("t")) == "AsyncAcme(base_url='https://api.acme.example')"


def test_a_bad_base_url_is_a_mistake_of_configuration() -> None:
    with pytest.raises(ConfigurationError, match="not a base URL: 'acme'"):
        Acme("t", base_url="acme")
    with pytest.raises(ConfigurationError, match="not a base URL: 'acme'"):
        AsyncAcme("t", base_url="acme")


@pytest.mark.parametrize(
    "options",
    [{"timeout": 0}, {"timeout": -1.5}, {"max_retries": -1}, {"on_mismatch": "shout"}],
)
def test_impossible_options_are_refused(options: dict[str, Any]) -> None:
    for make in (Acme, AsyncAcme):
        with pytest.raises(ConfigurationError, match=next(iter(options))):
            make("t", **options)
        with pytest.raises(ConfigurationError, match=next(iter(options))):
            make("t").with_options(**options)


def test_the_http_client_of_another_kind_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"must be an httpx2\.Client, not"):
        Acme("t", http_client=httpx2.AsyncClient())
    with pytest.raises(ConfigurationError, match=r"must be an httpx2\.AsyncClient"):
        AsyncAcme("t", http_client=httpx2.Client())


def test_the_timeout_of_the_callers_http_client_is_kept() -> None:
    recorder = Recorder(timeout=7)
    client = Acme("t", http_client=recorder.client)
    client.things.get()
    client.with_options(timeout=5).things.get()
    client.with_options(timeout=None).things.get()
    client.with_options(timeout=httpx2.Timeout(1, read=2)).things.get()
    client.with_options(timeout=UNSET).things.get()
    Acme("t", http_client=recorder.client, timeout=3).things.get()
    assert recorder.timeouts == [7, 5, None, 2, 7, 3]


def test_the_headers_and_parameters_of_the_callers_http_client_are_sent() -> None:
    recorder = Recorder(
        headers={"User-Agent": "mine", "Accept": "x/y"}, params={"a": 1}
    )
    Acme("t", http_client=recorder.client).things.get()
    (request,) = recorder.requests
    assert request.headers["user-agent"] == "mine"
    assert request.headers["accept"] == "application/json"
    assert request.url.raw_path == b"/things?q=private&a=1"


def test_the_callers_http_client_stays_open() -> None:
    recorder = Recorder()
    with Acme("t", http_client=recorder.client) as client:
        client.things.get()
    assert not recorder.client.is_closed

    async def main() -> None:
        async with AsyncAcme("t", http_client=recorder.async_client) as client:
            await client.things.get()

    asyncio.run(main())
    assert not recorder.async_client.is_closed


def test_a_closed_http_client_of_the_caller_is_refused() -> None:
    recorder = Recorder()
    recorder.client.close()
    with pytest.raises(RequestError, match="the http_client is closed"):
        Acme("t", http_client=recorder.client).things.get()


def test_a_view_changes_nothing_of_its_client() -> None:
    recorder = Recorder(503)
    client = Acme("t", http_client=recorder.client, max_retries=0)
    resource = client.things
    view = client.with_options(headers={"X-A": "1"})
    assert isinstance(view, Acme)
    assert view.things is not resource
    assert client.things is resource
    for things in (view.things, client.things):
        with pytest.raises(StatusError):
            things.get()
    assert [request.headers.get("x-a") for request in recorder.requests] == ["1", None]


def test_views_of_views_add_up() -> None:
    recorder = Recorder()
    client = Acme("t", http_client=recorder.client)
    view = client.with_options(headers={"X-A": "1", "X-B": "1"}, timeout=5)
    view = view.with_options(headers={"x-b": "2"})
    view.things.get()
    (request,) = recorder.requests
    assert request.headers["x-a"] == "1"
    assert request.headers.get_list("x-b") == ["2"]
    assert recorder.timeouts == [5]


def test_a_view_keeps_what_a_subclass_added() -> None:
    class Mine(Acme):
        """A client with an attribute of its own."""

        def __init__(self, name: str) -> None:
            super().__init__("t")
            self.name = name

    view = Mine("x").with_options(timeout=1)
    assert view.name == "x"


def test_one_debug_line_per_request_names_no_query(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("DEBUG", "runtime")
    Acme("s3cr3t-t0k3n", http_client=Recorder().client).things.get()
    (record,) = [record for record in caplog.records if "runtime" in record.name]
    assert record.name == "runtime.transport"
    assert record.levelname == "DEBUG"
    message = record.getMessage()
    assert message.startswith("GET https://api.acme.example/things: 204 in ")
    assert message.endswith(" ms")


def test_a_failure_is_logged_by_its_kind(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: httpx2.Request) -> httpx2.Response:
        message = "s3cr3t"
        raise httpx2.ConnectError(message)

    caplog.set_level("DEBUG", "runtime")
    http_client = httpx2.Client(transport=httpx2.MockTransport(fail))
    client = Acme("t", http_client=http_client, max_retries=0)
    with pytest.raises(Exception, match="no answer from GET"):
        client.things.get()
    assert ": ConnectError in " in caplog.text
    assert "s3cr3t" not in caplog.text


def test_type_hints_of_operations_can_be_resolved() -> None:
    assert get_type_hints(Things.get) == {"return": type(None)}


def test_httpx2_is_not_imported_before_the_first_request() -> None:
    program = """
import sys
from runtime.client import AsyncClient, SyncClient
from runtime.credentials import Bearer
from runtime.operation import JsonBody, Operation
from runtime.resource import AsyncResource, Resource

bearer = Bearer("bearerAuth", "t", argument="token", variable="ACME_TOKEN")
SyncClient(base_url="https://api.acme.example", credentials=(bearer,), timeout=5)
AsyncClient(base_url="https://api.acme.example", credentials=(bearer,))
heavy = {"httpx2", "asyncio", "ssl", "email"} & set(sys.modules)
sys.exit(f"imported: {heavy}" if heavy else 0)
"""
    templates = Path(runtime.__file__).parents[1]
    subprocess.run([sys.executable, "-c", program], check=True, cwd=templates)
