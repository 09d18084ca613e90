"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Counters as Counters
    from .common import Sized as Sized
    from .kinds import Circle as Circle
    from .kinds import Kinds as Kinds
    from .kinds import KindsInline as KindsInline
    from .kinds import KindsInlineDeeperItem as KindsInlineDeeperItem
    from .kinds import KindsInput as KindsInput
    from .kinds import KindsMixedEnum as KindsMixedEnum
    from .kinds import KindsNumberEnum as KindsNumberEnum
    from .kinds import Names as Names
    from .kinds import Problem as Problem
    from .kinds import Shape as Shape
    from .kinds import Square as Square
    from .kinds import Tree as Tree
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "kinds": """
                Circle Kinds KindsInline KindsInlineDeeperItem KindsInput
                KindsMixedEnum KindsNumberEnum Names Problem Shape Square Tree
            """,
            "common": "Counters Sized",
        },
    )
