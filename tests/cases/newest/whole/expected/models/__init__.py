"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .files import File as File
    from .files import QueryFilesRequest as QueryFilesRequest
    from .files import SearchFilesSearch as SearchFilesSearch
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "files": "File QueryFilesRequest SearchFilesSearch",
        },
    )
