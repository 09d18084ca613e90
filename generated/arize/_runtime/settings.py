"""What a client was told when it was made, checked."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from .addresses import BaseUrl, read_base_url
from .credentials import choose, needs
from .errors import ConfigurationError
from .json_library import load_json
from .retries import RetryPolicy

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from .credentials import Credential, Grant
    from .json_library import Json, JsonLibrary
    from .operation import Security
    from .unset import Unset

OnMismatch: TypeAlias = Literal["warn", "raise", "ignore"]
"""What to do about a success that breaks its description."""

Timeout: TypeAlias = "float | httpx2.Timeout | None | Unset"
"""Seconds for each step; several times; None for no limit; UNSET for the default."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What all requests of one client, or of one view of it, have in common."""

    base_url: BaseUrl
    is_base_url_given: bool
    """Whether the caller gave it, so that it holds for all operations."""
    credentials: tuple[Credential, ...]
    """All credentials the API knows, whether given or not."""
    grants: tuple[Grant, ...]
    """What those credentials add to a request that were given."""
    security: Security
    """What access needs where an operation says nothing about it."""
    timeout: Timeout
    retries: RetryPolicy
    headers: Mapping[str, str] = field(repr=False)
    """Headers for every request, over all others."""
    on_mismatch: OnMismatch
    json: Json
    """What reads and writes JSON bodies."""


def read_settings(
    *,
    client_name: str,
    base_url: str | None,
    server: str | None = None,
    credentials: tuple[Credential, ...],
    security: Security | None,
    timeout: Timeout,
    max_retries: int,
    on_mismatch: OnMismatch,
    json: JsonLibrary = "stdlib",
) -> Settings:
    """Check what a client was told.

    Raises:
        ConfigurationError: something of it is missing or impossible.
    """
    if security is None:
        security = (tuple(credential.scheme for credential in credentials),)
    granted = (credential.grant(os.environ) for credential in credentials)
    grants = tuple(grant for grant in granted if grant is not None)
    if choose(security, (grant.scheme for grant in grants)) is None:
        message = f"{client_name} {needs(credentials, security)}"
        raise ConfigurationError(message)
    return Settings(
        base_url=_base_url(client_name, base_url, server),
        is_base_url_given=base_url is not None,
        credentials=credentials,
        grants=grants,
        security=security,
        timeout=check_timeout(timeout),
        retries=RetryPolicy(max_retries=check_max_retries(max_retries)),
        headers={},
        on_mismatch=check_on_mismatch(on_mismatch),
        json=load_json(json),
    )


def _base_url(client_name: str, given: str | None, server: str | None) -> BaseUrl:
    """Where the API is: what the caller says, or else the description."""
    if given is None and server is not None and "{" in server:
        name = server.partition("{")[2].partition("}")[0]
        message = (
            f"{client_name} needs to know where the API is: pass base_url=..., or an"
            f" argument for {name} in {server}"
        )
        raise ConfigurationError(message)
    url = server if given is None else given
    if url is None:
        message = f"{client_name} needs to know where the API is: pass base_url=..."
        raise ConfigurationError(message)
    return read_base_url(url)


def check_timeout(timeout: Timeout) -> Timeout:
    """Refuse a timeout that is no time."""
    if isinstance(timeout, int | float) and not timeout > 0:
        message = f"timeout must be more than 0 seconds, or None; not {timeout!r}"
        raise ConfigurationError(message)
    return timeout


def check_max_retries(max_retries: int) -> int:
    """Refuse a number of retries that is none."""
    if max_retries < 0:
        message = f"max_retries must be 0 or more, not {max_retries!r}"
        raise ConfigurationError(message)
    return max_retries


def check_on_mismatch(on_mismatch: OnMismatch) -> OnMismatch:
    """Refuse any other word, which would pass in silence."""
    if on_mismatch not in get_args(OnMismatch):
        message = (
            f"on_mismatch must be 'warn', 'raise' or 'ignore', not {on_mismatch!r}"
        )
        raise ConfigurationError(message)
    return on_mismatch
