"""Base URLs and the URLs below them, as text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from .errors import ConfigurationError, RequestError

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
# What a path may hold as it is (RFC 3986, 3.3), the slash, and what is encoded already.
_PATH = "/:@!$&'()*+,;=%"
_IMPOSSIBLE = re.compile(r'[\s\x00-\x1f\x7f"<>\\^`{|}]')


@dataclass(frozen=True, slots=True)
class BaseUrl:
    """Where all paths of a client begin."""

    text: str
    """Scheme, host and path, without a slash at the end."""

    def __str__(self) -> str:
        """The URL, without a slash at the end."""
        return self.text


def read_base_url(text: str) -> BaseUrl:
    """Read the base URL that a caller gave.

    Raises:
        ConfigurationError: it is not one; the message shows no user information.
    """
    try:
        parts = urlsplit(text)
        usable = parts.port is None or parts.port > 0
    except ValueError:
        parts, usable = urlsplit(""), False
    if parts.username is not None or parts.password is not None:
        message = (
            "the base URL must not hold a user name or password;"
            " pass an http_client with auth=... instead"
        )
        raise ConfigurationError(message)
    if (
        not usable
        or parts.scheme not in ("http", "https")
        or not parts.hostname
        or _IMPOSSIBLE.search(text)
    ):
        message = f"not a base URL: {_without_user(text)!r}; expected https://host/path"
        raise ConfigurationError(message)
    if "?" in text or "#" in text:
        message = f"a base URL has no query or fragment: {text.partition('?')[0]!r}..."
        raise ConfigurationError(message)
    return BaseUrl(text.rstrip("/"))


def fill(template: str, variables: Mapping[str, str | None]) -> str:
    """The address of a server with its variables filled in; one that is None stays."""
    for name, value in variables.items():
        if value is not None:
            template = template.replace(f"{{{name}}}", value)
    return template


@lru_cache(maxsize=64)
def read_server(text: str, base_url: str) -> BaseUrl:
    """The address of operations that are not where the others are.

    Args:
        text: what the description says, from the base URL if it is relative.
        base_url: where the others are.

    Raises:
        ConfigurationError: it is no base URL.
    """
    return read_base_url(urljoin(f"{base_url}/", text))


def join(base_url: BaseUrl, template: str, parameters: Mapping[str, str]) -> str:
    """The URL of one path below the base URL, with a query if the template has one.

    Args:
        base_url: where the path begins.
        template: the path, parameters in braces.
        parameters: the encoded text for each parameter.

    Raises:
        RequestError: a parameter is missing, or makes a segment `.` or `..`, which
            servers and proxies take for another path even where they are encoded.
    """

    # Splitting by a pattern with one group yields literal, name, literal, name, ...
    pieces = _PLACEHOLDER.split(template.partition("#")[0])
    for index, piece in enumerate(pieces):
        if index % 2 == 0:
            pieces[index] = quote(piece, safe=_PATH + "?")
        elif piece in parameters:
            pieces[index] = parameters[piece]
        else:
            message = f"the path parameter {piece} is missing"
            raise RequestError(message)
    path = "".join(pieces)
    for segment in path.partition("?")[0].split("/"):
        if segment in (".", ".."):
            message = f"a path parameter makes the path segment {segment!r} in {path}"
            raise RequestError(message)
    return f"{base_url}/{path.removeprefix('/')}"


def with_query(url: str, pairs: list[str]) -> str:
    """The URL with further encoded pairs in its query."""
    if not pairs:
        return url
    return f"{url}{'&' if '?' in url else '?'}{'&'.join(pairs)}"


def without_query(url: str) -> str:
    """The URL up to its query."""
    return url.partition("?")[0]


def _without_user(text: str) -> str:
    """The text with anything that may be user information masked."""
    return re.sub(r"//[^/?#]*@", "//***@", text)
