"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .copies import AsyncCopies as AsyncCopies
    from .copies import Copies as Copies
    from .files import AsyncFiles as AsyncFiles
    from .files import Files as Files
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "files": "AsyncFiles Files",
            "copies": "AsyncCopies Copies",
        },
    )
