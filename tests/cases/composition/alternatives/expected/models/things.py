"""Models: Things."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime.annotated import Discriminator
from .._runtime.model import Model, UnknownObject
from .._runtime.unset import UNSET, Unset

ThingOpen: TypeAlias = Literal["small", "large"]

SquareKind: TypeAlias = Literal["square", "rhombus"]

Colour: TypeAlias = Literal["r", "g", "b"]
"""A colour.

- `"r"`: Red. The colour of fire.
- `"g"`: Green.
- `"b"`: Deprecated.
"""


class Thing(Model):
    single: Circle | Unset = UNSET
    nullable: Circle | None | Unset = UNSET
    inline_or_null: ThingInlineOrNull | None | Unset = UNSET
    twice: str | Unset = UNSET
    nested: str | int | None | Unset = UNSET

    shape: Shape | Unset = UNSET
    """Constants tell the tags, names do where there are none."""

    message: Message | Unset = UNSET
    """Alternatives without a name are called after their tags."""

    numbered: Numbered | Unset = UNSET

    contact: Contact | Unset = UNSET
    """Alternatives of required properties are words. Needs `mail` or `phone`."""

    payment: Payment | Unset = UNSET
    """What stands beside alternatives holds for each of them."""

    colour: Colour | str | Unset = UNSET
    """A colour."""

    open: str | ThingOpen | Unset = UNSET
    anything: Any | Unset = UNSET
    tagged: ThingTagged | None | Unset = UNSET


class ThingInlineOrNull(Model):
    x: float | Unset = UNSET


class Circle(Model):
    kind: Literal["circle"]
    radius: float


class Square(Model):
    kind: SquareKind | str
    side: float


class Plain(Model):
    name: str | Unset = UNSET


class MessageText(Model):
    type: Literal["text"]
    text: str


class MessageImage(Model):
    type: Literal["image"]
    url: str


class NumberedVersion1(Model):
    version: Literal[1]
    a: str


class NumberedVersion2(Model):
    version: Literal[2]
    b: str


class Contact(Model):
    """Alternatives of required properties are words. Needs `mail` or `phone`."""

    mail: str | Unset = UNSET
    phone: str | Unset = UNSET


class PaymentCard(Model):
    amount: int
    card: str


class PaymentTransfer(Model):
    amount: int
    iban: str


ThingTagged: TypeAlias = Annotated[
    Circle | Square | UnknownObject,
    Discriminator("kind", {"circle": Circle, "square": Square, "rhombus": Square}),
]

Shape: TypeAlias = Annotated[
    Circle | Square | Plain | UnknownObject,
    Discriminator(
        "kind", {"circle": Circle, "square": Square, "rhombus": Square, "Plain": Plain}
    ),
]
"""Constants tell the tags, names do where there are none."""

Message: TypeAlias = Annotated[
    MessageText | MessageImage | UnknownObject,
    Discriminator("type", {"text": MessageText, "image": MessageImage}),
]
"""Alternatives without a name are called after their tags."""

Numbered: TypeAlias = Annotated[
    NumberedVersion1 | NumberedVersion2 | UnknownObject,
    Discriminator("version", {1: NumberedVersion1, 2: NumberedVersion2}),
]

Payment: TypeAlias = PaymentCard | PaymentTransfer
"""What stands beside alternatives holds for each of them."""
