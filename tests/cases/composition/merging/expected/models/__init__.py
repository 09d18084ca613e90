"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Counted as Counted
    from .things import Base as Base
    from .things import BaseInner as BaseInner
    from .things import Either as Either
    from .things import EitherLeft as EitherLeft
    from .things import EitherRight as EitherRight
    from .things import Extended as Extended
    from .things import ExtendedId as ExtendedId
    from .things import ExtendedInner as ExtendedInner
    from .things import Itself as Itself
    from .things import Level as Level
    from .things import Name as Name
    from .things import Thing as Thing
    from .things import ThingBeside as ThingBeside
    from .things import ThingLevel as ThingLevel
    from .things import ThingListItem as ThingListItem
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "things": """
                Base BaseInner Either EitherLeft EitherRight Extended
                ExtendedId ExtendedInner Itself Level Name Thing ThingBeside
                ThingLevel ThingListItem
            """,
            "common": "Counted",
        },
    )
