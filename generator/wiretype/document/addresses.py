"""Where documents are, and where a reference in one leads (RFC 3986)."""

from __future__ import annotations

import os
import posixpath
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias, assert_never
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")


@dataclass(frozen=True, slots=True)
class File:
    """A file, by its absolute path without links and detours."""

    path: Path


@dataclass(frozen=True, slots=True)
class Web:
    """What a server has, by its URL without fragment."""

    url: str


Address: TypeAlias = "File | Web"


def scheme_of(text: str) -> str:
    """The scheme of an absolute URI, in small letters; empty for anything else.

    A single letter is no scheme but a drive of Windows.
    """
    found = _SCHEME.match(text)
    return found[1].lower() if found else ""


def file_address(path: str | os.PathLike[str]) -> File:
    """The address of a file; a path is seen from the working directory.

    Raises:
        OSError: Its links have no end.
        ValueError: No file can have such a name.
    """
    return File(Path(os.path.realpath(path)))


def web_address(url: str) -> Web:
    """The address of what an `http` or `https` URL names.

    Raises:
        ValueError: It is no such URL.
    """
    parts = urlsplit(urldefrag(url).url)
    if parts.scheme.lower() not in {"http", "https"} or not parts.hostname:
        message = f"no address of the web: {url}"
        raise ValueError(message)
    path = posixpath.normpath(parts.path) if ".." in parts.path else parts.path
    # A host has no capitals, but a password may.
    credentials, at, host = parts.netloc.rpartition("@")
    return Web(
        parts._replace(
            scheme=parts.scheme.lower(),
            netloc=f"{credentials}{at}{host.lower()}",
            path=path or "/",
        ).geturl()
    )


def address_from(base: Address, reference: str) -> Address:
    """Where a reference without fragment leads from the document at `base`.

    Raises:
        OSError: Links have no end.
        ValueError: It leads neither to a file nor to the web.
    """
    scheme = scheme_of(reference)
    if scheme in {"http", "https"}:
        return web_address(reference)
    match base:
        case Web(url):
            return web_address(urljoin(url, reference))
        case File(path) if scheme == "file":
            return file_address(unquote(urlsplit(reference).path))
        case File(path) if not scheme and not reference.startswith("//"):
            name = unquote(reference.partition("?")[0])
            return file_address(path.parent / name)
        case File():
            message = f"neither a file nor of the web: {reference}"
            raise ValueError(message)
        case _:
            assert_never(base)


def server_url(base: str, url: str) -> str:
    """A server's URL as the document at the URI `base` means it (3.1, section 4.8.5).

    It stays as it is where the document is no document of the web, and where it begins
    with a variable, which may hold a whole address. An empty one would be the document.
    """
    is_relative = url and not scheme_of(url) and not url.startswith("{")
    if not is_relative or scheme_of(base) not in {"http", "https"}:
        return url
    try:
        return urljoin(shown_url(base), url)
    except ValueError:
        return url


def uri_of(address: Address) -> str:
    """An address as a URI."""
    match address:
        case File(path):
            return path.as_uri()
        case Web(url):
            return url
        case _:
            assert_never(address)


def origin_of(address: Address) -> str:
    """Scheme, host and port of a server; empty for files."""
    if isinstance(address, File):
        return ""
    parts = urlsplit(address.url)
    return f"{parts.scheme}://{_without_credentials(parts.netloc)}"


def shown_url(url: str) -> str:
    """A URL as others may read it: without a user's name and password."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    return parts._replace(netloc=_without_credentials(parts.netloc)).geturl()


def _without_credentials(netloc: str) -> str:
    return netloc.rpartition("@")[2]


def name_from(root: Address, address: Address) -> str:
    """A short and stable name for a document: its path seen from the root document.

    It holds no path of the machine, but for that of a file on another drive. What is
    on another server has its whole URL.
    """
    match root, address:
        case File(base), File(path):
            try:
                name = os.path.relpath(path, base.parent)
            except ValueError:
                name = str(path)
            name = Path(name).as_posix()
        case Web(base), Web(url) if origin_of(root) == origin_of(address):
            start, end = urlsplit(base), urlsplit(url)
            name = posixpath.relpath(end.path, posixpath.dirname(start.path) or "/")
            name += f"?{end.query}" if end.query else ""
        case _, _:
            name = uri_of(address)
    # A hash ends the document's part of a pointer.
    return name.replace("#", "%23")
