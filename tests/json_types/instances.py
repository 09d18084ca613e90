"""Values of types at random, and values that almost are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, assert_never

from hypothesis import strategies as st

from .data import is_array, is_object
from .kinds import json_values, short_text
from .shapes import (
    Again,
    Array,
    Choice,
    Dictionary,
    Leaf,
    Nullable,
    Object,
    objects_of,
)

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

    from .kinds import Values
    from .shapes import Shape


class _ValueMaker:
    """Makes values of shapes."""

    def __init__(self, draw: DrawFn, root: Object) -> None:
        self.draw = draw
        self.objects = objects_of(root)

    def value(self, shape: Shape, depth: int) -> Any:
        """A value in which objects are within themselves so many times at most."""
        match shape:
            case Leaf():
                return self.draw(shape.kind.values)
            case Array():
                return [
                    self.value(shape.item, depth)
                    for _ in range(self.size(shape.item, depth))
                ]
            case Dictionary():
                return {
                    self.draw(short_text): self.value(shape.value, depth)
                    for _ in range(self.size(shape.value, depth))
                }
            case Nullable():
                some = self.size(shape.inner, depth)
                return self.value(shape.inner, depth) if some else None
            case Choice():
                return self.value(self.draw(st.sampled_from(shape.members)), depth)
            case Object():
                return self.object(shape, depth)
            case Again():
                return self.object(self.objects[shape.name], depth - 1)
            case _:
                assert_never(shape)

    def size(self, part: Shape, depth: int) -> int:
        """How many there are of something that may be missing."""
        if isinstance(part, Again) and depth == 0:
            return 0
        return self.draw(st.integers(0, 2))

    def object(self, shape: Object, depth: int) -> dict[str, Any]:
        """A value with some properties nobody knows."""
        made = {
            item.wire_name: self.value(item.shape, depth)
            for item in shape.properties
            if item.required or self.size(item.shape, depth)
        }
        known = {item.wire_name for item in shape.properties}
        for name in self.draw(st.sets(unknown_names, max_size=2)) - known:
            made[name] = self.value(shape.extra, depth)
        return made


# The names that fields have in Python mean nothing in JSON if they have others there.
unknown_names = st.sampled_from(["?", "new", "field0", "field1"])


@st.composite
def values(draw: DrawFn, root: Object) -> dict[str, Any]:
    """Values of a shape."""
    return _ValueMaker(draw, root).object(root, 2)


@st.composite
def near_misses(draw: DrawFn, data: Any) -> Any:
    """What data becomes when one thing in it, or more, is made something else."""
    made = data
    for _ in range(draw(st.integers(1, 2))):
        made = _missed(draw, made)
    return made


def _missed(draw: DrawFn, data: Any) -> Any:
    within = draw(st.integers(0, 5))
    if is_array(data) and data and within:
        index = draw(st.integers(0, len(data) - 1))
        changed = _missed(draw, data[index])
        return [*data[:index], changed, *data[index + 1 :]]
    if is_object(data) and data and within:
        name = draw(st.sampled_from(sorted(data)))
        rest = {key: value for key, value in data.items() if key != name}
        return {**rest, name: _missed(draw, data[name])} if within > 1 else rest
    if is_object(data) and draw(st.booleans()):
        return {**data, draw(unknown_names): draw(json_values)}
    if draw(st.booleans()):
        return draw(_like(data))
    return draw(json_values | st.sampled_from([[data], {"a": data}, None]))


def _like(data: Any) -> Values:
    """Values that look like one, but are of another type or spelt otherwise."""
    match data:
        case bool():
            return st.sampled_from([int(data), float(data), str(data).lower()])
        case int():
            whole = float(data) if abs(data) < 2**1000 else data
            return st.sampled_from([whole, bool(data), str(data), 2**53 + 1])
        case float():
            return st.sampled_from([data // 1, str(data), bool(data)])
        case str():
            return misspelt(data) | st.sampled_from(SPELLINGS)
        case _:
            return json_values


CHARACTERS = " 0123456789abfgTtZzWx_-+:.,{}\n\u2212\u0661\ud800"
SPELLINGS = [
    "0",
    "1.0",
    "true",
    "null",
    "86400",
    "2024-05-01",
    "2024-05-01T12:00:00",
    "2024-05-01t12:00:00.5z",
    "2024-05-01 12:00:00Z",
    "12345678-1234-5678-1234-567812345678",
    "12345678123456781234567812345678",
]


@st.composite
def misspelt(draw: DrawFn, text: str) -> str:
    """A text in which one or two characters are missing, new, or others."""
    for _ in range(draw(st.integers(1, 2))):
        start = draw(st.integers(0, len(text)))
        end = start + draw(st.integers(0, 1))
        new = draw(st.sampled_from(["", *CHARACTERS]))
        text = text[:start] + new + text[end:]
    return text
