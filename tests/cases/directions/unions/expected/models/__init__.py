"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .owners import Cat as Cat
    from .owners import CatInput as CatInput
    from .owners import Dog as Dog
    from .owners import DogInput as DogInput
    from .owners import Favourite as Favourite
    from .owners import FavouriteInput as FavouriteInput
    from .owners import Moment as Moment
    from .owners import Owner as Owner
    from .owners import OwnerInput as OwnerInput
    from .owners import Pet as Pet
    from .owners import PetInput as PetInput
    from .owners import Secret as Secret
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "owners": """
                Cat CatInput Dog DogInput Favourite FavouriteInput Moment Owner
                OwnerInput Pet PetInput Secret
            """,
        },
    )
