"""From the arguments of a call to what goes over the wire."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .addresses import join, read_server, with_query, without_query
from .body import write_body
from .credentials import choose, needs
from .errors import RequestError
from .header_fields import check_header
from .parameters import (
    COOKIE_STYLE,
    HEADER_STYLE,
    PATH_STYLE,
    QUERY_STYLE,
    cookie_pairs,
    header_text,
    path_text,
    query_pairs,
)
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .body import EncodedBody
    from .credentials import Grant
    from .operation import Operation, Payload
    from .settings import Settings, Timeout


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """What a call was given; parameters by wire name.

    A parameter that is UNSET is left out, and so is one that is None: outside of bodies
    there is no null (RFC 6570, 2.3).
    """

    path: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    body: object
    """A value of the body's type, a mapping of wire names to values, or UNSET."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedRequest:
    """A request, ready to be sent any number of times; credentials kept apart."""

    operation_name: str
    """The operation, for messages."""
    method: str
    url: str
    """The whole URL, all of it encoded, but for a key that belongs into the query."""
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    """Each name once; none of them from a credential."""
    content: Payload | None = field(repr=False)
    grants: tuple[Grant, ...]
    """What the credentials add when the request is sent."""
    timeout: Timeout

    @property
    def is_repeatable(self) -> bool:
        """Whether it can be sent more than once."""
        content = self.content
        return content is None or isinstance(content, bytes) or content.is_repeatable

    @property
    def address(self) -> str:
        """The URL without its query, for messages and logs."""
        return without_query(self.url)

    def __str__(self) -> str:
        """Method and URL without query: `GET https://api.example.com/v2/things`."""
        return f"{self.method} {self.address}"


def write_request(
    operation: Operation[object], arguments: Arguments, settings: Settings
) -> PreparedRequest:
    """Write one call.

    Raises:
        RequestError: the call cannot be said in a request, or lacks a credential.
    """
    path_texts = {
        name: path_text(name, value, operation.path_styles.get(name, PATH_STYLE))
        for name, value in _given(arguments.path)
    }
    pairs = [
        pair
        for name, value in _given(arguments.query)
        for pair in query_pairs(
            name, value, operation.query_styles.get(name, QUERY_STYLE)
        )
    ]
    base_url = settings.base_url
    if operation.server is not None and not settings.is_base_url_given:
        base_url = read_server(operation.server, base_url.text)
    encoded = write_body(operation, arguments.body, settings.json)
    return PreparedRequest(
        operation_name=operation.name,
        method=operation.method,
        url=with_query(join(base_url, operation.template, path_texts), pairs),
        headers=tuple(_headers(operation, arguments, settings, encoded)),
        content=None if encoded is None else encoded[0],
        grants=_grants(operation, settings),
        timeout=settings.timeout,
    )


def _given(parameters: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """The parameters that say something."""
    return (
        (name, value)
        for name, value in parameters.items()
        if value is not UNSET and value is not None
    )


def _headers(
    operation: Operation[object],
    arguments: Arguments,
    settings: Settings,
    encoded: EncodedBody | None,
) -> Iterator[tuple[str, str]]:
    """All headers but those of credentials, checked, each name once.

    Those the caller set for every request win over those of the operation.
    """
    merged: dict[str, tuple[str, str]] = {}

    def put(name: str, value: str) -> None:
        check_header(name, value)
        merged[name.lower()] = (name, value)

    put("Accept", operation.accept)
    if encoded is not None:
        put("Content-Type", encoded[1])
        length = encoded[0].length if not isinstance(encoded[0], bytes) else None
        if length is not None:
            put("Content-Length", str(length))
    for name, value in _given(arguments.headers):
        style = operation.header_styles.get(name, HEADER_STYLE)
        text = header_text(name, value, style)
        if text is not None:
            put(name, text)
    pairs = [
        pair
        for name, value in _given(arguments.cookies)
        for pair in cookie_pairs(
            name, value, operation.cookie_styles.get(name, COOKIE_STYLE)
        )
    ]
    if pairs:
        put("Cookie", "; ".join(pairs))
    for name, value in settings.headers.items():
        put(name, value)
    return iter(merged.values())


def _grants(operation: Operation[object], settings: Settings) -> tuple[Grant, ...]:
    """What the chosen credentials add to a request of this operation."""
    security = settings.security if operation.security is None else operation.security
    schemes = choose(security, (grant.scheme for grant in settings.grants))
    if schemes is None:
        message = f"{operation.name} {needs(settings.credentials, security)}"
        raise RequestError(message)
    return tuple(grant for grant in settings.grants if grant.scheme in schemes)
