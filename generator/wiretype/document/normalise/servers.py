"""The rule for servers: what is put into an address is text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json


def spell_variables(holder: dict[str, Json], site: Site) -> dict[str, Json]:
    """The values of server variables become text (section 4.8.6), such as `8080`."""
    servers = holder["servers"]
    if not isinstance(servers, list):
        return holder
    rewritten: list[Json] = [
        _server(server, site, ("servers", str(index)))
        for index, server in enumerate(servers)
    ]
    return holder if rewritten == servers else {**holder, "servers": rewritten}


def _server(server: Json, site: Site, tokens: tuple[str, ...]) -> Json:
    variables = server.get("variables") if isinstance(server, dict) else None
    if not isinstance(server, dict) or not isinstance(variables, dict):
        return server
    rewritten: dict[str, Json] = {
        name: _variable(variable, site, (*tokens, "variables", name))
        for name, variable in variables.items()
    }
    return {**server, "variables": rewritten}


def _variable(variable: Json, site: Site, tokens: tuple[str, ...]) -> Json:
    if not isinstance(variable, dict):
        return variable
    rewritten = dict(variable)
    if "default" in variable:
        rewritten["default"] = _text(variable["default"], site, (*tokens, "default"))
    values = variable.get("enum")
    if isinstance(values, list):
        rewritten["enum"] = [
            _text(value, site, (*tokens, "enum", str(index)))
            for index, value in enumerate(values)
        ]
    return rewritten


def _text(value: Json, site: Site, tokens: tuple[str, ...]) -> Json:
    if not isinstance(value, (bool, int, float)):
        return value
    site.report(
        "WT212",
        tokens,
        f"the value of a server variable must be text: {shown(value)}",
        "it is taken as text",
    )
    return site.spelling(*tokens) or shown(value)
