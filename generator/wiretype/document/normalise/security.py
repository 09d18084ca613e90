"""The rules for security (OpenAPI 3.1, sections 4.8.27 to 4.8.30)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.normalise.swagger_security import convert_security_scheme
from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

_TYPES = {
    name.lower(): name
    for name in ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect")
} | {"api_key": "apiKey", "api-key": "apiKey", "oauth": "oauth2", "oauth20": "oauth2"}
_SCHEMES = {"basic", "bearer", "digest"}
_PLACES = {"header", "query", "cookie"}


def spell_security_scheme(scheme: dict[str, Json], site: Site) -> dict[str, Json]:
    """The type of a scheme, and where a key is sent, as they must be written."""
    kind = scheme["type"]
    if not isinstance(kind, str):
        return scheme
    result = dict(scheme)
    word = kind.strip().lower()
    if word in _SCHEMES:
        result["type"], result["scheme"] = "http", word
    else:
        result["type"] = _TYPES.get(word, kind)
    if result["type"] == "oauth2" and isinstance(scheme.get("flow"), str):
        result = convert_security_scheme(result, site)
    place = scheme.get("in")
    if isinstance(place, str) and place not in _PLACES:
        meant = place.strip().lower().removesuffix("s")
        result["in"] = meant if meant in _PLACES else place
    if result == scheme:
        return scheme
    site.report(
        "WT242",
        ("type",),
        f"a security scheme is not written like this in OpenAPI 3: {shown(kind)}",
        "it is taken as meant",
    )
    return result


def map_scopes(scheme: dict[str, Json], site: Site) -> dict[str, Json]:
    """The scopes of a flow are a mapping of names to descriptions (section 4.8.29)."""
    flows = scheme["flows"]
    if not isinstance(flows, dict):
        return scheme
    rewritten: dict[str, Json] = {}
    for name, flow in flows.items():
        rewritten[name] = flow
        if not isinstance(flow, dict):
            continue
        scopes = flow.get("scopes")
        mapped = _mapped(scopes)
        if mapped == scopes:
            continue
        if scopes is not None:
            site.report(
                "WT243",
                ("flows", name, "scopes"),
                f"the scopes of a flow must be a mapping of texts: {shown(scopes)}",
                "what is named there is taken",
            )
        rewritten[name] = {**flow, "scopes": mapped}
    return scheme if rewritten == flows else {**scheme, "flows": rewritten}


def _mapped(scopes: Json) -> dict[str, Json]:
    if isinstance(scopes, dict):
        return {
            name: text if isinstance(text, str) else "" for name, text in scopes.items()
        }
    if isinstance(scopes, list):
        return {name: "" for name in scopes if isinstance(name, str)}
    return {}


def list_requirements(holder: dict[str, Json], site: Site) -> dict[str, Json]:
    """Requirements are a list of mappings of scheme to scopes (section 4.8.30)."""
    requirements = holder["security"]
    if requirements is None:
        return holder
    given = requirements if isinstance(requirements, list) else [requirements]
    rewritten: list[Json] = []
    for index, each in enumerate(given):
        is_listed = isinstance(requirements, list)
        place = ("security", str(index)) if is_listed else ("security",)
        if not isinstance(each, dict) or not is_listed:
            names = _names(each)
            site.report(
                "WT211",
                place,
                f"a security requirement must be a mapping in a list: {shown(each)}",
                f"it is taken to require: {', '.join(names) or 'nothing'}",
            )
        if not isinstance(each, dict):
            rewritten.append({name: [] for name in _names(each)})
            continue
        for name, scopes in each.items():
            if _listed(scopes) != scopes:
                site.report(
                    "WT211",
                    (*place, name),
                    f"the scopes of a security scheme must be a list: {shown(name)}",
                    "the list is taken as empty"
                    if scopes is None
                    else "the names in it are taken",
                )
        rewritten.append({name: _listed(scopes) for name, scopes in each.items()})
    return holder if rewritten == requirements else {**holder, "security": rewritten}


def _names(requirement: Json) -> list[str]:
    if isinstance(requirement, dict):
        return list(requirement)
    return [requirement] if isinstance(requirement, str) else []


def _listed(scopes: Json) -> list[Json]:
    given = scopes if isinstance(scopes, list) else [scopes]
    return [each for each in given if isinstance(each, str)]
