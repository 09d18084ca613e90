"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Listed as Listed
    from .common import Misplaced as Misplaced
    from .common import Taken as Taken
    from .things import Thing as Thing
    from .things import ThingAbove as ThingAbove
    from .things import ThingAnything as ThingAnything
    from .things import ThingClosed as ThingClosed
    from .things import ThingCount as ThingCount
    from .things import ThingEither as ThingEither
    from .things import ThingEmpty as ThingEmpty
    from .things import ThingExtra as ThingExtra
    from .things import ThingGone as ThingGone
    from .things import ThingId as ThingId
    from .things import ThingMade as ThingMade
    from .things import ThingOne as ThingOne
    from .things import ThingPair as ThingPair
    from .things import ThingRatio as ThingRatio
    from .things import ThingShown as ThingShown
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "things": """
                Thing ThingAbove ThingAnything ThingClosed ThingCount
                ThingEither ThingEmpty ThingExtra ThingGone ThingId ThingMade
                ThingOne ThingPair ThingRatio ThingShown
            """,
            "common": "Listed Misplaced Taken",
        },
    )
