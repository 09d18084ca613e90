"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Cat as Cat
    from .common import Error as Error
    from .common import Home as Home
    from .common import Limit as Limit
    from .common import Person as Person
    from .pets import Animal as Animal
    from .pets import Breed as Breed
    from .pets import Dog as Dog
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "pets": "Animal Breed Dog",
            "common": "Cat Error Home Limit Person",
        },
    )
