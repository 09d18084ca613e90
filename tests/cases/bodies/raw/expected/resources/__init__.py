"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .blobs import AsyncBlobs as AsyncBlobs
    from .blobs import Blobs as Blobs
    from .lines import AsyncLines as AsyncLines
    from .lines import Lines as Lines
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "blobs": "AsyncBlobs Blobs",
            "lines": "AsyncLines Lines",
        },
    )
