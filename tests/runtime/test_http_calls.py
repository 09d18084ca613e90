"""What a call sends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2
import pytest

from runtime.client import SyncClient
from runtime.errors import EncodeError, RequestError
from runtime.fields import field
from runtime.model import Model
from runtime.operation import JsonBody, Operation, QueryStyle
from runtime.raw_body import ContentBody
from runtime.resource import Resource
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


class UpdateThing(Model):
    """The body of these tests."""

    name: str | Unset = UNSET
    api_key: str | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    class_: str | Unset = field(default=UNSET, wire="class")
    updated_at: str | Unset = field(default=UNSET, read_only=True)


UPDATE: Operation[None] = Operation(
    "PATCH",
    "/things/{thing_id}",
    body=JsonBody(UpdateThing, min_properties=1),
    responses={204: None},
)
LIST: Operation[None] = Operation(
    "GET",
    "/things",
    responses={204: None},
    query_styles={"tags": QueryStyle("form", explode=False)},
)


class Things(Resource):
    """Operations of these tests."""

    def update(self, thing_id: str, body: object) -> None:
        """Update a thing."""
        return self._send(UPDATE, path={"thing_id": thing_id}, body=body)

    def list(
        self,
        *,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        cookies: Mapping[str, object] | None = None,
    ) -> None:
        """List all things."""
        return self._send(
            LIST, query=query or {}, headers=headers or {}, cookies=cookies or {}
        )

    def call(self, operation: Operation[None], body: object = UNSET) -> None:
        """Call any operation."""
        return self._send(operation, body=body)


class Acme(SyncClient):
    """A client that keeps what it sends."""

    def __init__(self, *, base_url: str = "https://api.acme.example") -> None:
        self.requests: list[httpx2.Request] = []
        transport = httpx2.MockTransport(self.answer)
        super().__init__(
            base_url=base_url, http_client=httpx2.Client(transport=transport)
        )

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return httpx2.Response(204)

    @property
    def things(self) -> Things:
        return Things(self._transport)

    @property
    def sent(self) -> httpx2.Request:
        """The only request."""
        (request,) = self.requests
        return request


@pytest.fixture
def client() -> Acme:
    return Acme()


def test_omitted_null_and_value_are_three_things_on_the_wire(client: Acme) -> None:
    client.things.update("a", {"name": "x", "api_key": None, "tags": UNSET})
    assert client.sent.content == b'{"name":"x","api_key":null}'
    assert client.sent.method == "PATCH"
    assert client.sent.headers["content-type"] == "application/json"
    assert client.sent.headers["accept"] == "application/json"
    assert client.sent.headers["content-length"] == "27"


def test_a_model_can_be_the_body(client: Acme) -> None:
    client.things.update("a", UpdateThing(name="x", class_="y"))
    assert client.sent.content == b'{"name":"x","class":"y"}'


def test_text_beyond_ascii_is_utf_8(client: Acme) -> None:
    client.things.update("a", {"name": "größe 😀"})
    assert client.sent.content == '{"name":"größe 😀"}'.encode()


def test_nothing_given_is_refused_with_the_names_one_may_give(client: Acme) -> None:
    for body in ({"name": UNSET, "api_key": UNSET}, {}, UpdateThing()):
        with pytest.raises(RequestError) as caught:
            client.things.update("a", body)
        assert str(caught.value) == (
            "PATCH /things/{thing_id} needs at least 1 property:"
            " give some of name, api_key, tags, class_"
        )
    assert client.requests == []


def test_a_value_of_the_wrong_type_is_refused_with_its_path(client: Acme) -> None:
    with pytest.raises(EncodeError) as caught:
        client.things.update("a", {"tags": "not a list"})
    assert caught.value.path == "$.tags"
    with pytest.raises(EncodeError):
        client.things.update("a", {"name": object()})
    assert client.requests == []


def test_numbers_that_json_cannot_say_are_refused(client: Acme) -> None:
    operation: Operation[None] = Operation(
        "POST", "/numbers", body=JsonBody(list[float]), responses={204: None}
    )
    with pytest.raises(RequestError):
        client.things.call(operation, [1.0, float("nan")])
    assert client.requests == []


def test_an_optional_body_not_given_is_no_body(client: Acme) -> None:
    operation: Operation[None] = Operation(
        "POST",
        "/things",
        body=JsonBody(UpdateThing, required=False, min_properties=1),
        responses={204: None},
    )
    for body in (UNSET, {"name": UNSET, "api_key": UNSET}):
        client.things.call(operation, body)
    for request in client.requests:
        assert request.content == b""
        assert request.headers["content-length"] == "0"
        assert "content-type" not in request.headers


def test_a_required_body_may_be_an_empty_object(client: Acme) -> None:
    operation: Operation[None] = Operation(
        "POST", "/things", body=JsonBody(UpdateThing), responses={204: None}
    )
    client.things.call(operation, {"name": UNSET})
    assert client.sent.content == b"{}"


def test_a_required_body_not_given_is_refused(client: Acme) -> None:
    for body in (JsonBody(UpdateThing), ContentBody("text/plain")):
        operation: Operation[None] = Operation("POST", "/things", body=body)
        with pytest.raises(RequestError, match="POST /things needs a body"):
            client.things.call(operation)
    assert client.requests == []


def test_null_can_be_a_body(client: Acme) -> None:
    operation: Operation[None] = Operation(
        "PUT", "/things", body=JsonBody(str | None), responses={204: None}
    )
    client.things.call(operation, None)
    assert client.sent.content == b"null"


def test_the_media_type_of_the_description_is_sent(client: Acme) -> None:
    operation: Operation[None] = Operation(
        "PATCH",
        "/things",
        body=JsonBody(UpdateThing, media_type="application/merge-patch+json"),
        responses={204: None},
        accept="application/vnd.acme+json",
    )
    client.things.call(operation, {"name": "x"})
    assert client.sent.headers["content-type"] == "application/merge-patch+json"
    assert client.sent.headers["accept"] == "application/vnd.acme+json"


def test_content_is_sent_as_it_is(client: Acme) -> None:
    operation: Operation[None] = Operation(
        "PUT", "/raw", body=ContentBody("text/plain"), responses={204: None}
    )
    client.things.call(operation, b"\x00\xff")
    client.things.call(operation, "größe")
    assert [request.content for request in client.requests] == [
        b"\x00\xff",
        "größe".encode(),
    ]
    with pytest.raises(RequestError, match="must be bytes or str, not dict"):
        client.things.call(operation, {})


def test_a_path_parameter_arrives_as_one_segment(client: Acme) -> None:
    client.things.update("a/b?c", {"name": "x"})
    assert client.sent.url.raw_path == b"/things/a%2Fb%3Fc"


def test_what_is_encoded_already_is_encoded_again(client: Acme) -> None:
    client.things.update("a%2Fb", {"name": "x"})
    assert client.sent.url.raw_path == b"/things/a%252Fb"


@pytest.mark.parametrize("thing_id", ["", ".", ".."])
def test_path_parameters_that_change_the_path_are_refused(
    client: Acme, thing_id: str
) -> None:
    with pytest.raises(RequestError):
        client.things.update(thing_id, {"name": "x"})
    assert client.requests == []


def test_parameters_left_out_are_not_sent(client: Acme) -> None:
    parameters = {"a": UNSET, "b": None, "c": "1"}
    client.things.list(query=parameters, headers=parameters, cookies=parameters)
    assert client.sent.url.raw_path == b"/things?c=1"
    assert client.sent.headers["cookie"] == "c=1"
    assert client.sent.headers["c"] == "1"
    assert "a" not in client.sent.headers
    assert "b" not in client.sent.headers


def test_the_query_arrives_as_it_was_encoded(client: Acme) -> None:
    client.things.list(query={"q": "a+b c&d=%20/ü", "tags": ["x,y", "z"]})
    raw_path = b"/things?q=a%2Bb%20c%26d%3D%2520%2F%C3%BC&tags=x%2Cy,z"
    assert client.sent.url.raw_path == raw_path


@pytest.mark.parametrize("value", ["a\r\nX: y", "a\nb", "a\rb", "a\x00b", " a", "a "])
def test_header_values_that_break_out_are_refused(client: Acme, value: str) -> None:
    with pytest.raises(RequestError, match=r"the header X-Note (contains|begins)"):
        client.things.list(headers={"X-Note": value})
    with pytest.raises(RequestError, match="the header X-Note"):
        client.with_options(headers={"X-Note": value})
    assert client.requests == []


def test_header_names_that_break_out_are_refused(client: Acme) -> None:
    for name in ("", "a b", "a:", "a\r\nb", "ä"):
        with pytest.raises(RequestError, match="not a header name"):
            client.with_options(headers={name: "x"})


def test_header_values_beyond_ascii_are_utf_8(client: Acme) -> None:
    client.things.list(headers={"X-Note": "größe", "X-Empty": ""})
    raw = dict(client.sent.headers.raw)
    assert raw[b"X-Note"] == "größe".encode()
    assert raw[b"X-Empty"] == b""


def test_the_base_url_may_have_a_path() -> None:
    for base_url in ("https://acme.example/api/v2", "https://acme.example/api/v2/"):
        client = Acme(base_url=base_url)
        client.things.list()
        assert str(client.sent.url) == "https://acme.example/api/v2/things"


def test_a_url_that_is_too_long_is_refused(client: Acme) -> None:
    with pytest.raises(RequestError, match="URL too long"):
        client.things.list(query={"q": "x" * 70_000})
    assert client.requests == []


def test_an_operation_is_named_by_method_and_template() -> None:
    assert UPDATE.name == "PATCH /things/{thing_id}"


def test_text_that_is_none_is_refused(client: Acme) -> None:
    half = "\ud800"
    operation: Operation[None] = Operation("PUT", "/raw", body=ContentBody())
    with pytest.raises(RequestError, match="surrogate"):
        client.things.update(half, {"name": "x"})
    for query in ({"q": half}, {"q": [half]}, {"q": {half: 1}}):
        with pytest.raises(RequestError, match=r"the parameter q .*surrogate"):
            client.things.list(query=query)
    with pytest.raises(RequestError):
        client.things.list(headers={"X-Note": half})
    with pytest.raises(RequestError):
        client.with_options(headers={"X-Note": half})
    with pytest.raises(RequestError):
        client.things.call(operation, half)
    assert client.requests == []


def test_a_parameter_that_has_no_text_is_refused_by_its_name(client: Acme) -> None:
    for value in (object(), float("nan")):
        with pytest.raises(RequestError, match="the parameter q"):
            client.things.list(query={"q": value})
    assert client.requests == []
