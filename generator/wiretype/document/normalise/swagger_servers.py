"""`host`, `basePath` and `schemes` of Swagger 2.0 to servers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

_PREFERRED = ("https", "http")
_TEMPLATED = "x-ms-parameterized-host"


def servers_of(description: dict[str, Json], site: Site) -> list[Json]:
    """The addresses of an API, those by https first.

    Without a host they are relative to where the description came from.
    """
    site.move(("servers",), ("host" if "host" in description else "basePath",))
    path = _text(description.get("basePath")).strip("/")
    suffix = f"/{path}" if path else ""
    templated = description.get(_TEMPLATED)
    if isinstance(templated, dict) and _text(templated.get("hostTemplate")):
        site.move(("servers",), (_TEMPLATED,))
        return [_templated(templated, description, suffix, site)]
    host = _text(description.get("host")).rstrip("/")
    if not host:
        return [{"url": suffix or "/"}]
    if "://" in host:
        return [{"url": f"{host}{suffix}"}]
    return [
        {"url": f"{scheme}://{host}{suffix}"}
        for scheme in schemes_of(description.get("schemes"))
    ]


def schemes_of(value: Json) -> tuple[str, ...]:
    """The schemes that a client of HTTP can use; https where none is named."""
    values = value if isinstance(value, list) else [value]
    named = [each.lower() for each in values if isinstance(each, str)]
    return tuple(each for each in _PREFERRED if each in named) or ("https",)


def _templated(
    templated: dict[str, Json], description: dict[str, Json], suffix: str, site: Site
) -> Json:
    template = _text(templated.get("hostTemplate"))
    if templated.get("useSchemePrefix") is not False and "://" not in template:
        template = f"{schemes_of(description.get('schemes'))[0]}://{template}"
    parameters = templated.get("parameters")
    variables: dict[str, Json] = {}
    for each in parameters if isinstance(parameters, list) else []:
        resolved = site.resolved(each, (_TEMPLATED, "parameters"))
        parameter = None if resolved is None else resolved[1]
        if isinstance(parameter, dict) and isinstance(parameter.get("name"), str):
            variables[str(parameter["name"])] = _variable(parameter)
    return {"url": f"{template}{suffix}", "variables": variables}


def _variable(parameter: dict[str, Json]) -> Json:
    variable: dict[str, Json] = {
        name: parameter[name] for name in ("enum", "description") if name in parameter
    }
    # A variable must have a default; this one is for the caller to replace.
    default = parameter.get("default", parameter.get("x-example", ""))
    return {"default": default, **variable}


def _text(value: Json) -> str:
    return value.strip() if isinstance(value, str) else ""
