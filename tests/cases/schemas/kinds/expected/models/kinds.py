"""Models: Kinds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Annotated, Any, Literal, TypeAlias
from uuid import UUID

from .._runtime.annotated import Discriminator
from .._runtime.model import Model, UnknownObject
from .._runtime.unset import UNSET, Unset

KindsNumberEnum: TypeAlias = Literal[1, 2, 3]

KindsMixedEnum: TypeAlias = Literal[1, "1", True]


class Kinds(Model):
    text: str | Unset = UNSET
    whole: int | Unset = UNSET
    number: float | Unset = UNSET
    flag: bool | Unset = UNSET
    day: date | Unset = UNSET
    moment: datetime | Unset = UNSET
    clock: time | Unset = UNSET
    identity: UUID | Unset = UNSET
    data: bytes | Unset = UNSET
    anything: Any | Unset = UNSET
    nothing: Unset = UNSET
    constant: Literal["fixed"] | Unset = UNSET
    number_enum: KindsNumberEnum | int | Unset = UNSET
    mixed_enum: KindsMixedEnum | int | str | bool | None | Unset = UNSET
    free: dict[str, Any] | Unset = UNSET
    counts: dict[str, int] | Unset = UNSET
    shapes: dict[str, Shape] | Unset = UNSET
    either: str | int | Unset = UNSET
    several: str | int | None | Unset = UNSET

    inline: KindsInline | Unset = UNSET
    """An object without a name of its own."""

    shape: Shape | Unset = UNSET
    tree: Tree | Unset = UNSET
    id: str | Unset = UNSET
    alias: Names | Unset = UNSET


class KindsInput(Model):
    text: str | Unset = UNSET
    whole: int | Unset = UNSET
    number: float | Unset = UNSET
    flag: bool | Unset = UNSET
    day: date | Unset = UNSET
    moment: datetime | Unset = UNSET
    clock: time | Unset = UNSET
    identity: UUID | Unset = UNSET
    data: bytes | Unset = UNSET
    anything: object | Unset = UNSET
    nothing: Unset = UNSET
    constant: Literal["fixed"] | Unset = UNSET
    number_enum: KindsNumberEnum | Unset = UNSET
    mixed_enum: KindsMixedEnum | None | Unset = UNSET
    free: Mapping[str, object] | Unset = UNSET
    counts: Mapping[str, int] | Unset = UNSET
    shapes: Mapping[str, Shape] | Unset = UNSET
    either: str | int | Unset = UNSET
    several: str | int | None | Unset = UNSET

    inline: KindsInline | Unset = UNSET
    """An object without a name of its own."""

    shape: Shape | Unset = UNSET
    tree: Tree | Unset = UNSET
    password: str | Unset = UNSET
    alias: Names | Unset = UNSET


class KindsInline(Model):
    """An object without a name of its own."""

    a: str
    deeper: list[KindsInlineDeeperItem] | Unset = UNSET


class KindsInlineDeeperItem(Model):
    b: str | Unset = UNSET


class Circle(Model):
    kind: str
    radius: float


class Square(Model):
    side: float
    kind: str


class Tree(Model):
    children: list[Tree] | Unset = UNSET


class Problem(Model):
    title: str | Unset = UNSET


Shape: TypeAlias = Annotated[
    Circle | Square | UnknownObject,
    Discriminator("kind", {"circle": Circle, "Square": Square}),
]

Names: TypeAlias = list[str]
