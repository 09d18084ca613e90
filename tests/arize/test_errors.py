"""What is raised for every answer that is no success, and that no secret shows."""

from __future__ import annotations

import asyncio
import logging
import pickle
from typing import Any

import httpx2
import pytest

import arize
from arize import Arize, AsyncArize
from arize_recorder import Recorder

TOKEN = "sk-very-secret-token"
URL = "https://api.arize.com/v2/ai-integrations/id"
CLASSES = {
    400: arize.BadRequestError,
    401: arize.UnauthorizedError,
    403: arize.ForbiddenError,
    404: arize.NotFoundError,
    409: arize.ConflictError,
    422: arize.UnprocessableContentError,
    429: arize.TooManyRequestsError,
    500: arize.ServerError,
    520: arize.ServerError,
    418: arize.StatusError,
    302: arize.StatusError,
}
BODIES: dict[str, tuple[bytes, str, Any]] = {
    "json": (b'{"detail":"no"}', "application/json", {"detail": "no"}),
    "problem": (b'{"title":"T"}', "application/problem+json", {"title": "T"}),
    "html": (b"<h1>Bad gateway</h1>", "text/html", "<h1>Bad gateway</h1>"),
    "empty": (b"", "application/json", None),
    "broken json": (b'{"detail":', "application/json", '{"detail":'),
    "bytes": (b"\xff\xfe\x00", "application/octet-stream", None),
}


def call(recorder: Recorder, *, is_async: bool) -> Any:
    if not is_async:
        client = Arize(TOKEN, http_client=recorder.client(), max_retries=0)
        return client.ai_integrations.update("id", name="n")

    async def awaited() -> Any:
        async with recorder.async_client() as http_client:
            client = AsyncArize(TOKEN, http_client=http_client, max_retries=0)
            return await client.ai_integrations.update("id", name="n")

    return asyncio.run(awaited())


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("kind", BODIES)
@pytest.mark.parametrize("status", CLASSES)
def test_a_status_raises_its_error_whatever_the_body(
    status: int, kind: str, is_async: bool
) -> None:
    content, media_type, body = BODIES[kind]
    recorder = Recorder(
        status, content, {"Content-Type": media_type, "X-Request-Id": "r-1"}
    )
    with pytest.raises(arize.StatusError) as caught:
        call(recorder, is_async=is_async)
    error = caught.value
    assert type(error) is CLASSES[status]
    assert error.status == status
    assert error.content == content
    assert error.headers["x-request-id"] == "r-1"
    assert (error.method, error.url) == ("PATCH", URL)
    if body is not None or not content:
        assert error.body == body
    assert str(error).startswith(str(status))
    assert TOKEN not in f"{error} {error!r} {error.__dict__}"
    assert pickle.loads(pickle.dumps(error)).status == status


@pytest.mark.parametrize("kind", ["html", "empty", "broken json"])
def test_a_success_that_cannot_be_read_says_so_with_all_there_is(kind: str) -> None:
    content, media_type, _ = BODIES[kind]
    with pytest.raises(arize.ResponseDecodeError) as caught:
        call(Recorder(200, content, {"Content-Type": media_type}), is_async=False)
    error = caught.value
    assert (error.status, error.content) == (200, content)
    assert (error.method, error.url) == ("PATCH", URL)


def test_no_connection_is_an_error_of_the_client() -> None:
    def refuse(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("refused", request=request)

    http_client = httpx2.Client(transport=httpx2.MockTransport(refuse))
    client = Arize(TOKEN, http_client=http_client, max_retries=0)
    with pytest.raises(arize.TransportError) as caught:
        client.ai_integrations.update("id", name="n")
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)
    assert TOKEN not in f"{caught.value} {caught.value!r}"


def test_the_token_shows_in_no_repr_and_no_log_line(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    recorder = Recorder()
    client = Arize(TOKEN, http_client=recorder.client())
    client.ai_integrations.update("id", name="n")
    assert any(record.name.startswith("arize") for record in caplog.records)
    assert TOKEN not in caplog.text
    assert TOKEN not in f"{client!r} {client.ai_integrations!r} {vars(client)!r}"


def test_without_a_token_the_client_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("ARIZE_TOKEN", raising=False)
    with pytest.raises(arize.ConfigurationError) as caught:
        Arize()
    assert str(caught.value) == (
        "Arize needs a credential: pass token=... or set the environment variable "
        "ARIZE_TOKEN"
    )


def test_the_token_may_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ARIZE_TOKEN", "from-environment")
    recorder = Recorder()
    Arize(http_client=recorder.client()).ai_integrations.update("id", name="n")
    (request,) = recorder.requests
    assert request.headers["Authorization"] == "Bearer from-environment"
