"""Access to external LLM providers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.operation import JsonBody, Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..models import AiIntegration, UpdateAiIntegrationRequest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.arrays import SequenceNotStr
    from ..models import AiIntegrationScoping, AiProvider, AuthType

_UPDATE: Operation[AiIntegration] = Operation(
    "PATCH",
    "/v2/ai-integrations/{integration_id}",
    body=JsonBody(UpdateAiIntegrationRequest, min_properties=1),
    responses={200: AiIntegration},
)


class AiIntegrations(Resource):
    """Access to external LLM providers."""

    def update(
        self,
        integration_id: str,
        *,
        name: str | Unset = UNSET,
        provider: AiProvider | Unset = UNSET,
        api_key: str | None | Unset = UNSET,
        base_url: str | None | Unset = UNSET,
        model_names: SequenceNotStr[str] | Unset = UNSET,
        headers: Mapping[str, str] | None | Unset = UNSET,
        enable_default_models: bool | Unset = UNSET,
        function_calling_enabled: bool | Unset = UNSET,
        auth_type: AuthType | Unset = UNSET,
        provider_metadata: Mapping[str, object] | None | Unset = UNSET,
        scopings: Sequence[AiIntegrationScoping] | Unset = UNSET,
    ) -> AiIntegration:
        """Update an AI integration.

        Only the fields that are given change. At least one must be given.

        Args:
            integration_id: Identifier of the AI integration.
            name: The new name.
            provider: The new LLM provider.
            api_key: The new API key. Null removes the stored key; omitted, it stays.
            base_url: The new base URL of the provider. Null removes it.
            model_names: The supported model names. They replace all present ones.
            headers: The custom headers to send to the provider. Null removes them.
            enable_default_models: Whether the provider's default models are offered.
            function_calling_enabled: Whether function and tool calling is on.
            auth_type: The new way to authenticate requests to the provider.
            provider_metadata: Configuration that only this provider has. Null removes
                it.
            scopings: Who sees the integration. The rules replace all present ones.

        Returns:
            The AI integration as it is after the update.

        Raises:
            RequestError: Nothing is sent: no field given.
        """
        return self._send(
            _UPDATE,
            path={"integration_id": integration_id},
            body={
                "name": name,
                "provider": provider,
                "api_key": api_key,
                "base_url": base_url,
                "model_names": model_names,
                "headers": headers,
                "enable_default_models": enable_default_models,
                "function_calling_enabled": function_calling_enabled,
                "auth_type": auth_type,
                "provider_metadata": provider_metadata,
                "scopings": scopings,
            },
        )


class AsyncAiIntegrations(AsyncResource):
    """The same as `AiIntegrations`, awaited."""

    async def update(
        self,
        integration_id: str,
        *,
        name: str | Unset = UNSET,
        provider: AiProvider | Unset = UNSET,
        api_key: str | None | Unset = UNSET,
        base_url: str | None | Unset = UNSET,
        model_names: SequenceNotStr[str] | Unset = UNSET,
        headers: Mapping[str, str] | None | Unset = UNSET,
        enable_default_models: bool | Unset = UNSET,
        function_calling_enabled: bool | Unset = UNSET,
        auth_type: AuthType | Unset = UNSET,
        provider_metadata: Mapping[str, object] | None | Unset = UNSET,
        scopings: Sequence[AiIntegrationScoping] | Unset = UNSET,
    ) -> AiIntegration:
        """The same as `AiIntegrations.update`, awaited."""
        return await self._send(
            _UPDATE,
            path={"integration_id": integration_id},
            body={
                "name": name,
                "provider": provider,
                "api_key": api_key,
                "base_url": base_url,
                "model_names": model_names,
                "headers": headers,
                "enable_default_models": enable_default_models,
                "function_calling_enabled": function_calling_enabled,
                "auth_type": auth_type,
                "provider_metadata": provider_metadata,
                "scopings": scopings,
            },
        )
