"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .animals import Animal as Animal
    from .animals import AnimalBase as AnimalBase
    from .animals import Cat as Cat
    from .animals import Fish as Fish
    from .animals import Lion as Lion
    from .vehicles import Bicycle as Bicycle
    from .vehicles import Car as Car
    from .vehicles import Vehicle as Vehicle
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "animals": "Animal AnimalBase Cat Fish Lion",
            "vehicles": "Bicycle Car Vehicle",
        },
    )
