"""The operations, a module for each group, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .api import Api as Api
    from .api import AsyncApi as AsyncApi
    from .pets import AsyncPets as AsyncPets
    from .pets import Pets as Pets
    from .shop_visits import AsyncShopVisits as AsyncShopVisits
    from .shop_visits import ShopVisits as ShopVisits
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "pets": "AsyncPets Pets",
            "shop_visits": "AsyncShopVisits ShopVisits",
            "api": "Api AsyncApi",
        },
    )
