"""Sending the requests of one client: write, send, send again, read.

Synchronous and asynchronous clients differ in the loop that sends, and in nothing else.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING, TypeVar, assert_never

from .answer import Answer, Failure
from .request import write_request
from .response import read_response

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx2

    from .operation import Operation
    from .pool import Pool
    from .request import Arguments, PreparedRequest
    from .settings import Settings

T = TypeVar("T")

_logger = logging.getLogger(__name__)


class SyncTransport:
    """Sends the requests of a synchronous client."""

    __slots__ = ("_pool", "_sleep", "settings")

    def __init__(
        self,
        settings: Settings,
        pool: Pool[httpx2.Client],
        *,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        """Send by `settings` with the HTTP client of `pool`; `sleep` takes seconds."""
        self.settings = settings
        self._pool = pool
        self._sleep = sleep

    def view(self, settings: Settings) -> SyncTransport:
        """The same connections with other settings."""
        return SyncTransport(settings, self._pool, sleep=self._sleep)

    def close(self) -> None:
        """Close the connections, unless the HTTP client is the caller's."""
        client = self._pool.release()
        if client is not None:
            client.close()

    def send(self, operation: Operation[T], arguments: Arguments) -> T:
        """Call an operation and return what a success holds.

        Raises:
            RequestError: refused before anything was sent.
            TransportError: no complete answer came.
            StatusError: the answer is not a success.
            ResponseDecodeError: it is a success that cannot be read.
        """
        from .exchange import exchange

        request = write_request(operation, arguments, self.settings)
        retries = 0
        while True:
            started = time.perf_counter()
            outcome = exchange(self._pool.client(), request)
            _log(request, outcome, started)
            wait = _wait(request, outcome, self.settings, retries)
            if wait is None:
                return _result(operation, request, outcome, self.settings)
            self._sleep(wait)
            retries += 1


class AsyncTransport:
    """Sends the requests of an asynchronous client."""

    __slots__ = ("_pool", "_sleep", "settings")

    def __init__(
        self,
        settings: Settings,
        pool: Pool[httpx2.AsyncClient],
        *,
        sleep: Callable[[float], Awaitable[None]] | None = None,
    ) -> None:
        """Send by `settings` with the HTTP client of `pool`; `sleep` takes seconds."""
        self.settings = settings
        self._pool = pool
        self._sleep = _sleep if sleep is None else sleep

    def view(self, settings: Settings) -> AsyncTransport:
        """The same connections with other settings."""
        return AsyncTransport(settings, self._pool, sleep=self._sleep)

    async def aclose(self) -> None:
        """Close the connections, unless the HTTP client is the caller's."""
        client = self._pool.release()
        if client is not None:
            await client.aclose()

    async def send(self, operation: Operation[T], arguments: Arguments) -> T:
        """The same as `SyncTransport.send`, awaited."""
        from .exchange import exchange_async

        request = write_request(operation, arguments, self.settings)
        retries = 0
        while True:
            started = time.perf_counter()
            outcome = await exchange_async(self._pool.client(), request)
            _log(request, outcome, started)
            wait = _wait(request, outcome, self.settings, retries)
            if wait is None:
                return _result(operation, request, outcome, self.settings)
            await self._sleep(wait)
            retries += 1


async def _sleep(seconds: float) -> None:
    """Wait; asyncio is imported here, since synchronous clients do without it."""
    import asyncio

    await asyncio.sleep(seconds)


def _log(request: PreparedRequest, outcome: Answer | Failure, started: float) -> None:
    """One line for each time a request is sent, for debugging.

    Neither headers nor bodies nor queries: they may hold what is nobody's business.
    """
    match outcome:
        case Answer():
            end = str(outcome.status)
        case Failure():
            end = type(outcome.error.__cause__).__name__
        case _:
            assert_never(outcome)
    milliseconds = (time.perf_counter() - started) * 1000
    _logger.debug("%s: %s in %.0f ms", request, end, milliseconds)


def _wait(
    request: PreparedRequest,
    outcome: Answer | Failure,
    settings: Settings,
    retries: int,
) -> float | None:
    """How many seconds to wait before sending again; None to take what came."""
    if not request.is_repeatable:
        return None
    match outcome:
        case Answer():
            return settings.retries.wait_after_status(
                request.method,
                outcome.status,
                outcome.headers.get("retry-after"),
                retries,
            )
        case Failure():
            return settings.retries.wait_after_failure(
                request.method, outcome.progress, retries
            )
        case _:
            assert_never(outcome)


def _result(
    operation: Operation[T],
    request: PreparedRequest,
    outcome: Answer | Failure,
    settings: Settings,
) -> T:
    """What a call returns or raises in the end."""
    match outcome:
        case Answer():
            value: T = read_response(operation, request, outcome, settings)
            return value
        case Failure():
            raise outcome.error
        case _:
            assert_never(outcome)
