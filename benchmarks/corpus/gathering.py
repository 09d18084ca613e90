"""What all the schemas at a place ask for, references and alternatives followed."""

from __future__ import annotations

import enum
from random import Random

from wiretype.document.documents import Documents
from wiretype.document.references import Found, References
from wiretype.document.tree import Json
from wiretype.pointer import Pointer

from .demands import Demands

DEEPEST = 14
"""How deep a value may get; from half of it on nothing is made that need not be."""

# How many schemas are looked at for one value: some descriptions have no end.
_BUDGET = 5_000
_CHOICES = ("oneOf", "anyOf")
_TAG = Pointer(("a tag",))


class Direction(enum.Enum):
    """Whether a client reads the value or writes it, or both; what it then lacks."""

    READ = "writeOnly"
    WRITE = "readOnly"
    EITHER = ""


class ImpossibleError(Exception):
    """No value is found that fits."""


class Gatherer:
    """Gathers the demands on the parts of one value."""

    def __init__(
        self, documents: Documents, random: Random, direction: Direction
    ) -> None:
        self._documents = documents
        self._references = References(documents)
        self._random = random
        self._direction = direction
        self._budget = _BUDGET
        self._chosen: Pointer | None = None

    def gather(self, places: list[Pointer], depth: int) -> Demands:
        """What the schemas at some places ask for together.

        What stands beside the alternatives of a schema holds for each of them: to ask
        for an alternative is to ask for the schema, with that alternative chosen.

        Raises:
            ImpossibleError: Nothing can fit them.
        """
        demands = Demands()
        if depth == 0 and len(places) == 1 and places[0].parent.last in _CHOICES:
            self._chosen = places[0]
            holder = places[0].parent.parent
            while holder.parent.last == "allOf":
                holder = holder.parent.parent
            places = [holder]
        for place in places:
            demands = self._demand(place, demands, depth, 0)
        return demands

    def is_left_out(self, places: list[Pointer], steps: int = 0) -> bool:
        """Whether a property does not travel in this direction.

        Of several schemas that describe it, all have to say so.
        """
        if self._direction is Direction.EITHER or steps > DEEPEST:
            return False
        return all(self._says_left_out(place, steps) for place in places)

    def _says_left_out(self, place: Pointer, steps: int) -> bool:
        value = self._at(place)
        if not isinstance(value, dict):
            return False
        if value.get(self._direction.value) is True:
            return True
        if "$ref" in value:
            found = self._references.resolve(place, value)
            if isinstance(found, Found) and self.is_left_out(
                [found.pointer], steps + 1
            ):
                return True
        parts = value.get("allOf")
        count = len(parts) if isinstance(parts, list) else 0
        return any(
            self.is_left_out([place.child("allOf", str(index))], steps + 1)
            for index in range(count)
        )

    def _demand(
        self, place: Pointer, demands: Demands, depth: int, steps: int
    ) -> Demands:
        """The demands, with those of the schema at a place."""
        self._budget -= 1
        if steps > 2 * DEEPEST or self._budget < 0:
            raise ImpossibleError
        schema = self._at(place)
        if schema is False:
            raise ImpossibleError
        if not isinstance(schema, dict):
            return demands
        if schema.get("not") in ({}, True):
            raise ImpossibleError
        if "$ref" in schema:
            found = self._references.resolve(place, schema)
            if isinstance(found, Found):
                demands = self._demand(found.pointer, demands, depth, steps + 1)
        demands.add(place, schema)
        for name in _CHOICES:
            variants = schema.get(name)
            if isinstance(variants, list) and variants:
                demands = self._demand_one(
                    place / name, len(variants), demands, depth, steps
                )
        parts = schema.get("allOf")
        for index in range(len(parts) if isinstance(parts, list) else 0):
            demands = self._demand(
                place.child("allOf", str(index)), demands, depth, steps + 1
            )
        return demands

    def _demand_one(
        self, place: Pointer, count: int, demands: Demands, depth: int, steps: int
    ) -> Demands:
        """The demands, with those of some variant; deep down the first that will do."""
        order = list(range(count))
        if self._chosen is not None and self._chosen.parent == place:
            order = [int(self._chosen.last)]
        if depth <= DEEPEST // 2:
            self._random.shuffle(order)
        for index in order:
            trial = demands.copy()
            try:
                trial = self._demand(place / str(index), trial, depth, steps + 1)
            except ImpossibleError:
                continue
            self._name_variant(place, index, trial)
            return trial
        raise ImpossibleError

    def _name_variant(self, place: Pointer, index: int, demands: Demands) -> None:
        """The discriminator's member must name the variant that was chosen."""
        holder = self._at(place.parent)
        if not isinstance(holder, dict):
            return
        discriminator = holder.get("discriminator")
        variant = self._at(place / str(index))
        if not isinstance(discriminator, dict) or not isinstance(variant, dict):
            return
        name, target = discriminator.get("propertyName"), variant.get("$ref")
        if not isinstance(name, str) or not isinstance(target, str):
            return
        mapping = discriminator.get("mapping")
        named = [
            key
            for key, value in (mapping.items() if isinstance(mapping, dict) else ())
            if value == target or target.endswith(f"/{value}")
        ]
        tag = named[0] if named else target.rpartition("/")[2]
        demands.required[name] = None
        demands.properties.setdefault(name, [])
        demands.properties[name] = [_TAG / tag, *demands.properties[name]]

    def _at(self, place: Pointer) -> Json:
        if place.tokens[:1] == _TAG.tokens:
            return {"const": place.last}
        try:
            return self._documents.value_at(place)
        except (LookupError, ValueError):
            return True
