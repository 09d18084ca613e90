"""The client of Quoted aliases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import httpx2

    from ._runtime.json_library import JsonLibrary
    from ._runtime.settings import OnMismatch


class DirectionsQuotedAliases(SyncClient):
    """A client of Quoted aliases."""

    def __init__(
        self,
        *,
        base_url: str,
        http_client: httpx2.Client | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client.

        Args:
            base_url: Where the API is.
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
            credentials=(),
            security=(),
            http_client=http_client,
            timeout=timeout,
            max_retries=max_retries,
            on_mismatch=on_mismatch,
            json=json,
        )

    @cached_property
    def pens(self) -> resources.Pens:
        """Pens."""
        return resources.Pens(self._transport)

    @cached_property
    def drawings(self) -> resources.Drawings:
        """Drawings."""
        return resources.Drawings(self._transport)


class AsyncDirectionsQuotedAliases(AsyncClient):
    """The same as `DirectionsQuotedAliases`, with methods to be awaited."""

    def __init__(
        self,
        *,
        base_url: str,
        http_client: httpx2.AsyncClient | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client.

        Args:
            base_url: Where the API is.
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
            credentials=(),
            security=(),
            http_client=http_client,
            timeout=timeout,
            max_retries=max_retries,
            on_mismatch=on_mismatch,
            json=json,
        )

    @cached_property
    def pens(self) -> resources.AsyncPens:
        """Pens."""
        return resources.AsyncPens(self._transport)

    @cached_property
    def drawings(self) -> resources.AsyncDrawings:
        """Drawings."""
        return resources.AsyncDrawings(self._transport)
