"""Types of JSON values at random, made of each other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, TypeAlias, assert_never

from hypothesis import strategies as st

from .kinds import KINDS, Kind

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

NUMBERS = count()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A value of a kind."""

    kind: Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Array:
    """An array."""

    item: Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Dictionary:
    """An object of which all values have a type."""

    value: Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Nullable:
    """null, or a value of a type."""

    inner: Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A value of any of some types."""

    members: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A property of an object, whose name in Python may be another one."""

    name: str
    wire_name: str
    required: bool
    shape: Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Object:
    """An object with properties, and others that all have a type."""

    name: str
    properties: tuple[Property, ...]
    extra: Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Again:
    """An object within an object of the same type, or of one around it."""

    name: str


Shape: TypeAlias = Leaf | Array | Dictionary | Nullable | Choice | Object | Again
ANY: Shape = Leaf(kind=KINDS["any"])


def categories(shape: Shape) -> frozenset[str]:
    """The types of JSON the values of a shape have."""
    match shape:
        case Leaf():
            return shape.kind.categories
        case Array():
            return frozenset({"array"})
        case Dictionary() | Object() | Again():
            return frozenset({"object"})
        case Nullable():
            return categories(shape.inner) | {"null"}
        case Choice():
            return frozenset[str]().union(*map(categories, shape.members))
        case _:
            assert_never(shape)


def objects_of(shape: Shape) -> dict[str, Object]:
    """All objects within a shape by their names."""
    match shape:
        case Leaf() | Again():
            return {}
        case Array():
            return objects_of(shape.item)
        case Dictionary():
            return objects_of(shape.value)
        case Nullable():
            return objects_of(shape.inner)
        case Choice():
            parts = shape.members
        case Object():
            parts = (*(item.shape for item in shape.properties), shape.extra)
        case _:
            assert_never(shape)
    found = {shape.name: shape} if isinstance(shape, Object) else {}
    for part in parts:
        found |= objects_of(part)
    return found


@st.composite
def shapes(
    draw: DrawFn, depth: int, around: tuple[str, ...] = (), *, overlapping: bool
) -> Shape:
    """Types made of each other, that may contain the objects around them.

    Overlapping types are any of several even if these have values in common. There are
    no formats then, since text of a format is normalised, and other text is not.
    """
    leaves = st.sampled_from(
        [
            Leaf(kind=kind)
            for kind in KINDS.values()
            if not overlapping or "format" not in kind.schema
        ]
    )
    if depth == 0:
        leaf: Shape = draw(leaves)
        return leaf
    inner = shapes(depth - 1, around, overlapping=overlapping)
    if not draw(st.integers(0, 3)):
        members = draw(st.lists(inner, min_size=2, max_size=4))
        return Choice(members=tuple(members)) if overlapping else _told_apart(members)
    again = st.sampled_from(around).map(lambda name: Again(name=name))
    parts = again if around and not draw(st.integers(0, 2)) else inner
    made: Shape = draw(
        st.one_of(
            leaves,
            parts.map(lambda item: Array(item=item)),
            parts.map(lambda value: Dictionary(value=value)),
            parts.map(lambda value: Nullable(inner=value)),
            objects(depth - 1, around, overlapping=overlapping),
        )
    )
    return made


def _told_apart(members: list[Shape]) -> Shape:
    """Any of those types that are told apart by the type of JSON."""
    told_apart: list[Shape] = []
    known = frozenset[str]()
    for member in members:
        if not known & categories(member):
            known |= categories(member)
            told_apart.append(member)
    return Choice(members=tuple(told_apart)) if told_apart[1:] else members[0]


@st.composite
def objects(
    draw: DrawFn, depth: int, around: tuple[str, ...] = (), *, overlapping: bool = False
) -> Object:
    """Objects with any properties."""
    name = f"Object{next(NUMBERS)}"
    around = (*around, name)
    properties: list[Property] = []
    inner = shapes(depth, around, overlapping=overlapping)
    for number, shape in enumerate(draw(st.lists(inner, max_size=4))):
        attribute = f"field{number}"
        properties.append(
            Property(
                name=attribute,
                wire_name=draw(
                    st.sampled_from([attribute, f"a b'{number}", f"λ{number}"])
                ),
                required=draw(st.booleans()),
                shape=shape,
            )
        )
    if draw(st.booleans()):
        properties.append(
            Property(
                name="again",
                wire_name="again",
                required=False,
                shape=Again(name=draw(st.sampled_from(around))),
            )
        )
    return Object(
        name=name,
        properties=tuple(properties),
        extra=draw(
            st.just(ANY) | shapes(min(depth, 1), around, overlapping=overlapping)
        ),
    )
