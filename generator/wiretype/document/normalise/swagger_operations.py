"""Path items and operations of Swagger 2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.grammar import METHODS
from wiretype.document.normalise.swagger_bodies import (
    Given,
    body_of,
    form_of,
    shared_body,
)
from wiretype.document.normalise.swagger_media import media_types
from wiretype.document.normalise.swagger_responses import response_of
from wiretype.document.normalise.swagger_servers import schemes_of, servers_of
from wiretype.document.tree import reference_to, shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.provenance import Tokens
    from wiretype.document.tree import Json

_IN_BODIES = {"body", "formData"}


def convert_path_item(item: dict[str, Json], site: Site) -> dict[str, Json]:
    """Parameters that are bodies go to the operations, which are converted as well."""
    result, shared = separate_bodies(item, site)
    for method in METHODS:
        operation = item.get(method)
        if isinstance(operation, dict):
            result[method] = _convert_operation(
                operation, shared, site.below((method,))
            )
    return result


def _convert_operation(
    operation: dict[str, Json], shared: list[Given], site: Site
) -> dict[str, Json]:
    result, own = separate_bodies(operation, site)
    consumes = _own_or_common(operation, "consumes", site)
    produces = _own_or_common(operation, "produces", site)
    for name in ("consumes", "produces", "schemes"):
        result.pop(name, None)
    add_body(result, own, shared, consumes, site)
    if isinstance(responses := operation.get("responses"), dict):
        result["responses"] = {
            status: response_of(response, produces, site.below(("responses", status)))
            if isinstance(response, dict)
            else response
            for status, response in responses.items()
        }
    common = site.root
    if "schemes" in operation and "host" in common:
        schemes = operation["schemes"]
        if schemes_of(schemes) != schemes_of(common.get("schemes")):
            result["servers"] = servers_of({**common, "schemes": schemes}, site)
    return result


def _own_or_common(
    operation: dict[str, Json], name: str, site: Site
) -> tuple[str, ...]:
    if name in operation:
        return media_types(operation[name])
    return media_types(site.root.get(name))


def separate_bodies(
    holder: dict[str, Json], site: Site
) -> tuple[dict[str, Json], list[Given]]:
    """An object without those of its parameters that are bodies, and these."""
    listed = holder.get("parameters")
    if not isinstance(listed, list):
        return dict(holder), []
    bodies: list[Given] = []
    others: list[Json] = []
    for index, parameter in enumerate(listed):
        place = ("parameters", str(index))
        given = _given(parameter, place, site)
        if given is not None:
            bodies.append(given)
            continue
        if len(others) < index:
            site.move(("parameters", str(len(others))), place)
        others.append(parameter)
    rest = {name: held for name, held in holder.items() if name != "parameters"}
    return ({**rest, "parameters": others} if others else rest), bodies


def _given(parameter: Json, place: Tokens, site: Site) -> Given | None:
    """A parameter that is a body or a field of a form; None for any other."""
    resolved = site.resolved(parameter, place)
    if resolved is None:
        return None
    pointer, found = resolved
    if not isinstance(found, dict) or found.get("in") not in _IN_BODIES:
        return None
    reference = parameter.get("$ref") if isinstance(parameter, dict) else None
    is_reference = isinstance(reference, str)
    is_here = pointer.document == site.pointer.document
    return Given(
        value=found,
        reference=reference_to(pointer.tokens) if is_here else str(reference),
        written=pointer.tokens if is_here else None,
        is_shared=is_reference,
    )


def add_body(
    operation: dict[str, Json],
    own: list[Given],
    shared: list[Given],
    consumes: tuple[str, ...],
    site: Site,
) -> None:
    """Give an operation the body that its parameters make; its own ones come first."""
    names = {(given.value.get("in"), given.value.get("name")) for given in own}
    has_body = any(location == "body" for location, _ in names)
    given = own + [
        each
        for each in shared
        if (each.value.get("in"), each.value.get("name")) not in names
        and not (has_body and each.value.get("in") == "body")
    ]
    if not given or "requestBody" in operation:
        return
    bodies = [each for each in given if each.value.get("in") == "body"]
    fields = [each for each in given if each.value.get("in") == "formData"]
    below = site.below(("requestBody",))
    if not bodies:
        operation["requestBody"] = form_of(fields, consumes, below)
        return
    for each in (*bodies[1:], *fields):
        site.report(
            "WT216",
            ("parameters",),
            "an operation has one body and cannot have this as well: "
            f"{shown(each.value.get('name'))}",
            "it is left out",
        )
    body = bodies[0]
    if body.written is None or body.is_shared:
        operation["requestBody"] = shared_body(body, consumes, below)
    else:
        below.move_from((), body.written)
        operation["requestBody"] = body_of(body.value, consumes, below, body.written)
