"""Values that a schema does not allow (JSON Schema validation, sections 6.1 and 7).

A value is held against types, formats and lists of scalar values, and so is every item
of a list; of an object nothing is looked at but that it is one. Limits and patterns are
left to the server. In doubt a value fits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wiretype.document.tree import Json, type_name
from wiretype.lower.conjunctions import declared_types
from wiretype.lower.scalars import string_kind
from wiretype.lower.shapes import value_key
from wiretype.lower.texts import FORMS

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.conjunctions import Shapes
    from wiretype.lower.shapes import Choice, Shape

_NOUNS = {
    "string": "text",
    "integer": "an integer",
    "number": "a number",
    "boolean": "a boolean",
    "array": "a list",
    "object": "an object",
    "null": "null",
}
_MOST = 3
"""How many alternatives a sentence names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Misfit:
    """What a schema does not allow.

    Attributes:
        value: The value, or the item of it that is not allowed.
        tokens: Where that is in the whole value.
        demand: What it must be, as words of a sentence.
    """

    value: Json
    tokens: tuple[str, ...]
    demand: str


def find_misfit(shapes: Shapes, shape: Shape, value: Json) -> Misfit | None:
    """What a shape does not allow of a value; None if the value fits."""
    return _Trial(shapes, value, ()).by(shape)


class _Trial:
    """A value that is held against shapes."""

    def __init__(self, shapes: Shapes, value: Json, tokens: tuple[str, ...]) -> None:
        self._shapes = shapes
        self._value = value
        self._tokens = tokens
        self._tried: dict[Pointer, Misfit | None] = {}

    def by(self, shape: Shape) -> Misfit | None:
        """What one shape does not allow."""
        if shape.is_never:
            return None
        demand = _demand(shape, self._value)
        if demand:
            return self._refused(demand)
        for choice in shape.choices:
            misfit = self._by_choice(choice)
            if misfit is not None:
                return misfit
        return self._by_items(shape)

    def _by_schema(self, pointer: Pointer) -> Misfit | None:
        if pointer not in self._tried:
            # An alternative of itself refuses nothing by that.
            self._tried[pointer] = None
            self._tried[pointer] = self.by(self._shapes.of(pointer))
        return self._tried[pointer]

    def _by_choice(self, choice: Choice) -> Misfit | None:
        misfits: list[Misfit] = []
        for variant in choice.variants:
            misfit = self._by_schema(variant)
            if misfit is None:
                return None
            misfits.append(misfit)
        if len(misfits) == 1:
            return misfits[0]
        demands = dict.fromkeys(each.demand for each in misfits)
        is_whole = all(each.tokens == self._tokens for each in misfits)
        if is_whole and len(demands) <= _MOST:
            return self._refused(" or ".join(demands))
        return self._refused(f"one of the alternatives of `{choice.keyword}`")

    def _by_items(self, shape: Shape) -> Misfit | None:
        if not isinstance(self._value, list):
            return None
        placed = len(shape.prefix)
        for number, item in enumerate(self._value):
            trial = _Trial(self._shapes, item, (*self._tokens, str(number)))
            for place in shape.prefix[number] if number < placed else shape.items:
                misfit = trial.by(self._shapes.of(place.pointer))
                if misfit is not None:
                    return misfit
        return None

    def _refused(self, demand: str) -> Misfit:
        return Misfit(value=self._value, tokens=self._tokens, demand=demand)


def _demand(shape: Shape, value: Json) -> str:
    """What a shape demands of a value beyond its parts; empty if the value is that."""
    types = declared_types(shape)
    form = FORMS.get(string_kind(shape))
    if types is None:
        return ""
    if not _is_typed(value, types):
        text = "text" if form is None else form.name
        return " or ".join(text if name == "string" else _NOUNS[name] for name in types)
    if not _is_listed(shape, value):
        return "one of the listed values"
    if form is not None and isinstance(value, str) and not form.admits(value):
        return form.name
    return ""


def _is_typed(value: Json, types: tuple[str, ...]) -> bool:
    name = type_name(value)
    if isinstance(value, float) and value.is_integer():
        # Sections 4.2.3 and 6.1.1: that is an integer too.
        return "integer" in types or "number" in types
    return name in types or (name == "integer" and "number" in types)


def _is_listed(shape: Shape, value: Json) -> bool:
    if shape.members is None or shape.is_open or isinstance(value, list | dict):
        return True
    return value_key(value) in {value_key(each.value) for each in shape.members}
