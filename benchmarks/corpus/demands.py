"""What all the schemas that hold at one place ask for together."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from wiretype.document.tree import Json
from wiretype.pointer import Pointer


@dataclass(slots=True, kw_only=True)
class Demands:
    """What all the schemas that hold at one place ask for together."""

    types: set[str] | None = None
    choices: list[list[Json]] = field(default_factory=list[list[Json]])
    properties: dict[str, list[Pointer]] = field(
        default_factory=dict[str, list[Pointer]]
    )
    required: dict[str, None] = field(default_factory=dict[str, None])
    additional: list[Pointer] = field(default_factory=list[Pointer])
    items: list[Pointer] = field(default_factory=list[Pointer])
    prefix: dict[int, list[Pointer]] = field(default_factory=dict[int, list[Pointer]])
    is_closed: bool = False
    is_unnamed: bool = False
    bounds: dict[str, float] = field(default_factory=dict[str, float])
    form: str = ""
    pattern: str = ""
    steps: list[float] = field(default_factory=list[float])
    is_unique: bool = False

    def copy(self) -> Demands:
        """The same demands, to try what more of them leads to."""
        return replace(
            self,
            choices=[*self.choices],
            properties={name: [*each] for name, each in self.properties.items()},
            required=self.required.copy(),
            additional=[*self.additional],
            items=[*self.items],
            prefix={index: [*each] for index, each in self.prefix.items()},
            bounds=self.bounds.copy(),
            steps=[*self.steps],
        )

    def add(self, place: Pointer, schema: dict[str, Json]) -> None:
        """Ask also for what a schema says itself, without what it refers to."""
        _demand_values(schema, self)
        _demand_bounds(schema, self)
        _demand_members(place, schema, self)


_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


def _demand_values(schema: dict[str, Json], demands: Demands) -> None:
    kinds = schema.get("type")
    if isinstance(kinds, str):
        kinds = [kinds]
    if isinstance(kinds, list):
        asked = {str(kind) for kind in kinds}
        demands.types = _common_types(demands.types, asked)
    values = schema.get("enum")
    if isinstance(values, list):
        demands.choices.append(values)
    if "const" in schema:
        demands.choices.append([schema["const"]])


def _demand_bounds(schema: dict[str, Json], demands: Demands) -> None:
    for names, pick in ((_LOWER, max), (_UPPER, min)):
        for name in names:
            bound = schema.get(name)
            if isinstance(bound, int | float) and not isinstance(bound, bool):
                demands.bounds[name] = pick(demands.bounds.get(name, bound), bound)
    step = schema.get("multipleOf")
    if isinstance(step, int | float) and step > 0:
        demands.steps.append(step)
    for name in ("format", "pattern"):
        value = schema.get(name)
        if isinstance(value, str):
            setattr(demands, "form" if name == "format" else name, value)
    encoding = schema.get("contentEncoding")
    if isinstance(encoding, str):
        demands.form = encoding
    demands.is_unique |= schema.get("uniqueItems") is True


def _demand_members(place: Pointer, schema: dict[str, Json], demands: Demands) -> None:
    properties = schema.get("properties")
    for name in properties if isinstance(properties, dict) else ():
        found = demands.properties.setdefault(name, [])
        found.append(place.child("properties", name))
    required = schema.get("required")
    if isinstance(required, list):
        demands.required |= dict.fromkeys(str(name) for name in required)
    for name in ("additionalProperties", "unevaluatedProperties"):
        extra = schema.get(name)
        if extra is False:
            demands.is_closed = True
        elif isinstance(extra, dict):
            demands.additional.append(place / name)
    demands.is_unnamed |= "patternProperties" in schema or "propertyNames" in schema
    if isinstance(schema.get("items"), dict | bool):
        demands.items.append(place / "items")
    prefix = schema.get("prefixItems")
    for index in range(len(prefix) if isinstance(prefix, list) else 0):
        found = demands.prefix.setdefault(index, [])
        found.append(place.child("prefixItems", str(index)))


def _common_types(first: set[str] | None, second: set[str]) -> set[str]:
    if first is None:
        return second
    both = first & second
    if "integer" in first | second and "number" in first | second:
        both |= {"integer"}
    return both
