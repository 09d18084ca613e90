"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .pods import UpdatePodRequest as UpdatePodRequest
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "pods": "UpdatePodRequest",
        },
    )
