"""The names of the parameters of one operation."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from wiretype.ir.operations import Parameter, ParameterLocation
from wiretype.plan.names import Scope, member_candidates, snake_case


def name_parameters(
    parameters: Iterable[Parameter], scope: Scope
) -> dict[tuple[str, ParameterLocation], str]:
    """An argument for every parameter, by its name on the wire and its place.

    What can be called as it is on the wire is named first. Of two with one name in two
    places the second is told by its place, `query_id`; of two in one place as fields
    are.
    """
    order = [*parameters]
    places: dict[str, ParameterLocation] = {}
    names: dict[tuple[str, ParameterLocation], str] = {}
    for parameter in sorted(order, key=_is_respelled):
        wire_name, place = parameter.wire_name, parameter.location
        wanted = snake_case(wire_name)
        is_elsewhere = places.get(wanted, place) is not place
        placed = f"{place.value}_{wanted}" if is_elsewhere else ""
        candidates = chain((wanted, placed), member_candidates(wire_name))
        name = scope.choose("", candidates)
        places[name] = place
        names[wire_name, place] = name
    return names


def _is_respelled(parameter: Parameter) -> bool:
    return snake_case(parameter.wire_name) != parameter.wire_name
