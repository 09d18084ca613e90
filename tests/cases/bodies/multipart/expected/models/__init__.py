"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Picture as Picture
    from .documents import Owner as Owner
    from .documents import Scan as Scan
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "documents": "Owner Scan",
            "common": "Picture",
        },
    )
