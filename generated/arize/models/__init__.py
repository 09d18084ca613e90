"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .ai_integrations import AiIntegration as AiIntegration
    from .ai_integrations import AiIntegrationScoping as AiIntegrationScoping
    from .ai_integrations import AiProvider as AiProvider
    from .ai_integrations import AuthType as AuthType
    from .ai_integrations import (
        UpdateAiIntegrationRequest as UpdateAiIntegrationRequest,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "ai_integrations": """
                AiIntegration AiIntegrationScoping AiProvider AuthType
                UpdateAiIntegrationRequest
            """,
        },
    )
