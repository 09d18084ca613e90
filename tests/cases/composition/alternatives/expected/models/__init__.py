"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import Transfer as Transfer
    from .things import Circle as Circle
    from .things import Colour as Colour
    from .things import Contact as Contact
    from .things import Message as Message
    from .things import MessageImage as MessageImage
    from .things import MessageText as MessageText
    from .things import Numbered as Numbered
    from .things import NumberedVersion1 as NumberedVersion1
    from .things import NumberedVersion2 as NumberedVersion2
    from .things import Payment as Payment
    from .things import PaymentCard as PaymentCard
    from .things import PaymentTransfer as PaymentTransfer
    from .things import Plain as Plain
    from .things import Shape as Shape
    from .things import Square as Square
    from .things import SquareKind as SquareKind
    from .things import Thing as Thing
    from .things import ThingInlineOrNull as ThingInlineOrNull
    from .things import ThingOpen as ThingOpen
    from .things import ThingTagged as ThingTagged
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "things": """
                Circle Colour Contact Message MessageImage MessageText Numbered
                NumberedVersion1 NumberedVersion2 Payment PaymentCard
                PaymentTransfer Plain Shape Square SquareKind Thing
                ThingInlineOrNull ThingOpen ThingTagged
            """,
            "common": "Transfer",
        },
    )
