"""The client of Arize."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import Bearer
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import httpx2

    from ._runtime.json_library import JsonLibrary
    from ._runtime.settings import OnMismatch


class Arize(SyncClient):
    """Manage the resources of an Arize account."""

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client.

        Args:
            token: An API key of the account, sent in the Authorization header. By
                default the environment variable ARIZE_TOKEN.
            base_url: Where the API is. By default https://api.arize.com.
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
            server="https://api.arize.com",
            credentials=(
                Bearer("bearerAuth", token, argument="token", variable="ARIZE_TOKEN"),
            ),
            http_client=http_client,
            timeout=timeout,
            max_retries=max_retries,
            on_mismatch=on_mismatch,
            json=json,
        )

    @cached_property
    def ai_integrations(self) -> resources.AiIntegrations:
        """Access to external LLM providers."""
        return resources.AiIntegrations(self._transport)


class AsyncArize(AsyncClient):
    """The same as `Arize`, with methods to be awaited."""

    def __init__(
        self,
        token: str | None = None,
        *,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client.

        Args:
            token: An API key of the account, sent in the Authorization header. By
                default the environment variable ARIZE_TOKEN.
            base_url: Where the API is. By default https://api.arize.com.
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
            server="https://api.arize.com",
            credentials=(
                Bearer("bearerAuth", token, argument="token", variable="ARIZE_TOKEN"),
            ),
            http_client=http_client,
            timeout=timeout,
            max_retries=max_retries,
            on_mismatch=on_mismatch,
            json=json,
        )

    @cached_property
    def ai_integrations(self) -> resources.AsyncAiIntegrations:
        """Access to external LLM providers."""
        return resources.AsyncAiIntegrations(self._transport)
