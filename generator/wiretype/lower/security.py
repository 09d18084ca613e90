"""Security schemes and requirements (OpenAPI 3.1, sections 4.8.27 and 4.8.30)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import api as ir
from wiretype.ir.types import Doc

if TYPE_CHECKING:
    from wiretype.lower.schemas import Schemas


def lower_security_schemes(schemas: Schemas) -> tuple[ir.SecurityScheme, ...]:
    """The schemes this version can answer; the others become diagnostics."""
    schemes: list[ir.SecurityScheme] = []
    for name, pointer in schemas.view.components("securitySchemes"):
        node = schemas.view.security_scheme(pointer)
        if node is None:
            continue
        doc = Doc(description=node.value.description or "")
        origin = schemas.origin(pointer)
        kind = node.value.type
        scheme = (node.value.scheme or "").lower()
        match (kind, scheme):
            case ("http", "bearer") | ("oauth2" | "openIdConnect", _):
                schemes.append(ir.HttpBearer(id=name, doc=doc, origin=origin))
            case ("http", "basic"):
                schemes.append(ir.HttpBasic(id=name, doc=doc, origin=origin))
            case ("apiKey", _) if node.value.name and node.value.security_scheme_in:
                schemes.append(
                    ir.ApiKey(
                        id=name,
                        location=ir.KeyLocation(node.value.security_scheme_in),
                        wire_name=node.value.name,
                        doc=doc,
                        origin=origin,
                    )
                )
            case _:
                schemas.diagnostics.add(
                    "WT403",
                    origin,
                    f"the security scheme {name} is of a kind not supported yet: "
                    f"{scheme or kind}",
                    "the client has no argument for it",
                )
    return tuple(schemes)


def lower_requirements(
    requirements: list[dict[str, list[str]]] | None,
) -> tuple[tuple[str, ...], ...] | None:
    """Alternatives of scheme names; None where the description says nothing."""
    if requirements is None:
        return None
    return tuple(tuple(requirement) for requirement in requirements)
