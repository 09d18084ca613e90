"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .animals import Animals as Animals
    from .animals import AsyncAnimals as AsyncAnimals
    from .vehicles import AsyncVehicles as AsyncVehicles
    from .vehicles import Vehicles as Vehicles
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "animals": "Animals AsyncAnimals",
            "vehicles": "AsyncVehicles Vehicles",
        },
    )
