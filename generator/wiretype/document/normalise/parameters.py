"""The rules for parameters (OpenAPI 3.1, section 4.8.12)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from wiretype.document.normalise.rule import Version
from wiretype.document.normalise.swagger_parameters import (
    SCHEMA_MEMBERS,
    convert_header,
    convert_parameter,
)
from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

_LOCATIONS = ("path", "query", "header", "cookie", "querystring", "body", "formData")
_BY_SPELLING = MappingProxyType(
    {
        **{name.lower(): name for name in _LOCATIONS},
        "headers": "header",
        "cookies": "cookie",
        "params": "query",
        "url": "path",
    }
)
_STYLES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "path": frozenset({"matrix", "label", "simple"}),
        "query": frozenset({"form", "spaceDelimited", "pipeDelimited", "deepObject"}),
        "header": frozenset({"simple"}),
        "cookie": frozenset({"form", "cookie"}),
    }
)
_TRUTHS = {"true": True, "yes": True, "required": True, "mandatory": True}


def spell_parameter(parameter: dict[str, Json], site: Site) -> dict[str, Json]:
    """Name, location and whether it is required, in the form they must have."""
    result = dict(parameter)
    name = parameter.get("name")
    if isinstance(name, (bool, int, float)):
        result["name"] = site.spelling("name") or shown(name)
        _say(site, "name", "the name of a parameter must be text", name, result["name"])
    location = parameter.get("in")
    if isinstance(location, str) and location not in _LOCATIONS:
        meant = _BY_SPELLING.get(location.strip().lower())
        if meant is not None:
            result["in"] = meant
            _say(site, "in", "this is no place of a parameter", location, meant)
    required = parameter.get("required")
    if required is not None and not isinstance(required, bool):
        is_required = _TRUTHS.get(str(required).strip().lower(), False)
        result["required"] = is_required
        text = "whether a parameter is required must be true or false"
        _say(site, "required", text, required, is_required)
    return result if result != parameter else parameter


def drop_style(parameter: dict[str, Json], site: Site) -> dict[str, Json]:
    """A style that the place of a parameter does not have is left out."""
    known = _STYLES.get(str(parameter.get("in")))
    style = parameter["style"]
    if known is None or style is None or style in known:
        return parameter
    site.report(
        "WT229",
        ("style",),
        f"a parameter in the {parameter.get('in')} has no such style: {shown(style)}",
        "it is left out",
    )
    return {name: value for name, value in parameter.items() if name != "style"}


def take_in_schema(parameter: dict[str, Json], site: Site) -> dict[str, Json]:
    """A parameter that says its type itself, as in Swagger 2.0, gets a schema."""
    if not _says_type(parameter):
        return parameter
    _report_old(parameter, site)
    return convert_parameter(parameter, site)


def take_in_header_schema(header: dict[str, Json], site: Site) -> dict[str, Json]:
    """A header that says its type itself, as in Swagger 2.0, gets a schema."""
    if not _says_type(header):
        return header
    _report_old(header, site)
    return convert_header(header, site)


def refer_to_schema(parameter: dict[str, Json], site: Site) -> dict[str, Json]:
    """A `$ref` to a schema beside the name of a parameter is that of its schema."""
    if "name" not in parameter or "in" not in parameter:
        return parameter
    resolved = site.resolved(parameter, ())
    found = None if resolved is None else resolved[1]
    if not isinstance(found, dict) or "in" in found:
        return parameter
    reference = parameter["$ref"]
    site.report(
        "WT245",
        ("$ref",),
        f"a parameter refers to a schema: {shown(reference)}",
        "it is taken as the reference of its schema",
    )
    site.nest(("schema",), ["$ref"])
    rest = {name: value for name, value in parameter.items() if name != "$ref"}
    return {**rest, "schema": {"$ref": reference}}


def _says_type(parameter: dict[str, Json]) -> bool:
    if {"$ref", "schema", "content"} & parameter.keys():
        return False
    return not SCHEMA_MEMBERS.isdisjoint(parameter)


def _report_old(parameter: dict[str, Json], site: Site) -> None:
    if site.version is Version.V2_0:
        return
    member = next(name for name in parameter if name in SCHEMA_MEMBERS)
    site.report(
        "WT228",
        (member,),
        f"in OpenAPI 3 the schema says what a value is like: {member}",
        "it is taken as a part of the schema",
    )


def _say(site: Site, member: str, text: str, value: Json, meant: Json) -> None:
    site.report(
        "WT231", (member,), f"{text}: {shown(value)}", f"it is taken as {shown(meant)}"
    )
