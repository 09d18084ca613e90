"""Security definitions of Swagger 2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

_FLOWS = {
    "accessCode": "authorizationCode",
    "application": "clientCredentials",
    "implicit": "implicit",
    "password": "password",
}
_FLOW_MEMBERS = ("authorizationUrl", "tokenUrl", "scopes")


def convert_security_scheme(scheme: dict[str, Json], site: Site) -> dict[str, Json]:
    """Basic authentication is a scheme of HTTP, the flow of OAuth an object."""
    match scheme["type"]:
        case "basic":
            return {**scheme, "type": "http", "scheme": "basic"}
        case "oauth2" if isinstance(name := scheme.get("flow"), str):
            flow = _FLOWS.get(name, name)
            members = [each for each in _FLOW_MEMBERS if each in scheme]
            site.nest(("flows", flow), members)
            rest = {
                each: value
                for each, value in scheme.items()
                if each not in _FLOW_MEMBERS and each != "flow"
            }
            details = {each: scheme[each] for each in members}
            return {**rest, "flows": {flow: {"scopes": {}, **details}}}
        case _:
            return scheme
