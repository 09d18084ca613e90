"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .pets import Cat as Cat
    from .pets import Dog as Dog
    from .pets import OtherPet as OtherPet
    from .pets import Pet as Pet
    from .shapes import Circle as Circle
    from .shapes import Shape as Shape
    from .shapes import ShapeBase as ShapeBase
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "pets": "Cat Dog OtherPet Pet",
            "shapes": "Circle Shape ShapeBase",
        },
    )
