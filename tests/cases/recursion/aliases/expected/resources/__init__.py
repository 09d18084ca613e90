"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .json import AsyncJsonResource as AsyncJsonResource
    from .json import JsonResource as JsonResource
    from .nodes import AsyncNodes as AsyncNodes
    from .nodes import Nodes as Nodes
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "json": "AsyncJsonResource JsonResource",
            "nodes": "AsyncNodes Nodes",
        },
    )
