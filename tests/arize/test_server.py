"""The client against a real HTTP server on the loopback interface."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from arize import Arize, AsyncArize, ConflictError
from arize_recorder import EXAMPLE


class Server(ThreadingHTTPServer):
    """Keeps the request lines, headers and bodies that came."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[tuple[str, str, bytes]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/base/"


class Handler(BaseHTTPRequestHandler):
    def do_PATCH(self) -> None:
        assert isinstance(self.server, Server)
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.seen.append((self.requestline, self.headers["Authorization"], body))
        is_conflict = b"taken" in body
        answer = json.dumps({"detail": "taken"} if is_conflict else EXAMPLE).encode()
        self.send_response(409 if is_conflict else 200)
        self.send_header("Content-Type", "application/json; charset=utf-8")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the output of the tests to themselves."""


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.01}
    )
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


EXPECTED = [
    (
        "PATCH /base/v2/ai-integrations/a%2Fb%3Fc HTTP/1.1",
        "Bearer token",
        b'{"name":"n"}',
    ),
    (
        "PATCH /base/v2/ai-integrations/a%2Fb%3Fc HTTP/1.1",
        "Bearer token",
        b'{"name":"n","api_key":null}',
    ),
    (
        "PATCH /base/v2/ai-integrations/a%2Fb%3Fc HTTP/1.1",
        "Bearer token",
        b'{"name":"n","api_key":"k"}',
    ),
]


def test_omitted_null_and_value_arrive_apart(server: Server) -> None:
    with Arize("token", base_url=server.url) as client:
        client.ai_integrations.update("a/b?c", name="n")
        client.ai_integrations.update("a/b?c", name="n", api_key=None)
        updated = client.ai_integrations.update("a/b?c", name="n", api_key="k")
    assert server.seen == EXPECTED
    assert updated.to_dict() == EXAMPLE


def test_omitted_null_and_value_arrive_apart_from_the_async_client(
    server: Server,
) -> None:
    async def call() -> None:
        async with AsyncArize("token", base_url=server.url) as client:
            await client.ai_integrations.update("a/b?c", name="n")
            await client.ai_integrations.update("a/b?c", name="n", api_key=None)
            updated = await client.ai_integrations.update(
                "a/b?c", name="n", api_key="k"
            )
        assert updated.to_dict() == EXAMPLE

    asyncio.run(call())
    assert server.seen == EXPECTED


def test_an_undocumented_error_is_raised_with_its_body(server: Server) -> None:
    with (
        Arize("token", base_url=server.url) as client,
        pytest.raises(ConflictError) as caught,
    ):
        client.ai_integrations.update("id", name="taken")
    assert caught.value.body == {"detail": "taken"}
