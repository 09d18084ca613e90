"""The client of Schemes."""

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


class SecuritySchemes(SyncClient):
    """A client of Schemes."""

    def __init__(
        self,
        *,
        bearer_token: str | None = None,
        authorization: str | None = None,
        key_api_key: str | None = None,
        cookie_api_key: str | None = None,
        oauth_token: str | None = None,
        base_url: str | None = None,
        http_client: httpx2.Client | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client.

        Args:
            bearer_token: By default the environment variable
                SECURITY_SCHEMES_BEARER_TOKEN.
            authorization: The whole Authorization header, for digest. RFC 7616. By
                default the environment variable SECURITY_SCHEMES_AUTHORIZATION.
            key_api_key: By default the environment variable
                SECURITY_SCHEMES_KEY_API_KEY.
            cookie_api_key: By default the environment variable
                SECURITY_SCHEMES_COOKIE_API_KEY.
            oauth_token: By default the environment variable
                SECURITY_SCHEMES_OAUTH_TOKEN.
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
                Bearer(
                    "bearer",
                    bearer_token,
                    argument="bearer_token",
                    variable="SECURITY_SCHEMES_BEARER_TOKEN",
                ),
                ApiKey(
                    "digest",
                    authorization,
                    argument="authorization",
                    variable="SECURITY_SCHEMES_AUTHORIZATION",
                    location="header",
                    name="Authorization",
                ),
                ApiKey(
                    "key",
                    key_api_key,
                    argument="key_api_key",
                    variable="SECURITY_SCHEMES_KEY_API_KEY",
                    location="query",
                    name="key",
                ),
                ApiKey(
                    "cookie",
                    cookie_api_key,
                    argument="cookie_api_key",
                    variable="SECURITY_SCHEMES_COOKIE_API_KEY",
                    location="cookie",
                    name="sid",
                ),
                Bearer(
                    "oauth",
                    oauth_token,
                    argument="oauth_token",
                    variable="SECURITY_SCHEMES_OAUTH_TOKEN",
                ),
            ),
            security=(("bearer",), ()),
            http_client=http_client,
            timeout=timeout,
            max_retries=max_retries,
            on_mismatch=on_mismatch,
            json=json,
        )

    @cached_property
    def access(self) -> resources.Access:
        """Access."""
        return resources.Access(self._transport)


class AsyncSecuritySchemes(AsyncClient):
    """The same as `SecuritySchemes`, with methods to be awaited."""

    def __init__(
        self,
        *,
        bearer_token: str | None = None,
        authorization: str | None = None,
        key_api_key: str | None = None,
        cookie_api_key: str | None = None,
        oauth_token: str | None = None,
        base_url: str | None = None,
        http_client: httpx2.AsyncClient | None = None,
        timeout: float | httpx2.Timeout | None | Unset = UNSET,
        max_retries: int = 2,
        on_mismatch: OnMismatch = "warn",
        json: JsonLibrary = "stdlib",
    ) -> None:
        """Configure a client.

        Args:
            bearer_token: By default the environment variable
                SECURITY_SCHEMES_BEARER_TOKEN.
            authorization: The whole Authorization header, for digest. RFC 7616. By
                default the environment variable SECURITY_SCHEMES_AUTHORIZATION.
            key_api_key: By default the environment variable
                SECURITY_SCHEMES_KEY_API_KEY.
            cookie_api_key: By default the environment variable
                SECURITY_SCHEMES_COOKIE_API_KEY.
            oauth_token: By default the environment variable
                SECURITY_SCHEMES_OAUTH_TOKEN.
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
                Bearer(
                    "bearer",
                    bearer_token,
                    argument="bearer_token",
                    variable="SECURITY_SCHEMES_BEARER_TOKEN",
                ),
                ApiKey(
                    "digest",
                    authorization,
                    argument="authorization",
                    variable="SECURITY_SCHEMES_AUTHORIZATION",
                    location="header",
                    name="Authorization",
                ),
                ApiKey(
                    "key",
                    key_api_key,
                    argument="key_api_key",
                    variable="SECURITY_SCHEMES_KEY_API_KEY",
                    location="query",
                    name="key",
                ),
                ApiKey(
                    "cookie",
                    cookie_api_key,
                    argument="cookie_api_key",
                    variable="SECURITY_SCHEMES_COOKIE_API_KEY",
                    location="cookie",
                    name="sid",
                ),
                Bearer(
                    "oauth",
                    oauth_token,
                    argument="oauth_token",
                    variable="SECURITY_SCHEMES_OAUTH_TOKEN",
                ),
            ),
            security=(("bearer",), ()),
            http_client=http_client,
            timeout=timeout,
            max_retries=max_retries,
            on_mismatch=on_mismatch,
            json=json,
        )

    @cached_property
    def access(self) -> resources.AsyncAccess:
        """Access."""
        return resources.AsyncAccess(self._transport)
