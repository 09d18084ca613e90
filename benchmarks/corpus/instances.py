"""JSON values that fit a schema, made from the schema and nothing of ours beyond it.

What is read is the normalised description: plain JSON Schema 2020-12 with the keywords
of OpenAPI 3.1.
"""

from __future__ import annotations

import enum
import math
from random import Random

from wiretype.document.documents import Documents
from wiretype.document.tree import Json
from wiretype.pointer import Pointer

from .demands import Demands
from .gathering import DEEPEST, Direction, Gatherer, ImpossibleError
from .json_values import is_same, types_of
from .texts import make_text

_ANYTHING: tuple[Json, ...] = (
    "anything",
    7,
    1.5,
    True,
    None,
    [1, "a"],
    {"a": {"b": []}},
)
# Beyond these, nothing is made that may be left out: what may be there grows by the
# power of the depth.
_ENOUGH = 500
_NAMES = ("extra", "x-1", "class", "Ünknown")


class Amount(enum.Enum):
    """How much of what may be left out is there."""

    LEAST = enum.auto()
    MOST = enum.auto()
    SOME = enum.auto()


class InstanceMaker:
    """Makes values of the schemas of one description."""

    def __init__(self, documents: Documents, random: Random) -> None:
        self._documents = documents
        self._random = random
        self._gatherer = Gatherer(documents, random, Direction.READ)
        self._amount = Amount.SOME
        self._made = 0

    def make(self, place: Pointer, direction: Direction, amount: Amount) -> Json:
        """A value that fits the schema at a place.

        Raises:
            ImpossibleError: None is found.
        """
        self._amount = amount
        self._made = 0
        self._gatherer = Gatherer(self._documents, self._random, direction)
        return self._value([place], 0)

    def _value(self, places: list[Pointer], depth: int) -> Json:
        if depth > DEEPEST:
            raise ImpossibleError
        self._made += 1
        demands = self._gatherer.gather(places, depth)
        if demands.choices:
            return self._chosen(demands)
        return self._of_type(self._type(demands, depth), demands, depth)

    def _chosen(self, demands: Demands) -> Json:
        first, *others = demands.choices
        fitting = [
            value
            for value in first
            if all(any(is_same(value, other) for other in each) for each in others)
            and (demands.types is None or types_of(value) & demands.types)
        ]
        if not fitting:
            raise ImpossibleError
        return self._random.choice(fitting)

    def _type(self, demands: Demands, depth: int) -> str:
        types = demands.types
        if types is None:
            if demands.properties or demands.required or demands.additional:
                return "object"
            if demands.items or demands.prefix:
                return "array"
            if demands.form or demands.pattern:
                return "string"
            if "minimum" in demands.bounds or "maximum" in demands.bounds:
                return "number"
            return "object" if demands.is_unnamed else "any"
        if not types:
            raise ImpossibleError
        if self._amount is Amount.LEAST and "null" in types:
            return "null"
        some = sorted(types - {"null"}) or ["null"]
        if "null" in types and (depth > DEEPEST // 2 or self._random.random() < 0.2):
            return "null"
        return self._random.choice(some)

    def _of_type(self, kind: str, demands: Demands, depth: int) -> Json:
        match kind:
            case "object":
                return self._object(demands, depth)
            case "array":
                return self._array(demands, depth)
            case "string":
                bounds = demands.bounds
                return make_text(
                    self._random,
                    form=demands.form,
                    pattern=demands.pattern,
                    least=int(bounds.get("minLength", 0)),
                    most=_whole(bounds.get("maxLength")),
                )
            case "integer" | "number":
                return self._number(kind, demands)
            case "boolean":
                return self._random.random() < 0.5
            case "null":
                return None
            case _:
                return self._random.choice(_ANYTHING)

    def _object(self, demands: Demands, depth: int) -> Json:
        made: dict[str, Json] = {}
        for name, places in demands.properties.items():
            if self._gatherer.is_left_out(places):
                continue
            is_required = name in demands.required
            if not is_required and not self._is_wanted(depth):
                continue
            try:
                made[name] = self._value(places, depth + 1)
            except ImpossibleError:
                if is_required:
                    raise
        for name in demands.required:
            if name not in made and name not in demands.properties:
                made[name] = self._extra(demands, depth)
        least = demands.bounds.get("minProperties", 0)
        if not demands.is_closed and (
            len(made) < least or (self._is_wanted(depth) and not demands.is_unnamed)
        ):
            for name in _NAMES[: max(1, math.ceil(least) - len(made))]:
                if name not in demands.properties:
                    try:
                        made[name] = self._extra(demands, depth)
                    except ImpossibleError:
                        break
        return made

    def _extra(self, demands: Demands, depth: int) -> Json:
        if demands.additional:
            return self._value(demands.additional, depth + 1)
        return self._random.choice(_ANYTHING)

    def _array(self, demands: Demands, depth: int) -> Json:
        least = int(demands.bounds.get("minItems", 0))
        most = int(demands.bounds.get("maxItems", 1000))
        count = least
        if self._is_wanted(depth):
            count = max(count, self._random.randint(1, 2), len(demands.prefix))
        count = min(count, most)
        made: list[Json] = []
        for index in range(count):
            places = demands.prefix.get(index, demands.items)
            for _ in range(20):
                value = (
                    self._value(places, depth + 1)
                    if places
                    else self._random.choice(_ANYTHING)
                )
                if not demands.is_unique or not any(
                    is_same(value, each) for each in made
                ):
                    made.append(value)
                    break
            else:
                if len(made) < least:
                    raise ImpossibleError
                break
        return made

    def _number(self, kind: str, demands: Demands) -> Json:
        bounds = demands.bounds
        low = max(
            bounds.get("minimum", -math.inf), bounds.get("exclusiveMinimum", -math.inf)
        )
        high = min(
            bounds.get("maximum", math.inf), bounds.get("exclusiveMaximum", math.inf)
        )
        is_open_below = low == bounds.get("exclusiveMinimum")
        is_open_above = high == bounds.get("exclusiveMaximum")
        step = demands.steps[0] if demands.steps else 1
        if kind == "number" and not demands.steps:
            step = 0.25
        base = low if math.isfinite(low) else min(0.0, high)
        start = math.ceil(base / step)
        if is_open_below and start * step <= low:
            start += 1
        number = (start + self._random.randint(0, 3)) * step
        if number > high or (is_open_above and number >= high):
            number = start * step
        if number > high or (is_open_above and number >= high):
            if kind == "integer":
                raise ImpossibleError
            number = (low + high) / 2
        return int(number) if number == int(number) else number

    def _is_wanted(self, depth: int) -> bool:
        """Whether something that may be left out is made."""
        if depth > DEEPEST // 2 or self._amount is Amount.LEAST:
            return False
        if depth and self._made > _ENOUGH:
            return False
        if self._amount is Amount.MOST:
            return depth < 3 or self._random.random() < 0.4
        return self._random.random() < 0.5


def _whole(bound: float | None) -> int | None:
    return None if bound is None else int(bound)
