"""Models: AI Integrations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TypeAlias

from .._runtime.arrays import SequenceNotStr
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

AiProvider: TypeAlias = Literal[
    "openAI",
    "azureOpenAI",
    "awsBedrock",
    "vertexAI",
    "anthropic",
    "custom",
    "nvidiaNim",
    "gemini",
]
"""The LLM provider behind an integration."""

AuthType: TypeAlias = Literal["default", "proxy_with_headers", "bearer_token"]
"""How requests to the provider are authenticated."""


class UpdateAiIntegrationRequest(Model):
    """The changes to make to an AI integration. At least 1 property."""

    name: str | Unset = UNSET
    """The new name."""

    provider: AiProvider | Unset = UNSET
    """The new LLM provider."""

    api_key: str | None | Unset = UNSET
    """The new API key. Null removes the stored key; omitted, it stays."""

    base_url: str | None | Unset = UNSET
    """The new base URL of the provider. Null removes it."""

    model_names: SequenceNotStr[str] | Unset = UNSET
    """The supported model names. They replace all present ones."""

    headers: Mapping[str, str] | None | Unset = UNSET
    """The custom headers to send to the provider. Null removes them."""

    enable_default_models: bool | Unset = UNSET
    """Whether the provider's default models are offered."""

    function_calling_enabled: bool | Unset = UNSET
    """Whether function and tool calling is on."""

    auth_type: AuthType | Unset = UNSET
    """The new way to authenticate requests to the provider."""

    provider_metadata: Mapping[str, object] | None | Unset = UNSET
    """Configuration that only this provider has. Null removes it."""

    scopings: Sequence[AiIntegrationScoping] | Unset = UNSET
    """Who sees the integration. The rules replace all present ones."""


class AiIntegration(Model):
    """Access to an external LLM provider, for the whole account, one organization or
    one space.
    """

    id: str
    """The identifier."""

    name: str
    """The name."""

    provider: AiProvider | str
    """The LLM provider."""

    has_api_key: bool
    """Whether an API key is stored. The key itself is never returned."""

    base_url: str | None | Unset = UNSET
    """The base URL, if it is not the provider's own."""

    model_names: list[str] | None | Unset = UNSET
    """The supported model names."""

    headers: dict[str, str] | Unset = UNSET
    """The custom headers that are sent to the provider."""

    enable_default_models: bool
    """Whether the provider's default models are offered."""

    function_calling_enabled: bool
    """Whether function and tool calling is on."""

    auth_type: AuthType | str
    """How requests to the provider are authenticated."""

    provider_metadata: dict[str, Any] | Unset = UNSET
    """Configuration that only this provider has, as for AWS or GCP."""

    scopings: list[AiIntegrationScoping]
    """Who sees the integration."""

    created_at: datetime
    """When it was created."""

    updated_at: datetime
    """When it was last changed."""

    created_by_user_id: str
    """The user who created it."""


class AiIntegrationScoping(Model):
    """One rule of visibility. With neither member it is the whole account."""

    organization_id: str | None | Unset = UNSET
    """The organization that sees the integration."""

    space_id: str | None | Unset = UNSET
    """The space that sees the integration."""
