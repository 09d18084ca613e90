"""What a server has at a URL, within bounds of time and size."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

LARGEST = 256 << 20
"""The size, in bytes, beyond which nothing is read."""

_SECONDS = 60
_MOST_REDIRECTS = 5
_ACCEPTED = "application/json, application/yaml, text/yaml, */*;q=0.5"


class FetchError(Exception):
    """A server gave nothing; says why, as the beginning of a sentence."""


def fetch(url: str, *, may_leave: bool) -> tuple[str, bytes]:
    """Ask a server for what is at a URL.

    Args:
        url: An `http` or `https` URL.
        may_leave: Whether redirects may lead to another server.

    Returns:
        The URL that answered after all redirects, and what it holds.

    Raises:
        FetchError: There was no answer, or none that can be used.
    """
    # Few runs need it, and importing it takes longer than reading most descriptions.
    import httpx2

    try:
        with httpx2.Client(timeout=_SECONDS / 2) as client:
            request = client.build_request("GET", url, headers={"accept": _ACCEPTED})
            for _ in range(_MOST_REDIRECTS + 1):
                answer = client.send(request, stream=True)
                try:
                    if answer.next_request is None:
                        return str(request.url), _body(answer)
                finally:
                    answer.close()
                _check_redirect(request.url, answer.next_request.url, may_leave)
                request = answer.next_request
            message = f"the server redirects more than {_MOST_REDIRECTS} times"
    except httpx2.TimeoutException:
        message = "the server does not answer in time"
    except (httpx2.HTTPError, httpx2.InvalidURL):
        message = "the server cannot be reached"
    raise FetchError(message)


def _check_redirect(old: httpx2.URL, new: httpx2.URL, may_leave: bool) -> None:
    if new.scheme not in {"http", "https"}:
        message = "the server redirects to what is no address of the web"
        raise FetchError(message)
    if not may_leave and (old.scheme, old.netloc) != (new.scheme, new.netloc):
        message = "the server redirects to another server"
        raise FetchError(message)


def _body(answer: httpx2.Response) -> bytes:
    if not answer.is_success:
        message = f"the server answers with the status {answer.status_code}"
        raise FetchError(message)
    end = time.monotonic() + _SECONDS
    content = bytearray()
    for part in answer.iter_bytes():
        content += part
        if len(content) > LARGEST:
            message = f"the answer is larger than {LARGEST >> 20} MB"
            raise FetchError(message)
        if time.monotonic() > end:
            message = f"the answer takes more than {_SECONDS} seconds"
            raise FetchError(message)
    return bytes(content)
