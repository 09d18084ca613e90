"""When a request is sent again, and how long is waited before."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx2
import pytest

from runtime.errors import (
    ServerError,
    StatusError,
    TooManyRequestsError,
    TransportError,
    TransportTimeoutError,
)
from runtime.operation import Operation
from runtime.pool import Pool
from runtime.resource import AsyncResource, Resource
from runtime.retries import Progress, RetryPolicy
from runtime.settings import read_settings
from runtime.transport import AsyncTransport, SyncTransport
from runtime.unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from runtime.settings import Settings

NOW = 1_800_000_000.0
"""2027-01-15T08:00:00Z."""

POLICY = RetryPolicy(max_retries=2, jitter=lambda limit: limit, now=lambda: NOW)
IDEMPOTENT = ["GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"]
ALL_METHODS = [*IDEMPOTENT, "POST", "PATCH"]


@pytest.mark.parametrize("method", ALL_METHODS)
def test_what_the_server_did_not_do_is_sent_again_by_any_method(method: str) -> None:
    for status in (408, 425, 429, 503):
        assert POLICY.wait_after_status(method, status, None, 0) is not None
    assert POLICY.wait_after_failure(method, Progress.NOT_SENT, 0) is not None


@pytest.mark.parametrize("method", ALL_METHODS)
def test_what_the_server_may_have_done_is_sent_again_if_idempotent(
    method: str,
) -> None:
    again = method in IDEMPOTENT
    for status in (500, 502, 504):
        wait = POLICY.wait_after_status(method, status, None, 0)
        assert (wait is not None) is again
    wait = POLICY.wait_after_failure(method, Progress.UNKNOWN, 0)
    assert (wait is not None) is again


@pytest.mark.parametrize("status", [200, 204, 301, 400, 401, 404, 409, 422, 501, 520])
def test_other_answers_are_final(status: int) -> None:
    assert POLICY.wait_after_status("GET", status, "1", 0) is None
    assert POLICY.wait_after_failure("GET", Progress.HOPELESS, 0) is None


def test_waits_double_up_to_a_limit() -> None:
    policy = RetryPolicy(max_retries=10_000, jitter=lambda limit: limit)
    waits = [policy.wait_after_status("GET", 503, None, n) for n in range(7)]
    assert waits == [0.5, 1, 2, 4, 8, 8, 8]
    assert policy.wait_after_status("GET", 503, None, 9_999) == 8


def test_waits_are_random_between_nothing_and_the_limit() -> None:
    waits = {RetryPolicy().wait_after_status("GET", 503, None, 1) for _ in range(50)}
    assert len(waits) > 1
    assert all(wait is not None and 0 <= wait <= 1 for wait in waits)


def test_no_more_is_sent_than_allowed() -> None:
    assert POLICY.wait_after_status("GET", 503, None, 1) is not None
    assert POLICY.wait_after_status("GET", 503, None, 2) is None
    assert POLICY.wait_after_failure("GET", Progress.NOT_SENT, 2) is None
    never = RetryPolicy(max_retries=0)
    assert never.wait_after_status("GET", 503, "0", 0) is None


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        ("7", 7.0),
        ("0", 0.0),
        (" 3 ", 3.0),
        ("1.5", 1.5),
        ("-5", 0.0),
        ("60", 60.0),
        ("61", None),
        ("inf", None),
        ("Fri, 15 Jan 2027 08:00:20 GMT", 20.0),
        ("Fri, 15 Jan 2027 07:00:00 GMT", 0.0),
        ("Fri, 15 Jan 2027 08:01:01 GMT", None),
        ("soon", 0.5),
        ("nan", 0.5),
        ("Fri, 99 Foo 2027 08:00:20 GMT", 0.5),
    ],
)
def test_retry_after_is_obeyed_up_to_a_minute(
    retry_after: str, seconds: float | None
) -> None:
    assert POLICY.wait_after_status("POST", 429, retry_after, 0) == seconds


GET: Operation[None] = Operation("GET", "/things", responses={204: None})
POST: Operation[None] = Operation("POST", "/things", responses={204: None})


class Things(Resource):
    def call(self, operation: Operation[None]) -> None:
        return self._send(operation)


class AsyncThings(AsyncResource):
    async def call(self, operation: Operation[None]) -> None:
        return await self._send(operation)


class Service:
    """A server that answers from a list, and a clock that keeps what was waited."""

    def __init__(self, *answers: httpx2.Response | Exception) -> None:
        self.answers = list(answers)
        self.waits: list[float] = []

    def answer(self, _: httpx2.Request) -> httpx2.Response:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def call(self, operation: Operation[None]) -> None:
        """Call synchronously."""
        http_client = httpx2.Client(transport=httpx2.MockTransport(self.answer))
        transport = SyncTransport(
            settings(), Pool(http_client, httpx2.Client), sleep=self.waits.append
        )
        Things(transport).call(operation)

    def call_async(self, operation: Operation[None]) -> None:
        """Call asynchronously."""

        async def sleep(seconds: float) -> None:
            self.waits.append(seconds)

        http_client = httpx2.AsyncClient(transport=httpx2.MockTransport(self.answer))
        pool = Pool(http_client, httpx2.AsyncClient)
        transport = AsyncTransport(settings(), pool, sleep=sleep)
        asyncio.run(AsyncThings(transport).call(operation))


def settings() -> Settings:
    return read_settings(
        client_name="Acme",
        base_url="https://api.acme.example",
        credentials=(),
        security=None,
        timeout=UNSET,
        max_retries=2,
        on_mismatch="warn",
    )


CALLS = [
    pytest.param(Service.call, id="sync"),
    pytest.param(Service.call_async, id="async"),
]


@pytest.mark.parametrize("call", CALLS)
def test_a_request_is_sent_until_it_succeeds(
    call: Callable[[Service, Operation[None]], None],
) -> None:
    service = Service(
        httpx2.Response(429, headers={"Retry-After": "3"}),
        httpx2.ConnectError("refused"),
        httpx2.Response(204),
    )
    call(service, POST)
    assert service.answers == []
    assert service.waits[0] == 3
    assert len(service.waits) == 2


@pytest.mark.parametrize("call", CALLS)
def test_the_last_answer_is_raised(
    call: Callable[[Service, Operation[None]], None],
) -> None:
    service = Service(*(httpx2.Response(503) for _ in range(3)))
    with pytest.raises(ServerError, match="503 Service Unavailable"):
        call(service, POST)
    assert len(service.waits) == 2


@pytest.mark.parametrize("call", CALLS)
def test_too_long_a_wait_is_not_waited(
    call: Callable[[Service, Operation[None]], None],
) -> None:
    service = Service(httpx2.Response(429, headers={"Retry-After": "3600"}))
    with pytest.raises(TooManyRequestsError) as caught:
        call(service, GET)
    assert caught.value.headers["retry-after"] == "3600"
    assert service.waits == []


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize(
    ("error", "sent_again"),
    [
        (httpx2.ConnectError("x"), [GET, POST]),
        (httpx2.ConnectTimeout("x"), [GET, POST]),
        (httpx2.PoolTimeout("x"), [GET, POST]),
        (httpx2.ProxyError("x"), [GET, POST]),
        (httpx2.ReadError("x"), [GET]),
        (httpx2.ReadTimeout("x"), [GET]),
        (httpx2.WriteError("x"), [GET]),
        (httpx2.WriteTimeout("x"), [GET]),
        (httpx2.RemoteProtocolError("x"), [GET]),
        (httpx2.LocalProtocolError("x"), []),
        (httpx2.UnsupportedProtocol("x"), []),
        (httpx2.DecodingError("x"), []),
    ],
)
def test_errors_of_the_transport_are_ours_with_their_cause(
    call: Callable[[Service, Operation[None]], None],
    error: httpx2.RequestError,
    sent_again: list[Operation[None]],
) -> None:
    for operation in (GET, POST):
        service = Service(error, error, error)
        with pytest.raises(TransportError) as caught:
            call(service, operation)
        assert len(service.waits) == (2 if operation in sent_again else 0)
        assert caught.value.__cause__ is error
        assert caught.value.method == operation.method
        assert caught.value.url == "https://api.acme.example/things"
        assert str(caught.value) == (
            f"no answer from {operation.method} https://api.acme.example/things:"
            f" {type(error).__name__}: x"
        )
        is_timeout = isinstance(error, httpx2.TimeoutException)
        assert isinstance(caught.value, TransportTimeoutError) is is_timeout


def test_errors_that_are_not_of_the_transport_pass() -> None:
    with pytest.raises(ZeroDivisionError):
        Service(ZeroDivisionError()).call(GET)


def test_a_status_is_not_hidden_by_a_body_that_cannot_be_decompressed() -> None:
    class Broken(httpx2.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b"this is not gzip"

    headers = {"Content-Encoding": "gzip"}
    service = Service(httpx2.Response(404, headers=headers, stream=Broken()))
    with pytest.raises(StatusError) as caught:
        service.call(GET)
    assert caught.value.status == 404
    assert caught.value.content == b""
    assert caught.value.body is None
    service = Service(httpx2.Response(200, headers=headers, stream=Broken()))
    with pytest.raises(TransportError, match="DecodingError"):
        service.call(GET)
