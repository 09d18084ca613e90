"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .ai_integrations import AiIntegrations as AiIntegrations
    from .ai_integrations import AsyncAiIntegrations as AsyncAiIntegrations
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "ai_integrations": "AiIntegrations AsyncAiIntegrations",
        },
    )
