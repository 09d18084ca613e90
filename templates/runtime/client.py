"""What generated clients are made from."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from .addresses import read_base_url
from .header_fields import check_headers
from .pool import Pool
from .settings import (
    check_max_retries,
    check_on_mismatch,
    check_timeout,
    read_settings,
)
from .transport import AsyncTransport, SyncTransport
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    import httpx2

    from .credentials import Credential
    from .json_library import JsonLibrary
    from .operation import Security
    from .settings import OnMismatch, Settings


class SyncClient:
    """The base of a synchronous client."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        server: str | None = None,
        credentials: tuple[Credential, ...] = (),
        security: Security | None = None,
        http_client: httpx2.Client | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client; nothing is sent, no connection opened.

        Args:
            base_url: where the paths of all operations begin.
            server: where they begin if the caller does not say so, unless an operation
                has a server of its own.
            credentials: the credentials the API knows, given or not.
            security: what access needs by default; None for all credentials.
            http_client: the caller's own HTTP client, used as it is and never closed.
            timeout: seconds to connect, to send and to wait for data, each; None for
                no limit. The default is 60, or what `http_client` says.
            max_retries: how often a request is sent again at most.
            on_mismatch: what to do about a success that breaks its description.
            json: what reads and writes JSON bodies; `orjson` and `msgspec` are faster
                and have to be installed.

        Raises:
            ConfigurationError: something of it is missing or impossible.
        """
        settings = read_settings(
            client_name=type(self).__name__,
            base_url=base_url,
            server=server,
            credentials=credentials,
            security=security,
            timeout=timeout,
            max_retries=max_retries,
            on_mismatch=on_mismatch,
            json=json,
        )
        pool = Pool(_given(http_client), _make_client)
        self._transport = SyncTransport(settings, pool)

    def with_options(
        self,
        *,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        on_mismatch: OnMismatch | Unset = UNSET,
        base_url: str | Unset = UNSET,
    ) -> Self:
        """A view of this client with other options, on the same connections.

        `client.with_options(timeout=5).things.get("a")`

        Args:
            timeout: seconds to connect, to send and to wait for data, each; None for
                no limit.
            max_retries: how often a request is sent again at most.
            headers: headers for every request, added to those of this view and over
                all others.
            on_mismatch: what to do about a success that breaks its description.
            base_url: where the paths of all operations begin. Credentials go there.

        Raises:
            ConfigurationError: an option is impossible.
            RequestError: a header is impossible.
        """
        settings = _with_options(
            self._transport.settings,
            timeout,
            max_retries,
            headers,
            on_mismatch,
            base_url,
        )
        view = type(self).__new__(type(self))
        view.__dict__.update(_own_state(self))
        view._transport = self._transport.view(settings)
        return view

    def close(self) -> None:
        """Close the connections; those of a caller's own `http_client` stay open.

        Views share them, so closing a view closes them too. A request sent later opens
        new ones.
        """
        self._transport.close()

    def __enter__(self) -> Self:
        """The client itself, to be closed at the end."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connections."""
        self.close()

    def __repr__(self) -> str:
        """Class and base URL: `Arize(base_url='https://api.arize.com')`."""
        return _representation(self, self._transport.settings)


class AsyncClient:
    """The base of an asynchronous client."""

    def __init__(
        self,
        *,
        base_url: str | None = None,
        server: str | None = None,
        credentials: tuple[Credential, ...] = (),
        security: Security | None = None,
        http_client: httpx2.AsyncClient | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client; arguments and errors are those of `SyncClient`."""
        settings = read_settings(
            client_name=type(self).__name__,
            base_url=base_url,
            server=server,
            credentials=credentials,
            security=security,
            timeout=timeout,
            max_retries=max_retries,
            on_mismatch=on_mismatch,
            json=json,
        )
        pool = Pool(_given_async(http_client), _make_async_client)
        self._transport = AsyncTransport(settings, pool)

    def with_options(
        self,
        *,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
        on_mismatch: OnMismatch | Unset = UNSET,
        base_url: str | Unset = UNSET,
    ) -> Self:
        """A view of this client with other options; see `SyncClient.with_options`."""
        settings = _with_options(
            self._transport.settings,
            timeout,
            max_retries,
            headers,
            on_mismatch,
            base_url,
        )
        view = type(self).__new__(type(self))
        view.__dict__.update(_own_state(self))
        view._transport = self._transport.view(settings)
        return view

    async def aclose(self) -> None:
        """Close the connections; see `SyncClient.close`."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        """The client itself, to be closed at the end."""
        return self

    async def __aexit__(self, *_: object) -> None:
        """Close the connections."""
        await self.aclose()

    def __repr__(self) -> str:
        """Class and base URL: `AsyncArize(base_url='https://api.arize.com')`."""
        return _representation(self, self._transport.settings)


def _with_options(
    settings: Settings,
    timeout: float | httpx2.Timeout | None | Unset,
    max_retries: int | Unset,
    headers: Mapping[str, str] | Unset,
    on_mismatch: OnMismatch | Unset,
    base_url: str | Unset,
) -> Settings:
    """The settings with those options changed that are not UNSET."""
    if timeout is not UNSET:
        settings = replace(settings, timeout=check_timeout(timeout))
    if not isinstance(max_retries, Unset):
        retries = replace(settings.retries, max_retries=check_max_retries(max_retries))
        settings = replace(settings, retries=retries)
    if not isinstance(headers, Unset):
        merged = {**settings.headers, **check_headers(headers)}
        settings = replace(settings, headers=merged)
    if not isinstance(on_mismatch, Unset):
        settings = replace(settings, on_mismatch=check_on_mismatch(on_mismatch))
    if not isinstance(base_url, Unset):
        url = read_base_url(base_url)
        settings = replace(settings, base_url=url, is_base_url_given=True)
    return settings


def _own_state(client: object) -> dict[str, object]:
    """The attributes of a client but its resources, which belong to its transport."""
    return {
        name: value
        for name, value in vars(client).items()
        if not isinstance(getattr(type(client), name, None), cached_property)
    }


def _representation(client: object, settings: Settings) -> str:
    return f"{type(client).__name__}(base_url={str(settings.base_url)!r})"


def _given(http_client: httpx2.Client | None) -> httpx2.Client | None:
    """The caller's HTTP client, checked."""
    if http_client is not None:
        from .exchange import check_client

        check_client(http_client)
    return http_client


def _given_async(http_client: httpx2.AsyncClient | None) -> httpx2.AsyncClient | None:
    """The caller's HTTP client, checked."""
    if http_client is not None:
        from .exchange import check_async_client

        check_async_client(http_client)
    return http_client


def _make_client() -> httpx2.Client:
    """An HTTP client, made when the first request is sent."""
    from .exchange import make_client

    return make_client()


def _make_async_client() -> httpx2.AsyncClient:
    """An HTTP client, made when the first request is sent."""
    from .exchange import make_async_client

    return make_async_client()
