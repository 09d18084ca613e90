"""Credentials: where they come from, where they go, and that nothing shows them."""

from __future__ import annotations

import base64
import copy
import pickle
from typing import TYPE_CHECKING

import httpx2
import pytest

from runtime.client import SyncClient
from runtime.credentials import ApiKey, Basic, Bearer, choose
from runtime.errors import (
    ApiError,
    ConfigurationError,
    NotFoundError,
    RequestError,
    ResponseMismatchWarning,
)
from runtime.operation import Operation
from runtime.resource import Resource

if TYPE_CHECKING:
    from runtime.credentials import Credential
    from runtime.operation import Security

SECRET = "s3cr3t-t0k3n"

GET: Operation[None] = Operation("GET", "/things", responses={204: None})
PUBLIC: Operation[None] = Operation(
    "GET", "/public", responses={204: None}, security=()
)


class Things(Resource):
    """The operations of these tests."""

    def call(self, operation: Operation[None] = GET) -> None:
        """Call an operation without arguments."""
        return self._send(operation)

    def call_with_header(self) -> None:
        """Call an operation with a header that may well be secret."""
        return self._send(GET, headers={"X-Token": SECRET})


class Acme(SyncClient):
    """A client whose credentials and answers each test chooses."""

    def __init__(
        self,
        *credentials: Credential,
        security: Security | None = None,
        http_client: httpx2.Client | None = None,
        status: int = 204,
        text: str = "",
    ) -> None:
        self.requests: list[httpx2.Request] = []

        def answer(request: httpx2.Request) -> httpx2.Response:
            self.requests.append(request)
            return httpx2.Response(status, text=text)

        super().__init__(
            base_url="https://api.acme.example",
            credentials=credentials,
            security=security,
            http_client=http_client
            or httpx2.Client(transport=httpx2.MockTransport(answer)),
            max_retries=0,
        )

    @property
    def things(self) -> Things:
        return Things(self._transport)

    @property
    def sent(self) -> httpx2.Request:
        """The last request."""
        return self.requests[-1]


def bearer(token: str | None = SECRET) -> Bearer:
    return Bearer("bearerAuth", token, argument="token", variable="ACME_TOKEN")


def basic(username: str | None = "jane", password: str | None = SECRET) -> Basic:
    return Basic(
        "basicAuth",
        username,
        password,
        arguments=("username", "password"),
        variables=("ACME_USERNAME", "ACME_PASSWORD"),
    )


def header_key(key: str | None = SECRET) -> ApiKey:
    return ApiKey(
        "headerKey",
        key,
        location="header",
        name="X-Api-Key",
        argument="api_key",
        variable="ACME_API_KEY",
    )


def query_key(key: str | None = SECRET) -> ApiKey:
    return ApiKey(
        "queryKey",
        key,
        location="query",
        name="api_key",
        argument="api_key",
        variable="ACME_API_KEY",
    )


def cookie_key(key: str | None = SECRET) -> ApiKey:
    return ApiKey(
        "cookieKey",
        key,
        location="cookie",
        name="session",
        argument="session",
        variable="ACME_SESSION",
    )


def test_a_bearer_token_goes_into_the_authorization_header() -> None:
    client = Acme(bearer())
    client.things.call()
    assert client.sent.headers["authorization"] == f"Bearer {SECRET}"


def test_user_name_and_password_are_encoded_in_utf_8() -> None:
    client = Acme(basic("jäne", "pass:wörd"))
    client.things.call()
    scheme, _, encoded = client.sent.headers["authorization"].partition(" ")
    assert scheme == "Basic"
    assert base64.b64decode(encoded).decode() == "jäne:pass:wörd"


def test_keys_go_into_header_query_or_cookie() -> None:
    client = Acme(header_key(), query_key("k&y=1"), cookie_key("a+b=="))
    client.things.call()
    assert client.sent.headers["x-api-key"] == SECRET
    assert client.sent.url.raw_path == b"/things?api_key=k%26y%3D1"
    assert client.sent.headers["cookie"] == "session=a+b=="


def test_the_environment_is_asked_when_the_client_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ACME_TOKEN", "from-the-environment")
    client = Acme(bearer(None))
    monkeypatch.setenv("ACME_TOKEN", "too-late")
    client.things.call()
    assert client.sent.headers["authorization"] == "Bearer from-the-environment"


def test_the_argument_wins_over_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ACME_TOKEN", "from-the-environment")
    client = Acme(bearer())
    client.things.call()
    assert client.sent.headers["authorization"] == f"Bearer {SECRET}"


@pytest.mark.parametrize(
    ("credential", "remedy"),
    [
        (
            bearer(None),
            "pass token=... or set the environment variable ACME_TOKEN",
        ),
        (
            header_key(None),
            "pass api_key=... or set the environment variable ACME_API_KEY",
        ),
    ],
)
def test_a_missing_credential_is_named_with_its_remedy(
    credential: Credential, remedy: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Acme(credential)
    assert str(caught.value) == f"Acme needs a credential: {remedy}"


def test_a_missing_user_name_or_password_is_named_with_its_remedy() -> None:
    for credential in (basic(None, None), basic(password=None), basic(None)):
        with pytest.raises(ConfigurationError) as caught:
            Acme(credential)
        assert str(caught.value) == (
            "Acme needs a credential: pass username=... and password=... or set the"
            " environment variables ACME_USERNAME and ACME_PASSWORD"
        )


def test_an_empty_variable_counts_as_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_TOKEN", "")
    with pytest.raises(ConfigurationError, match="Acme needs a credential"):
        Acme(bearer(None))


@pytest.mark.parametrize(
    ("token", "fault"),
    [
        ("", r"token=\.\.\. is empty"),
        (f"{SECRET}\n", r"token=\.\.\. contains a line break"),
        (f"{SECRET}\r\nX: y", r"token=\.\.\. contains a line break"),
        (f" {SECRET}", "white space"),
        (f"{SECRET}\x00", "printable ASCII"),
        (f"{SECRET}é", "printable ASCII"),
    ],
)
def test_an_impossible_token_is_refused_and_not_shown(token: str, fault: str) -> None:
    with pytest.raises(ConfigurationError, match=fault) as caught:
        Acme(bearer(token))
    assert "s3cr3t" not in str(caught.value)


def test_an_impossible_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_TOKEN", f"{SECRET}\n")
    with pytest.raises(ConfigurationError) as caught:
        Acme(bearer(None))
    sentence = "the environment variable ACME_TOKEN contains a line break"
    assert str(caught.value) == sentence


def test_a_user_name_with_a_colon_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"username=\.\.\. contains a colon"):
        Acme(basic("ja:ne"))


def test_no_representation_shows_a_secret() -> None:
    for credential in (bearer(), basic(), header_key(), query_key(), cookie_key()):
        assert SECRET not in repr(credential)
        assert SECRET not in repr(credential.grant({}))
        client = Acme(credential)
        assert SECRET not in repr(client)
        assert SECRET not in repr(client.things)


def test_alternatives_are_tried_in_order_and_nothing_comes_last() -> None:
    security = (("a", "b"), (), ("c",))
    assert choose(security, {"a", "b", "c"}) == ("a", "b")
    assert choose(security, {"a", "c"}) == ("c",)
    assert choose(security, {"a"}) == ()
    assert choose((("a",),), set()) is None
    assert choose((), {"a"}) == ()


def test_one_alternative_is_enough_to_make_a_client() -> None:
    client = Acme(
        bearer(None), header_key(), security=(("bearerAuth",), ("headerKey",))
    )
    client.things.call()
    assert client.sent.headers["x-api-key"] == SECRET
    assert "authorization" not in client.sent.headers


def test_without_any_alternative_all_of_them_are_named() -> None:
    with pytest.raises(ConfigurationError) as caught:
        Acme(bearer(None), header_key(None), security=(("bearerAuth",), ("headerKey",)))
    assert str(caught.value) == (
        "Acme needs a credential:"
        " pass token=... or set the environment variable ACME_TOKEN; or"
        " pass api_key=... or set the environment variable ACME_API_KEY"
    )


def test_an_operation_may_need_nothing() -> None:
    client = Acme(bearer())
    client.things.call(PUBLIC)
    assert "authorization" not in client.sent.headers


def test_an_operation_may_need_another_credential() -> None:
    special: Operation[None] = Operation(
        "GET", "/special", responses={204: None}, security=(("headerKey",),)
    )
    client = Acme(bearer(), header_key(), security=(("bearerAuth",),))
    client.things.call()
    assert "x-api-key" not in client.sent.headers
    client.things.call(special)
    assert "authorization" not in client.sent.headers
    assert client.sent.headers["x-api-key"] == SECRET

    client = Acme(bearer(), header_key(None), security=(("bearerAuth",),))
    with pytest.raises(RequestError, match="GET /special needs a credential: pass api"):
        client.things.call(special)
    assert client.requests == []


def test_an_api_without_security_takes_no_credentials() -> None:
    client = Acme()
    client.things.call()
    assert "authorization" not in client.sent.headers


def test_a_header_the_caller_sets_wins_over_a_credential() -> None:
    client = Acme(bearer())
    client.with_options(headers={"authorization": "Bearer other"}).things.call()
    assert client.sent.headers.get_list("authorization") == ["Bearer other"]


def test_errors_show_no_secret_even_if_the_server_echoes_it() -> None:
    for credential in (bearer(), basic(), header_key(), query_key(), cookie_key()):
        client = Acme(credential, status=404, text=f'{{"message": "no {SECRET}"}}')
        with pytest.raises(NotFoundError) as caught:
            client.things.call()
        for error in (caught.value, copy.copy(caught.value)):
            assert str(error).endswith(": no ***")
            assert SECRET not in repr(error)
            assert SECRET not in error.url
        assert SECRET not in repr(pickle.loads(pickle.dumps(caught.value)))


def test_no_warning_shows_a_secret() -> None:
    operation: Operation[None] = Operation("GET", "/things", responses={200: int})
    with pytest.warns(ResponseMismatchWarning) as caught:
        Acme(bearer(), status=200, text=f'"{SECRET}"').things.call(operation)
    assert "***" in str(caught[0].message)
    assert SECRET not in str(caught[0].message)


def test_no_log_shows_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    for credential in (bearer(), basic(), header_key(), query_key(), cookie_key()):
        Acme(credential).things.call()
    assert "https://api.acme.example/things" in caplog.text
    assert SECRET not in caplog.text


def redirecting(location: str, seen: list[httpx2.Request]) -> httpx2.Client:
    """An HTTP client that follows redirects; the first answer is one."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        if len(seen) == 1:
            return httpx2.Response(307, headers={"Location": location})
        return httpx2.Response(204)

    transport = httpx2.MockTransport(answer)
    return httpx2.Client(transport=transport, follow_redirects=True)


def test_no_credential_follows_a_redirect_to_another_host() -> None:
    for credential in (bearer(), basic(), header_key(), query_key(), cookie_key()):
        seen: list[httpx2.Request] = []
        http_client = redirecting("https://elsewhere.example/x", seen)
        client = Acme(credential, http_client=http_client)
        client.with_options(headers={"X-Other": SECRET}).things.call()
        assert [request.url.host for request in seen] == [
            "api.acme.example",
            "elsewhere.example",
        ]
        assert SECRET.encode() not in b"".join(
            value for _, value in seen[1].headers.raw
        )
        assert SECRET not in str(seen[1].url)


def test_no_header_of_an_operation_follows_a_redirect_to_another_host() -> None:
    seen: list[httpx2.Request] = []
    http_client = redirecting("https://elsewhere.example/x", seen)
    client = Acme(http_client=http_client)
    client.things.call_with_header()
    assert seen[0].headers["x-token"] == SECRET
    assert "x-token" not in seen[1].headers
    assert seen[1].headers["accept"] == "application/json"


def test_a_credential_in_a_header_follows_a_redirect_on_the_same_host() -> None:
    seen: list[httpx2.Request] = []
    client = Acme(header_key(), http_client=redirecting("/moved", seen))
    client.things.call()
    assert [request.url.raw_path for request in seen] == [b"/things", b"/moved"]
    assert seen[1].headers["x-api-key"] == SECRET


def test_endless_redirects_end_in_our_error() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(302, headers={"Location": str(request.url)})

    transport = httpx2.MockTransport(answer)
    http_client = httpx2.Client(transport=transport, follow_redirects=True)
    with pytest.raises(ApiError, match="TooManyRedirects: more than 20 redirects"):
        Acme(bearer(), http_client=http_client).things.call()
