"""Calls over real connections, and the bytes that arrive."""

from __future__ import annotations

import asyncio
import gzip
import logging
import socket
import threading
from contextlib import contextmanager, suppress
from functools import cached_property
from socketserver import StreamRequestHandler, ThreadingTCPServer
from typing import TYPE_CHECKING

import httpx2
import pytest

from runtime.client import AsyncClient, SyncClient
from runtime.credentials import ApiKey, Bearer
from runtime.errors import NotFoundError, TransportError, TransportTimeoutError
from runtime.operation import JsonBody, Operation
from runtime.resource import AsyncResource, Resource
from runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from io import BufferedIOBase

UPDATE: Operation[dict[str, object]] = Operation(
    "PATCH",
    "/v2/things/{thing_id}",
    body=JsonBody(dict[str, object]),
    responses={200: dict[str, object]},
)
GET: Operation[dict[str, object]] = Operation(
    "GET", "/v2/things", responses={200: dict[str, object]}
)


class Things(Resource):
    def update(self, thing_id: str, body: dict[str, object]) -> dict[str, object]:
        """Update a thing."""
        return self._send(UPDATE, path={"thing_id": thing_id}, body=body)

    def get(self) -> dict[str, object]:
        """Get all things."""
        return self._send(GET, query={"q": "a b"})


class AsyncThings(AsyncResource):
    async def update(self, thing_id: str, body: dict[str, object]) -> dict[str, object]:
        """Update a thing."""
        return await self._send(UPDATE, path={"thing_id": thing_id}, body=body)

    async def get(self) -> dict[str, object]:
        """Get all things."""
        return await self._send(GET, query={"q": "a b"})


def bearer() -> Bearer:
    return Bearer("bearer", "t0k3n", argument="token", variable="ACME_TOKEN")


class Acme(SyncClient):
    """A synchronous client of the server below."""

    def __init__(self, base_url: str, *, timeout: float | httpx2.Timeout = 5) -> None:
        super().__init__(
            base_url=base_url, credentials=(bearer(),), timeout=timeout, max_retries=0
        )

    @cached_property
    def things(self) -> Things:
        """Things."""
        return Things(self._transport)


class AsyncAcme(AsyncClient):
    """An asynchronous client of the server below."""

    def __init__(self, base_url: str, *, timeout: float | httpx2.Timeout = 5) -> None:
        super().__init__(
            base_url=base_url, credentials=(bearer(),), timeout=timeout, max_retries=0
        )

    @cached_property
    def things(self) -> AsyncThings:
        """Things."""
        return AsyncThings(self._transport)


def update(base_url: str, timeout: float | httpx2.Timeout = 5) -> dict[str, object]:
    """One synchronous call."""
    with Acme(base_url, timeout=timeout) as client:
        return client.things.update(
            "a/b?c", {"name": "größe", "api_key": None, "left_out": UNSET}
        )


def update_async(
    base_url: str, timeout: float | httpx2.Timeout = 5
) -> dict[str, object]:
    """The same call, awaited."""

    async def main() -> dict[str, object]:
        async with AsyncAcme(base_url, timeout=timeout) as client:
            return await client.things.update(
                "a/b?c", {"name": "größe", "api_key": None, "left_out": UNSET}
            )

    return asyncio.run(main())


CALLS = [pytest.param(update, id="sync"), pytest.param(update_async, id="async")]


class Service:
    """A server on the loopback interface that keeps what arrives."""

    def __init__(self) -> None:
        self.lines: list[bytes] = []
        self.headers: list[dict[bytes, bytes]] = []
        self.bodies: list[bytes] = []
        self.connections = 0
        self.status = 200
        self.content = b'{"id":"a"}'
        self.encoding = "identity"
        self.released = threading.Event()
        self.released.set()
        self.base_url = ""

    def receive(self, stream: BufferedIOBase) -> bool:
        """Take one request; whether there was one."""
        line = stream.readline()
        headers: dict[bytes, bytes] = {}
        while header := stream.readline().strip():
            name, _, value = header.partition(b":")
            headers[name.lower()] = value.strip()
        if not line:
            return False
        self.lines.append(line)
        self.headers.append(headers)
        self.bodies.append(stream.read(int(headers.get(b"content-length", b"0"))))
        return True

    def answer(self) -> bytes:
        """What to answer to any request."""
        self.released.wait(5)
        head = (
            f"HTTP/1.1 {self.status} \r\n"
            f"Content-Encoding: {self.encoding}\r\n"
            f"Content-Length: {len(self.content)}\r\n\r\n"
        )
        return head.encode() + self.content


@pytest.fixture
def service() -> Iterator[Service]:
    service = Service()

    class Connection(StreamRequestHandler):
        """One connection, with any number of requests."""

        def handle(self) -> None:
            service.connections += 1
            while service.receive(self.rfile):
                with suppress(OSError):
                    self.wfile.write(service.answer())

    with ThreadingTCPServer(("127.0.0.1", 0), Connection) as server:
        service.base_url = f"http://127.0.0.1:{server.server_address[1]}/base/"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield service
        service.released.set()
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("call", CALLS)
def test_these_bytes_arrive(
    service: Service, call: Callable[[str], dict[str, object]]
) -> None:
    assert call(service.base_url) == {"id": "a"}
    assert service.lines == [b"PATCH /base/v2/things/a%2Fb%3Fc HTTP/1.1\r\n"]
    assert service.bodies == ['{"name":"größe","api_key":null}'.encode()]
    (headers,) = service.headers
    assert headers[b"authorization"] == b"Bearer t0k3n"
    assert headers[b"content-type"] == b"application/json"
    assert headers[b"accept"] == b"application/json"
    assert headers[b"host"].decode() == service.base_url.split("/")[2]


@pytest.mark.parametrize("call", CALLS)
def test_compressed_answers_are_read(
    service: Service, call: Callable[[str], dict[str, object]]
) -> None:
    service.content = gzip.compress(b'{"id":"compressed"}')
    service.encoding = "gzip"
    assert call(service.base_url) == {"id": "compressed"}


@pytest.mark.parametrize("call", CALLS)
def test_a_status_is_raised_with_its_body(
    service: Service, call: Callable[[str], dict[str, object]]
) -> None:
    service.status, service.content = 404, b'{"message":"gone"}'
    with pytest.raises(NotFoundError) as caught:
        call(service.base_url)
    assert caught.value.body == {"message": "gone"}
    url = f"{service.base_url}v2/things/a%2Fb%3Fc"
    assert caught.value.url == url
    assert str(caught.value) == f"404 Not Found from PATCH {url}: gone"


@pytest.mark.parametrize("call", CALLS)
def test_an_answer_that_takes_too_long_is_a_timeout(
    service: Service, call: Callable[[str, httpx2.Timeout], dict[str, object]]
) -> None:
    service.released.clear()
    with pytest.raises(TransportTimeoutError, match="ReadTimeout"):
        # Time enough to connect on a busy machine; the answer never comes.
        call(service.base_url, httpx2.Timeout(5, read=0.1))


@pytest.mark.parametrize("call", CALLS)
def test_a_refused_connection_is_an_error_of_ours(
    call: Callable[[str], dict[str, object]],
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(TransportError, match="ConnectError"):
        call(f"http://127.0.0.1:{port}")


@contextmanager
def answering(answer: bytes) -> Generator[str]:
    """A server that answers one connection with these bytes, whatever came."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def run() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65_536)
                connection.sendall(answer)

        thread = threading.Thread(target=run)
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        thread.join()


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"what is this\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
)
def test_a_broken_answer_is_an_error_of_ours(
    call: Callable[[str], dict[str, object]], answer: bytes
) -> None:
    with answering(answer) as base_url, pytest.raises(TransportError):
        call(base_url)


@pytest.mark.parametrize("call", CALLS)
def test_headers_that_are_not_ascii_do_no_harm(
    call: Callable[[str], dict[str, object]],
) -> None:
    answer = b"HTTP/1.1 200 OK\r\nX-A: \xfe\r\nContent-Length: 2\r\n\r\n{}"
    with answering(answer) as base_url:
        assert call(base_url) == {}


def test_calls_share_a_connection_and_so_do_views(service: Service) -> None:
    with Acme(service.base_url) as client:
        client.things.get()
        client.with_options(timeout=2).things.get()
        client.things.get()
    assert len(service.lines) == 3
    assert service.connections == 1


def test_a_request_after_closing_opens_a_new_connection(service: Service) -> None:
    client = Acme(service.base_url)
    client.things.get()
    client.close()
    client.things.get()
    client.close()
    client.close()
    assert service.connections == 2


def test_an_asynchronous_client_serves_one_event_loop_after_another(
    service: Service,
) -> None:
    client = AsyncAcme(service.base_url)

    async def main() -> None:
        async with client:
            await asyncio.gather(*(client.things.get() for _ in range(3)))

    asyncio.run(main())
    asyncio.run(main())
    assert len(service.lines) == 6


def test_threads_share_a_client(service: Service) -> None:
    with Acme(service.base_url) as client:
        threads = [threading.Thread(target=client.things.get) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(service.lines) == 4


def test_a_key_in_the_query_arrives_but_no_log_shows_it(
    service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    class Keyed(SyncClient):
        @cached_property
        def things(self) -> Things:
            """Things."""
            return Things(self._transport)

    caplog.set_level(logging.DEBUG)
    key = ApiKey(
        "key",
        "s3cr3t-k3y",
        location="query",
        name="key",
        argument="key",
        variable="ACME_KEY",
    )
    with Keyed(base_url=service.base_url, credentials=(key,)) as client:
        client.things.get()
    assert service.lines == [b"GET /base/v2/things?q=a%20b&key=s3cr3t-k3y HTTP/1.1\r\n"]
    assert "HTTP Request: GET" in caplog.text
    assert "s3cr3t-k3y" not in caplog.text
