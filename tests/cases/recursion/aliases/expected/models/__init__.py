"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Json as Json
    from .common import Loop as Loop
    from .common import Ping as Ping
    from .common import Pong as Pong
    from .nodes import And as And
    from .nodes import Filter as Filter
    from .nodes import Node as Node
    from .nodes import Test as Test
    from .nodes import When as When
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "nodes": "And Filter Node Test When",
            "common": "Json Loop Ping Pong",
        },
    )
