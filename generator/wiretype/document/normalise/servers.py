"""The rules for servers (OpenAPI 3.1, sections 4.8.5 and 4.8.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json


def list_servers(holder: dict[str, Json], site: Site) -> dict[str, Json]:
    """Servers are a list of objects with a `url`."""
    servers = holder["servers"]
    if servers is None or servers == []:
        return {name: held for name, held in holder.items() if name != "servers"}
    is_listed = isinstance(servers, list)
    listed: list[Json] = []
    for index, each in enumerate(servers if isinstance(servers, list) else [servers]):
        url = each.get("url") if isinstance(each, dict) else each
        meant: Json = None
        if isinstance(url, str):
            members = each if isinstance(each, dict) else {}
            meant = {**members, "url": url.strip()}
            listed.append(meant)
        if meant != each or not is_listed:
            site.report(
                "WT244",
                ("servers", str(index)) if is_listed else ("servers",),
                f"a server must be an object with a url, in a list: {shown(each)}",
                "it is left out" if meant is None else "its address is taken",
            )
    if listed == servers:
        return holder
    rest = {name: held for name, held in holder.items() if name != "servers"}
    return {**rest, "servers": listed} if listed else rest


def spell_variables(holder: dict[str, Json], site: Site) -> dict[str, Json]:
    """The values of server variables become text (section 4.8.6), such as `8080`."""
    servers = holder.get("servers")
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
        return {"default": _text(variable, site, tokens)}
    rewritten = {name: held for name, held in variable.items() if name != "enum"}
    values = variable.get("enum")
    default = variable.get("default")
    if default is None:
        default = values[0] if isinstance(values, list) and values else ""
        site.report(
            "WT212",
            tokens,
            f"a server variable must have a default: {shown(tokens[-1])}",
            f"it is taken to be {shown(default)}",
        )
    rewritten["default"] = _text(default, site, (*tokens, "default"))
    if isinstance(values, list):
        rewritten["enum"] = [
            _text(value, site, (*tokens, "enum", str(index)))
            for index, value in enumerate(values)
        ]
    return rewritten


def _text(value: Json, site: Site, tokens: tuple[str, ...]) -> Json:
    if isinstance(value, str):
        return value
    site.report(
        "WT212",
        tokens,
        f"the value of a server variable must be text: {shown(value)}",
        "it is taken as text",
    )
    return site.spelling(*tokens) or shown(value)
