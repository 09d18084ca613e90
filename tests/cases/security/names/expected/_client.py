"""The client of Security names."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from . import resources
from ._runtime.client import AsyncClient, SyncClient
from ._runtime.credentials import ApiKey, Bearer
from ._runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    import httpx2

    from ._runtime.json_library import JsonLibrary
    from ._runtime.settings import OnMismatch


class SecurityNames(SyncClient):
    """A client of Security names."""

    def __init__(
        self,
        *,
        x_api_key: str | None = None,
        apikey: str | None = None,
        api_key: str | None = None,
        bearer_token: str | None = None,
        admin_token: str | None = None,
        legacy_api_key: str | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client.

        Args:
            x_api_key: By default the environment variable SECURITY_NAMES_X_API_KEY.
            apikey: By default the environment variable SECURITY_NAMES_APIKEY.
            api_key: By default the environment variable SECURITY_NAMES_API_KEY.
            bearer_token: By default the environment variable
                SECURITY_NAMES_BEARER_TOKEN.
            admin_token: By default the environment variable SECURITY_NAMES_ADMIN_TOKEN.
            legacy_api_key: The whole Authorization header, with its scheme if there is
                one. A bearer token. By default the environment variable
                SECURITY_NAMES_LEGACY_API_KEY.
            base_url: Where the API is. By default https://example.org.
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
            server="https://example.org",
            credentials=(
                ApiKey(
                    "X-Api-Key",
                    x_api_key,
                    argument="x_api_key",
                    variable="SECURITY_NAMES_X_API_KEY",
                    location="header",
                    name="X-Api-Key",
                ),
                ApiKey(
                    "apikey",
                    apikey,
                    argument="apikey",
                    variable="SECURITY_NAMES_APIKEY",
                    location="query",
                    name="apikey",
                ),
                ApiKey(
                    "ApiKeyAuth",
                    api_key,
                    argument="api_key",
                    variable="SECURITY_NAMES_API_KEY",
                    location="cookie",
                    name="key",
                ),
                Bearer(
                    "bearerAuth",
                    bearer_token,
                    argument="bearer_token",
                    variable="SECURITY_NAMES_BEARER_TOKEN",
                ),
                Bearer(
                    "Admin",
                    admin_token,
                    argument="admin_token",
                    variable="SECURITY_NAMES_ADMIN_TOKEN",
                ),
                ApiKey(
                    "Legacy",
                    legacy_api_key,
                    argument="legacy_api_key",
                    variable="SECURITY_NAMES_LEGACY_API_KEY",
                    location="header",
                    name="Authorization",
                ),
            ),
            security=(
                ("X-Api-Key",),
                ("apikey",),
                ("ApiKeyAuth",),
                ("bearerAuth",),
                ("Admin",),
                ("Legacy",),
            ),
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


class AsyncSecurityNames(AsyncClient):
    """The same as `SecurityNames`, with methods to be awaited."""

    def __init__(
        self,
        *,
        x_api_key: str | None = None,
        apikey: str | None = None,
        api_key: str | None = None,
        bearer_token: str | None = None,
        admin_token: str | None = None,
        legacy_api_key: str | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client.

        Args:
            x_api_key: By default the environment variable SECURITY_NAMES_X_API_KEY.
            apikey: By default the environment variable SECURITY_NAMES_APIKEY.
            api_key: By default the environment variable SECURITY_NAMES_API_KEY.
            bearer_token: By default the environment variable
                SECURITY_NAMES_BEARER_TOKEN.
            admin_token: By default the environment variable SECURITY_NAMES_ADMIN_TOKEN.
            legacy_api_key: The whole Authorization header, with its scheme if there is
                one. A bearer token. By default the environment variable
                SECURITY_NAMES_LEGACY_API_KEY.
            base_url: Where the API is. By default https://example.org.
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
            server="https://example.org",
            credentials=(
                ApiKey(
                    "X-Api-Key",
                    x_api_key,
                    argument="x_api_key",
                    variable="SECURITY_NAMES_X_API_KEY",
                    location="header",
                    name="X-Api-Key",
                ),
                ApiKey(
                    "apikey",
                    apikey,
                    argument="apikey",
                    variable="SECURITY_NAMES_APIKEY",
                    location="query",
                    name="apikey",
                ),
                ApiKey(
                    "ApiKeyAuth",
                    api_key,
                    argument="api_key",
                    variable="SECURITY_NAMES_API_KEY",
                    location="cookie",
                    name="key",
                ),
                Bearer(
                    "bearerAuth",
                    bearer_token,
                    argument="bearer_token",
                    variable="SECURITY_NAMES_BEARER_TOKEN",
                ),
                Bearer(
                    "Admin",
                    admin_token,
                    argument="admin_token",
                    variable="SECURITY_NAMES_ADMIN_TOKEN",
                ),
                ApiKey(
                    "Legacy",
                    legacy_api_key,
                    argument="legacy_api_key",
                    variable="SECURITY_NAMES_LEGACY_API_KEY",
                    location="header",
                    name="Authorization",
                ),
            ),
            security=(
                ("X-Api-Key",),
                ("apikey",),
                ("ApiKeyAuth",),
                ("bearerAuth",),
                ("Admin",),
                ("Legacy",),
            ),
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
