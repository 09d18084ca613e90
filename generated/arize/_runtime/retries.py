"""When a request is sent again, and how long to wait before.

| what happened                                        | sent again               |
| ---------------------------------------------------- | ------------------------ |
| no connection: nothing was sent                      | any method               |
| 408, 425, 429, 503: the server did not do it         | any method               |
| 500, 502, 504: the server may have done it           | idempotent methods       |
| the connection broke or timed out after sending      | idempotent methods       |
| anything else, among it bytes that cannot be decoded | never                    |

The idempotent methods are GET, HEAD, OPTIONS, TRACE, PUT and DELETE (RFC 9110, 9.2.2)
and QUERY. A `Retry-After` header, in seconds or as a date, is obeyed to the letter;
if it asks for more than a minute, the request is not sent again. Without one the wait
is a random time (full jitter) up to half a second, which doubles with each attempt up
to 8 seconds.
"""

from __future__ import annotations

import math
import random
import time
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING, assert_never

if TYPE_CHECKING:
    from collections.abc import Callable

_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE", "QUERY"})
_NOT_DONE = frozenset({408, 425, 429, 503})
_MAYBE_DONE = frozenset({500, 502, 504})
_FIRST_WAIT = 0.5
_LONGEST_WAIT = 8.0
_LONGEST_RETRY_AFTER = 60.0


class Progress(Enum):
    """How far a request came that got no complete answer."""

    NOT_SENT = auto()
    """There was no connection."""
    UNKNOWN = auto()
    """Some of it was sent; the server may have done what it asks for."""
    HOPELESS = auto()
    """It would fail the same way again."""


def _jitter(limit: float) -> float:
    return random.uniform(0, limit)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How often to send again; what is random or reads a clock can be replaced."""

    max_retries: int = 2
    """How often a request is sent again at most; 0 for never."""
    jitter: Callable[[float], float] = _jitter
    """A random number of seconds up to a limit."""
    now: Callable[[], float] = time.time
    """The present time, in seconds since 1970."""

    def wait_after_status(
        self, method: str, status: int, retry_after: str | None, retries: int
    ) -> float | None:
        """How many seconds to wait after an answer; None not to send again.

        Args:
            method: the method of the request, in capitals.
            status: the status of the answer.
            retry_after: its Retry-After header.
            retries: how often the request was sent again already.
        """
        if status in _NOT_DONE or (status in _MAYBE_DONE and method in _IDEMPOTENT):
            asked = _seconds(retry_after, self.now) if retry_after else None
            if asked is not None and asked > _LONGEST_RETRY_AFTER:
                return None
            return self._wait(retries, asked)
        return None

    def wait_after_failure(
        self, method: str, progress: Progress, retries: int
    ) -> float | None:
        """How many seconds to wait if no answer came; None not to send again."""
        match progress:
            case Progress.NOT_SENT:
                return self._wait(retries, None)
            case Progress.UNKNOWN:
                return self._wait(retries, None) if method in _IDEMPOTENT else None
            case Progress.HOPELESS:
                return None
            case _:
                assert_never(progress)

    def _wait(self, retries: int, asked: float | None) -> float | None:
        if retries >= self.max_retries:
            return None
        if asked is not None:
            return asked
        # The exponent is bounded, since a float is.
        limit = min(_FIRST_WAIT * 2 ** min(retries, 10), _LONGEST_WAIT)
        return self.jitter(limit)


def _seconds(retry_after: str, now: Callable[[], float]) -> float | None:
    """Read a Retry-After header (RFC 9110, 10.2.3); None if it is neither form."""
    try:
        seconds = float(retry_after)
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            seconds = parsedate_to_datetime(retry_after).timestamp() - now()
        except (ValueError, OverflowError):
            return None
    return None if math.isnan(seconds) else max(seconds, 0.0)
