"""What a call returns, raises and warns of."""

from __future__ import annotations

import asyncio
import copy
import pickle
import warnings
from typing import TYPE_CHECKING, Any, assert_type

import httpx2
import pytest

from runtime.client import AsyncClient, SyncClient
from runtime.errors import (
    BadRequestError,
    ConflictError,
    ForbiddenError,
    Mismatch,
    NotFoundError,
    ResponseDecodeError,
    ResponseError,
    ResponseMismatchWarning,
    ServerError,
    StatusError,
    TooManyRequestsError,
    UnauthorizedError,
    UnprocessableContentError,
)
from runtime.model import Model
from runtime.operation import Content, Operation
from runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeVar

    from runtime.settings import OnMismatch

    T = TypeVar("T")


class Thing(Model):
    """What these operations return."""

    id: str
    size: int


class Problem(Model):
    """What these operations fail with."""

    title: str
    code: int


GET: Operation[Thing] = Operation(
    "GET", "/things/{thing_id}", responses={200: Thing, "4XX": Problem}
)
PATH = {"thing_id": "a"}
JSON = {"Content-Type": "application/json"}
URL = "https://api.acme.example/things/a"


class Things(Resource):
    """Operations of these tests."""

    def get(self) -> Thing:
        """Get a thing."""
        return self._send(GET, path=PATH)

    def call(self, operation: Operation[T]) -> T:
        """Call any operation."""
        return self._send(operation, path=PATH)


class AsyncThings(AsyncResource):
    """Operations of these tests, awaited."""

    async def get(self) -> Thing:
        """The same as `Things.get`, awaited."""
        return await self._send(GET, path=PATH)


def responding(response: httpx2.Response) -> httpx2.MockTransport:
    return httpx2.MockTransport(lambda _: response)


class Acme(SyncClient):
    """A client that gets one answer."""

    def __init__(
        self,
        status: int = 200,
        content: bytes = b'{"id":"a","size":1}',
        headers: Mapping[str, str] = JSON,
        on_mismatch: OnMismatch = "warn",
    ) -> None:
        response = httpx2.Response(status, content=content, headers=headers)
        super().__init__(
            base_url="https://api.acme.example",
            http_client=httpx2.Client(transport=responding(response)),
            max_retries=0,
            on_mismatch=on_mismatch,
        )

    @property
    def things(self) -> Things:
        return Things(self._transport)


class AsyncAcme(AsyncClient):
    """The same as `Acme`, awaited."""

    def __init__(self, status: int = 200, content: bytes = b'{"id":"a"}') -> None:
        response = httpx2.Response(status, content=content, headers=JSON)
        super().__init__(
            base_url="https://api.acme.example",
            http_client=httpx2.AsyncClient(transport=responding(response)),
            max_retries=0,
        )

    @property
    def things(self) -> AsyncThings:
        return AsyncThings(self._transport)


def caught_from(client: Acme, operation: Operation[Any] = GET) -> ResponseError:
    """The error that a call raises."""
    with pytest.raises(ResponseError) as caught:
        client.things.call(operation)
    return caught.value


def test_a_success_is_returned_as_what_the_description_says() -> None:
    thing = Acme().things.get()
    assert_type(thing, Thing)
    assert thing == Thing(id="a", size=1)
    called = Acme().things.call(GET)
    assert_type(called, Thing)


@pytest.mark.parametrize(
    "content_type",
    [
        "application/json",
        "Application/JSON; charset=UTF-8",
        'application/json;charset="utf-8"',
        "application/vnd.acme.v2+json",
        "text/plain",
        "",
        ";;=",
    ],
)
def test_json_is_read_whatever_the_media_type_says(content_type: str) -> None:
    thing = Acme(headers={"Content-Type": content_type}).things.get()
    assert thing == Thing(id="a", size=1)


def test_json_in_another_charset_is_read() -> None:
    for charset in ("iso-8859-1", "UTF-16"):
        content = '{"id":"größe","size":1}'.encode(charset)
        headers = {"Content-Type": f"application/json; charset={charset}"}
        assert Acme(content=content, headers=headers).things.get().id == "größe"


def test_a_byte_order_mark_is_no_mistake() -> None:
    assert Acme(content=b'\xef\xbb\xbf{"id":"a","size":1}').things.get().id == "a"


def test_what_holds_nothing_returns_none_whatever_came() -> None:
    operation: Operation[None] = Operation("GET", "/x", responses={"2XX": None})
    for content in (b"", b"{}", b"<html>", b"\xff"):
        assert Acme(200, content).things.call(operation) is None


def test_text_and_bytes_are_returned_as_such() -> None:
    text: Operation[str] = Operation("GET", "/x", responses={200: Content.TEXT})
    raw: Operation[bytes] = Operation("GET", "/x", responses={200: Content.BYTES})
    headers = {"Content-Type": "text/plain; charset=latin-1"}
    client = Acme(200, "größe".encode("latin-1"), headers)
    assert client.things.call(text) == "größe"
    assert client.things.call(raw) == "größe".encode("latin-1")


def test_the_exact_status_comes_before_the_range_and_the_default() -> None:
    operation: Operation[Any] = Operation(
        "GET",
        "/x",
        responses={"default": list[int], "2XX": list[str], 201: dict[str, int]},
    )
    assert Acme(201, b'{"a":1}').things.call(operation) == {"a": 1}
    assert Acme(299, b'["a"]').things.call(operation) == ["a"]


def test_the_default_is_a_success_only_if_no_success_is_listed() -> None:
    only: Operation[Thing] = Operation("GET", "/x", responses={"default": Thing})
    assert Acme(200).things.call(only) == Thing(id="a", size=1)
    beside: Operation[Thing] = Operation(
        "GET", "/x", responses={201: Thing, "default": Problem}
    )
    with pytest.warns(ResponseMismatchWarning, match="the status 200 is not in the"):
        assert Acme(200).things.call(beside) == Thing(id="a", size=1)


def test_an_undocumented_success_is_a_mismatch_and_read_if_it_can_be() -> None:
    with pytest.warns(ResponseMismatchWarning, match="the status 202 is not in the"):
        assert Acme(202).things.get() == Thing(id="a", size=1)
    with pytest.raises(ResponseDecodeError):
        Acme(202, b"").things.get()
    two: Operation[Any] = Operation(
        "GET", "/x", responses={200: Thing, 201: Problem, 202: Thing}
    )
    with pytest.warns(ResponseMismatchWarning):
        assert Acme(203, b'{"id":1}').things.call(two) == {"id": 1}
    nothing: Operation[None] = Operation("GET", "/x", responses={204: None})
    with pytest.warns(ResponseMismatchWarning):
        assert Acme(200, b"x").things.call(nothing) is None


def test_if_no_response_is_documented_any_success_will_do() -> None:
    operation: Operation[None] = Operation("GET", "/x", responses={404: Problem})
    assert Acme(200, b"x").things.call(operation) is None


def test_a_mismatch_is_warned_of_once_with_operation_and_every_path() -> None:
    with pytest.warns(ResponseMismatchWarning) as caught:
        thing = Acme(content=b'{"id":1,"size":"x"}').things.get()
    (warning,) = caught
    message = str(warning.message)
    assert message.startswith(
        "GET /things/{thing_id}: the response 200 breaks its description: $.id: "
    )
    assert "; $.size: " in message
    assert (repr(thing.id), repr(thing.size)) == ("1", "'x'")


def test_a_warning_points_at_the_line_of_the_caller() -> None:
    with pytest.warns(ResponseMismatchWarning) as caught:
        Acme(content=b"{}").things.get()
    assert caught[0].filename == __file__


def test_a_warning_points_at_the_line_that_awaits() -> None:
    async def main() -> None:
        async with AsyncAcme(content=b"{}") as client:
            await client.things.get()

    with pytest.warns(ResponseMismatchWarning) as caught:
        asyncio.run(main())
    assert caught[0].filename == __file__


def test_mismatches_can_be_ignored() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        thing = Acme(content=b'{"id":1}', on_mismatch="ignore").things.get()
    assert repr(thing.id) == "1"


def test_mismatches_can_be_raised() -> None:
    error = caught_from(Acme(content=b'{"id":1,"size":1}', on_mismatch="raise"))
    assert isinstance(error, ResponseDecodeError)
    assert [mismatch.path for mismatch in error.errors] == ["$.id"]
    assert isinstance(error.errors[0], Mismatch)
    assert str(error).startswith(
        f"200 OK from GET {URL}: the body breaks its description: $.id: "
    )


@pytest.mark.parametrize(
    ("content", "headers", "fault"),
    [
        (b"", {}, "the body is empty where JSON was expected"),
        (b"{", JSON, "the body is not valid JSON: "),
        (b"\xff\xfe\xfd", JSON, "the body is not valid JSON: "),
        (b"[" * 100_000, JSON, "the body is not valid JSON: "),
        (
            b"<html><title>Sign\n in</title></html>",
            {"Content-Type": "text/html"},
            "expected JSON, got text/html: Sign in",
        ),
        (b"hello", {}, "expected JSON, got no media type: hello"),
    ],
)
def test_a_success_that_is_not_json_is_an_error_with_all_that_came(
    content: bytes, headers: dict[str, str], fault: str
) -> None:
    error = caught_from(Acme(content=content, headers=headers))
    assert isinstance(error, ResponseDecodeError)
    assert str(error).startswith(f"200 OK from GET {URL}: {fault}")
    assert (error.status, error.content) == (200, content)
    assert (error.method, error.url) == ("GET", URL)
    assert error.errors == ()


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (300, StatusError),
        (304, StatusError),
        (307, StatusError),
        (400, BadRequestError),
        (401, UnauthorizedError),
        (402, StatusError),
        (403, ForbiddenError),
        (404, NotFoundError),
        (409, ConflictError),
        (422, UnprocessableContentError),
        (429, TooManyRequestsError),
        (499, StatusError),
        (500, ServerError),
        (503, ServerError),
        (520, ServerError),
        (599, ServerError),
        (600, StatusError),
        (999, StatusError),
    ],
)
def test_each_status_has_its_error(status: int, kind: type[StatusError]) -> None:
    error = caught_from(Acme(status, b"", {}))
    assert type(error) is kind
    assert isinstance(error, StatusError)
    assert (error.status, error.content, error.body) == (status, b"", None)
    assert (error.method, error.url) == ("GET", URL)
    assert str(error).startswith(f"{status}")
    assert str(error).endswith(f" from GET {URL}")


def test_the_error_of_a_status_is_one_good_line() -> None:
    content = b'{"title":"No such\\nthing","code":7}'
    error = caught_from(Acme(404, content))
    assert str(error) == f"404 Not Found from GET {URL}: No such thing"


def test_the_body_of_an_error_is_read_by_its_description() -> None:
    error = caught_from(Acme(404, b'{"title":"t","code":7}'))
    assert isinstance(error, StatusError)
    assert error.body == Problem(title="t", code=7)


def test_the_body_of_an_error_that_breaks_its_description_is_read_in_silence() -> None:
    error = caught_from(Acme(404, b'{"title":1}', on_mismatch="raise"))
    assert isinstance(error, StatusError)
    assert isinstance(error.body, Problem)
    assert repr(error.body.title) == "1"


@pytest.mark.parametrize(
    ("content", "content_type", "body"),
    [
        (b'{"a":1}', "application/json", {"a": 1}),
        (b'{"a":1}', "text/html", {"a": 1}),
        (b'{"a":1}', "", {"a": 1}),
        (b' \n["a"]', "text/plain", ["a"]),
        (b"null", "application/json", None),
        (b"0", "application/json", 0),
        (b"404", "text/plain", "404"),
        (b"{broken", "application/json", "{broken"),
        (b"<p>", "text/html", "<p>"),
        (b"", "application/json", None),
        (b"\xff\xfe", "application/json", "\ufffd\ufffd"),
        (b"gr\xf6\xdfe", "text/plain; charset=latin-1", "größe"),
        (b"abc", "text/plain; charset=nonsense", "abc"),
        (b"abc", "text/plain; charset=hex", "abc"),
        (b'{"a":1}', "application/json; charset=nonsense", '{"a":1}'),
    ],
)
def test_the_body_of_an_error_is_read_as_far_as_it_can_be(
    content: bytes, content_type: str, body: object
) -> None:
    error = caught_from(Acme(500, content, {"Content-Type": content_type}))
    assert isinstance(error, ServerError)
    assert error.body == body
    assert error.content == content


@pytest.mark.parametrize(
    "content",
    [
        b"x" * 10_000_000,
        b"[" * 1_000_000,
        b"[" * 900 + b"]" * 900,
        b"1" * 5_000,
        b"\x00\x1b[31m\x7f",
        '{"message":"a\u2028b"}'.encode(),
        b'{"message":"\\ud800"}',
    ],
)
def test_no_body_hides_the_status(content: bytes) -> None:
    error = caught_from(Acme(404, content))
    assert isinstance(error, NotFoundError)
    message = str(error)
    assert message.startswith(f"404 Not Found from GET {URL}")
    assert len(message) < 300
    assert message.isprintable()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"message":"m"}', "m"),
        (b'{"detail":"d","title":"t"}', "d"),
        (b'{"error":"e","error_description":"d"}', "d"),
        (b'{"error":{"code":1,"message":"m"}}', "m"),
        (b'{"errors":[{"message":"m"},{"message":"n"}]}', "m"),
        (b'{"detail":[{"loc":["body"],"msg":"m"}]}', "m"),
        (b'"text"', "text"),
        (b'["a","b"]', "a"),
        (b'{"a":1}', '{"a":1}'),
    ],
)
def test_the_message_says_what_the_server_says(content: bytes, said: str) -> None:
    assert str(caught_from(Acme(418, content))).endswith(f" from GET {URL}: {said}")


def test_headers_are_found_in_any_case() -> None:
    headers = {"X-Request-Id": "r1", "Set-Cookie": "session=s3cr3t"}
    error = caught_from(Acme(500, b"", headers))
    assert error.headers["x-request-id"] == error.headers["X-REQUEST-ID"] == "r1"
    assert "X-Request-ID" in error.headers
    assert error.headers.get("x-other") is None
    assert dict(error.headers)["x-request-id"] == "r1"
    assert "s3cr3t" not in repr(error.headers)


def test_errors_can_be_pickled_and_copied() -> None:
    errors = [
        caught_from(Acme(404, b'{"title":"t","code":7}')),
        caught_from(Acme(content=b'{"id":1,"size":1}', on_mismatch="raise")),
    ]
    for error in errors:
        for other in (
            pickle.loads(pickle.dumps(error)),
            copy.copy(error),
            copy.deepcopy(error),
        ):
            assert type(other) is type(error)
            assert str(other) == str(error)
            assert vars(other).keys() == vars(error).keys()
            assert other.status == error.status
            assert dict(other.headers) == dict(error.headers)


def test_the_asynchronous_client_returns_and_raises_the_same() -> None:
    async def main() -> None:
        async with AsyncAcme(content=b'{"id":"a","size":1}') as client:
            thing = await client.things.get()
            assert_type(thing, Thing)
            assert thing == Thing(id="a", size=1)
        async with AsyncAcme(404) as client:
            with pytest.raises(NotFoundError):
                await client.things.get()

    asyncio.run(main())
