"""The names of definitions and of their fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from wiretype.ir import types as ir
from wiretype.plan.directions import Directions
from wiretype.plan.names import Scope, class_candidates, name_members, pascal_case
from wiretype.plan.pins import Pins, definition_key, input_key


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelNames:
    """What every definition is called, and what is given of those that are split."""

    classes: Mapping[ir.DefinitionId, str]
    inputs: Mapping[ir.DefinitionId, str]


def name_definitions(
    definitions: Iterable[ir.Definition],
    directions: Directions,
    pins: Pins,
    taken: Iterable[str] = (),
) -> ModelNames:
    """A name for every definition, unique in the whole client.

    Names that were given before keep their owner, then the authors' own names are
    handed out, first those that need no change, then the derived ones: an inline schema
    never takes a component's name.

    Args:
        definitions: All definitions, in the order of the description.
        directions: How they are used.
        pins: Names that were given before.
        taken: Names that classes of operations were given before.
    """
    scope = Scope("Model", taken=taken)
    ranked = sorted(definitions, key=lambda each: _rank(each, pins))
    classes: dict[ir.DefinitionId, str] = {}
    inputs: dict[ir.DefinitionId, str] = {}
    split = [each for each in ranked if each.id in directions.split]
    for definition in split:
        if known := pins.name(input_key(definition)):
            inputs[definition.id] = scope.allocate(known)
    for definition in ranked:
        classes[definition.id] = scope.choose(
            pins.name(definition_key(definition)), _candidates(definition.hint)
        )
    for definition in split:
        if definition.id not in inputs:
            name = classes[definition.id]
            inputs[definition.id] = scope.choose("", (f"{name}Input", f"{name}Given"))
    return ModelNames(classes=classes, inputs=inputs)


def _rank(definition: ir.Definition, pins: Pins) -> tuple[bool, bool, bool]:
    """Less goes first; among equals it is the order of the description."""
    hint = definition.hint
    is_given = hint.strength is ir.Strength.GIVEN
    is_exact = is_given and pascal_case(hint.parts[0]) == hint.parts[0]
    return definition_key(definition) not in pins.names, not is_exact, not is_given


def _candidates(hint: ir.NameHint) -> Iterator[str]:
    return class_candidates(
        (hint.parts, *hint.fuller), is_given=hint.strength is ir.Strength.GIVEN
    )


def name_fields(
    fields: Iterable[ir.Field], pinned: Mapping[str, str]
) -> dict[str, str]:
    """The Python name of every field, by its wire name."""
    return name_members("field", [field.wire_name for field in fields], pinned)
