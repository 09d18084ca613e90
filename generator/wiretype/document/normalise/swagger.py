"""Swagger 2.0 to the shape of OpenAPI 3 (Swagger 2.0, the whole of it).

These rules come before those for the objects below, so that everything after them sees
descriptions of one shape. They also work on a path item, a parameter or a response
that a reference found elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.grammar import Kind
from wiretype.document.normalise.rule import Rule, Version
from wiretype.document.normalise.swagger_bodies import body_of
from wiretype.document.normalise.swagger_media import media_types
from wiretype.document.normalise.swagger_operations import convert_path_item
from wiretype.document.normalise.swagger_parameters import (
    convert_header,
    convert_parameter,
)
from wiretype.document.normalise.swagger_responses import convert_response
from wiretype.document.normalise.swagger_security import convert_security_scheme
from wiretype.document.normalise.swagger_servers import servers_of
from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

_SECTIONS = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "securityDefinitions": "securitySchemes",
}
"""The members of a description that are sections of its components in OpenAPI 3."""

_REPLACED = {
    *_SECTIONS,
    "basePath",
    "components",
    "consumes",
    "host",
    "produces",
    "schemes",
    "swagger",
    "x-ms-parameterized-host",
    "x-ms-paths",
}


def convert_description(description: dict[str, Json], site: Site) -> dict[str, Json]:
    """Definitions become components, and addresses become servers."""
    rest = {name: held for name, held in description.items() if name not in _REPLACED}
    components: dict[str, Json] = {}
    if isinstance(given := description.get("components"), dict):
        components.update(given)
    for old, new in _SECTIONS.items():
        if old in description:
            _move_section(components, description[old], (old,), new, site)
    _separate_bodies(components, description, site)
    _take_in_paths(rest, description.get("x-ms-paths"), site)
    if "servers" not in rest:
        rest["servers"] = servers_of(description, site)
    if components:
        rest["components"] = components
    return rest


def _move_section(
    components: dict[str, Json], held: Json, old: tuple[str, ...], new: str, site: Site
) -> None:
    already = components.get(new)
    if isinstance(already, dict) and isinstance(held, dict):
        # Both spellings in one description: what is added is moved one by one.
        for name in held.keys() - already.keys():
            site.move(("components", new, name), (*old, name))
        components[new] = {**held, **already}
        return
    components[new] = held
    site.move(("components", new), old)


def _take_in_paths(rest: dict[str, Json], extension: Json, site: Site) -> None:
    """The paths of `x-ms-paths` are paths, but for those that hold a query."""
    paths = rest.get("paths", {})
    if not isinstance(extension, dict) or not isinstance(paths, dict):
        return
    taken = dict(paths)
    for path, item in extension.items():
        if "?" in path or path in paths:
            site.report(
                "WT248",
                ("x-ms-paths", path),
                f"a path cannot hold a query, nor be given twice: {shown(path)}",
                "its operations are left out",
            )
            continue
        site.move(("paths", path), ("x-ms-paths", path))
        taken[path] = item
    rest["paths"] = taken


def _separate_bodies(
    components: dict[str, Json], description: dict[str, Json], site: Site
) -> None:
    """Shared parameters that are bodies become request bodies.

    Those that are fields of forms are gone; the operations take them in.
    """
    parameters = components.get("parameters")
    if not isinstance(parameters, dict):
        return
    consumes = media_types(description.get("consumes"))
    bodies: dict[str, Json] = {}
    others: dict[str, Json] = {}
    for name, parameter in parameters.items():
        location = parameter.get("in") if isinstance(parameter, dict) else None
        if isinstance(parameter, dict) and location == "body":
            new = ("components", "requestBodies", name)
            old = site.written(("components", "parameters", name))
            site.move(new, ("components", "parameters", name))
            bodies[name] = body_of(parameter, consumes, site.below(new), old)
        elif location != "formData":
            others[name] = parameter
    if len(others) < len(parameters):
        components["parameters"] = others
    if bodies:
        components["requestBodies"] = bodies


RULES = tuple(
    Rule(kind, trigger, rewrite, is_early=True, versions=frozenset({Version.V2_0}))
    for kind, trigger, rewrite in (
        (Kind.OPENAPI, None, convert_description),
        (Kind.PATH_ITEM, None, convert_path_item),
        (Kind.PARAMETER, None, convert_parameter),
        (Kind.HEADER, None, convert_header),
        (Kind.RESPONSE, None, convert_response),
        (Kind.SECURITY_SCHEME, "type", convert_security_scheme),
    )
)
"""In the order in which they are applied."""
