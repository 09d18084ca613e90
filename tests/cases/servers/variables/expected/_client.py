"""The client of Variables."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from . import resources
from ._runtime.addresses import fill
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Literal

    import httpx2

    from ._runtime.json_library import JsonLibrary
    from ._runtime.settings import OnMismatch


class ServersVariables(SyncClient):
    """A client of Variables."""

    def __init__(
        self,
        *,
        region: Literal["eu", "us"] = "eu",
        port: str = "443",
        base_path: str = "v2",
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client.

        Args:
            region: Where the data is.
            port: `port` of `https://{region}.example.com:{port}/{basePath}`
            base_path: `basePath` of `https://{region}.example.com:{port}/{basePath}`
            base_url: Where the API is. By default https://eu.example.com:443/v2.
                Others: `https://sandbox.example.com/v2` (Sandbox)
            http_client: Sends the requests. It stays yours: the client never closes it.
            timeout: Seconds until a request is given up, None for never.
            max_retries: How often a request that may be repeated is sent again.
            on_mismatch: What to do about an answer that breaks its description.
            json: What reads and writes JSON. All but stdlib have to be installed.

        Raises:
            ConfigurationError: A credential is missing or cannot be sent.
        """
        super().__init__(
            base_url=base_url,
            server=fill(
                "https://{region}.example.com:{port}/{basePath}",
                {"region": region, "port": port, "basePath": base_path},
            ),
            credentials=(),
            security=(),
            http_client=http_client,
            timeout=timeout,
            max_retries=max_retries,
            on_mismatch=on_mismatch,
            json=json,
        )

    @cached_property
    def things(self) -> resources.Things:
        """Things."""
        return resources.Things(self._transport)


class AsyncServersVariables(AsyncClient):
    """The same as `ServersVariables`, with methods to be awaited."""

    def __init__(
        self,
        *,
        region: Literal["eu", "us"] = "eu",
        port: str = "443",
        base_path: str = "v2",
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client.

        Args:
            region: Where the data is.
            port: `port` of `https://{region}.example.com:{port}/{basePath}`
            base_path: `basePath` of `https://{region}.example.com:{port}/{basePath}`
            base_url: Where the API is. By default https://eu.example.com:443/v2.
                Others: `https://sandbox.example.com/v2` (Sandbox)
            http_client: Sends the requests. It stays yours: the client never closes it.
            timeout: Seconds until a request is given up, None for never.
            max_retries: How often a request that may be repeated is sent again.
            on_mismatch: What to do about an answer that breaks its description.
            json: What reads and writes JSON. All but stdlib have to be installed.

        Raises:
            ConfigurationError: A credential is missing or cannot be sent.
        """
        super().__init__(
            base_url=base_url,
            server=fill(
                "https://{region}.example.com:{port}/{basePath}",
                {"region": region, "port": port, "basePath": base_path},
            ),
            credentials=(),
            security=(),
            http_client=http_client,
            timeout=timeout,
            max_retries=max_retries,
            on_mismatch=on_mismatch,
            json=json,
        )

    @cached_property
    def things(self) -> resources.AsyncThings:
        """Things."""
        return resources.AsyncThings(self._transport)
