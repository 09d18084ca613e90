"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .pets import GetPetsToysOkResponse as GetPetsToysOkResponse
    from .pets import GetPetsToysResponse as GetPetsToysResponse
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "pets": "GetPetsToysOkResponse GetPetsToysResponse",
        },
    )
