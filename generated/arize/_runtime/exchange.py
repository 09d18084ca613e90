"""One request and its answer over the wire, by httpx2.

The only module that imports httpx2 when it is run. That takes longer than all the rest
of a client together; so this module is imported when the first request is sent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

from .addresses import with_query, without_query
from .answer import Answer, Failure
from .credentials import mask
from .errors import (
    ConfigurationError,
    RequestError,
    TransportError,
    TransportTimeoutError,
)
from .headers import Headers
from .parameters import cookie_pairs, query_pairs
from .retries import Progress
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable

    from .request import PreparedRequest

_DEFAULT_TIMEOUT = 60.0
_PUBLIC_HEADERS = frozenset({"accept", "content-type", "user-agent"})

_NOT_SENT = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
)
_UNKNOWN = (
    httpx2.TimeoutException,
    httpx2.NetworkError,
    httpx2.RemoteProtocolError,
)


class _PrivateUrl(httpx2.URL):
    """A URL with a key in its query, which does not show when it is printed.

    httpx2 writes the URL of each request to its own log, by `str`.
    """

    def __str__(self) -> str:
        return without_query(super().__str__())

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def make_client() -> httpx2.Client:
    """The HTTP client of a client that was not given one."""
    return httpx2.Client(timeout=_DEFAULT_TIMEOUT, follow_redirects=False)


def make_async_client() -> httpx2.AsyncClient:
    """The same as `make_client`, for asynchronous clients."""
    return httpx2.AsyncClient(timeout=_DEFAULT_TIMEOUT, follow_redirects=False)


def check_client(given: object) -> None:
    """Refuse the HTTP client of another library, or an asynchronous one.

    Raises:
        ConfigurationError: it is not an `httpx2.Client`.
    """
    if not isinstance(given, httpx2.Client):
        raise ConfigurationError(_not_a(given, "Client"))


def check_async_client(given: object) -> None:
    """Refuse the HTTP client of another library, or a synchronous one.

    Raises:
        ConfigurationError: it is not an `httpx2.AsyncClient`.
    """
    if not isinstance(given, httpx2.AsyncClient):
        raise ConfigurationError(_not_a(given, "AsyncClient"))


def _not_a(given: object, expected: str) -> str:
    kind = f"{type(given).__module__}.{type(given).__qualname__}"
    return f"http_client must be an httpx2.{expected}, not {kind}"


def exchange(client: httpx2.Client, prepared: PreparedRequest) -> Answer | Failure:
    """Send a request once, following redirects if the HTTP client does."""
    response: httpx2.Response | None = None
    try:
        request = _build(client, prepared, prepared.content)
        redirects = 0
        while True:
            response = client.send(
                request,
                stream=True,
                follow_redirects=False,
                auth=None if redirects else httpx2.USE_CLIENT_DEFAULT,
            )
            try:
                redirect = _redirect(client, prepared, response, redirects)
                if redirect is None:
                    return _answer(response, response.read())
            finally:
                response.close()
            request = redirect
            redirects += 1
    except httpx2.RequestError as error:
        return _failure(error, prepared, response)


async def exchange_async(
    client: httpx2.AsyncClient, prepared: PreparedRequest
) -> Answer | Failure:
    """The same as `exchange`, awaited."""
    response: httpx2.Response | None = None
    try:
        content = prepared.content
        if content is not None and not isinstance(content, bytes):
            request = _build(client, prepared, content.awaited())
        else:
            request = _build(client, prepared, content)
        redirects = 0
        while True:
            response = await client.send(
                request,
                stream=True,
                follow_redirects=False,
                auth=None if redirects else httpx2.USE_CLIENT_DEFAULT,
            )
            try:
                redirect = _redirect(client, prepared, response, redirects)
                if redirect is None:
                    return _answer(response, await response.aread())
            finally:
                await response.aclose()
            request = redirect
            redirects += 1
    except httpx2.RequestError as error:
        return _failure(error, prepared, response)


def _build(
    client: httpx2.Client | httpx2.AsyncClient,
    prepared: PreparedRequest,
    content: bytes | Iterable[bytes] | AsyncIterable[bytes] | None,
) -> httpx2.Request:
    """The request of httpx2, credentials put in.

    Raises:
        RequestError: httpx2 does not take the URL, e.g. since it is too long, or the
            caller closed the HTTP client.
    """
    if client.is_closed:
        message = "the http_client is closed"
        raise RequestError(message)
    pairs = [
        pair
        for grant in prepared.grants
        if grant.location == "query"
        for pair in query_pairs(grant.name, grant.value)
    ]
    # Parameters that the HTTP client adds to each query. httpx2 would put them in the
    # place of ours.
    url = with_query(prepared.url, [str(client.params)] if client.params else [])
    timeout = prepared.timeout
    try:
        request = client.build_request(
            prepared.method,
            url,
            content=content,
            headers=_headers(prepared),
            timeout=httpx2.USE_CLIENT_DEFAULT if timeout is UNSET else timeout,
        )
        if client.params:
            request.url = httpx2.URL(url)
        if pairs:
            request.url = _PrivateUrl(with_query(url, pairs))
    except httpx2.InvalidURL as error:
        message = f"not a URL to send a request to: {error}: {prepared.address[:200]}"
        raise RequestError(message) from error
    return request


def _headers(prepared: PreparedRequest) -> list[tuple[bytes, bytes]]:
    """All headers as they go over the wire, those of the credentials among them.

    A header that the caller set wins over a credential that would set it too.
    """
    headers = {name.lower(): (name, value) for name, value in prepared.headers}
    cookies = [headers["cookie"][1]] if "cookie" in headers else []
    for grant in prepared.grants:
        match grant.location:
            case "header":
                headers.setdefault(grant.name.lower(), (grant.name, grant.value))
            case "cookie":
                cookies += cookie_pairs(grant.name, grant.value)
            case "query":
                # It is part of the URL.
                continue
    if cookies:
        headers["cookie"] = ("Cookie", "; ".join(cookies))
    return [(name.encode(), value.encode()) for name, value in headers.values()]


def _redirect(
    client: httpx2.Client | httpx2.AsyncClient,
    prepared: PreparedRequest,
    response: httpx2.Response,
    redirects: int,
) -> httpx2.Request | None:
    """The request that a redirect asks for; None if there is none to follow.

    httpx2 takes only Authorization and Cookie off a request for another origin; ours
    may have its credential in any header. Its own authentication is left out as well.

    Raises:
        httpx2.TooManyRedirects: there were as many as the HTTP client allows.
    """
    request = response.next_request
    if request is None or not client.follow_redirects:
        return None
    if redirects == client.max_redirects:
        message = f"more than {redirects} redirects"
        raise httpx2.TooManyRedirects(message, request=response.request)
    if request.url.origin != response.request.url.origin:
        for name in [*dict(prepared.headers), *(it.name for it in prepared.grants)]:
            if name.lower() not in _PUBLIC_HEADERS:
                request.headers.pop(name, None)
    return request


def _answer(response: httpx2.Response, content: bytes) -> Answer:
    status = response.status_code
    return Answer(
        status=status,
        reason=response.reason_phrase or httpx2.codes.get_reason_phrase(status),
        headers=Headers(response.headers.multi_items()),
        content=content,
    )


def _failure(
    error: httpx2.RequestError,
    prepared: PreparedRequest,
    response: httpx2.Response | None,
) -> Answer | Failure:
    """What to make of an error of httpx2."""
    if (
        isinstance(error, httpx2.DecodingError)
        and response is not None
        and not response.is_success
    ):
        # The status says enough; that the body cannot be decompressed must not hide it.
        return _answer(response, b"")
    if isinstance(error, _NOT_SENT):
        progress = Progress.NOT_SENT
    elif isinstance(error, _UNKNOWN):
        progress = Progress.UNKNOWN
    else:
        progress = Progress.HOPELESS
    kind = TransportError
    if isinstance(error, httpx2.TimeoutException):
        kind = TransportTimeoutError
    said = mask(str(error), prepared.grants)
    description = type(error).__name__ + (f": {said}" if said else "")
    failure = kind(
        f"no answer from {prepared}: {description}",
        method=prepared.method,
        url=prepared.url,
    )
    failure.__cause__ = error
    return Failure(error=failure, progress=progress)
