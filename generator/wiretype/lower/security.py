"""Security schemes and requirements (OpenAPI 3.1, sections 4.8.27 and 4.8.30)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import api as ir
from wiretype.ir.types import Doc

if TYPE_CHECKING:
    from collections.abc import Collection

    from openapi_pydantic.v3.v3_1 import SecurityScheme

    from wiretype.diagnostics import Origin, Pointer
    from wiretype.lower.schemas import Schemas


def lower_security_schemes(schemas: Schemas) -> tuple[ir.SecurityScheme, ...]:
    """The schemes of the description; those without a meaning become diagnostics."""
    schemes: list[ir.SecurityScheme] = []
    for name, pointer in schemas.view.components("securitySchemes"):
        node = schemas.view.security_scheme(pointer)
        if node is None:
            continue
        origin = schemas.origin(pointer)
        scheme = _lower_scheme(name, node.value, origin)
        if scheme is None:
            schemas.diagnostics.add(
                "WT403",
                origin,
                f"the security scheme {name} is of a kind that does not exist: "
                f"{node.value.type}",
                "the client has no argument for it",
            )
        else:
            schemes.append(scheme)
    return tuple(schemes)


def _lower_scheme(
    name: str, value: SecurityScheme, origin: Origin
) -> ir.SecurityScheme | None:
    doc = Doc(description=value.description or "")
    scheme = (value.scheme or "").strip()
    match (value.type.lower(), scheme.lower()):
        case ("http", "bearer") | ("oauth2" | "openidconnect", _):
            return ir.HttpBearer(id=name, doc=doc, origin=origin)
        case ("http", "basic"):
            return ir.HttpBasic(id=name, doc=doc, origin=origin)
        case ("http", _):
            return ir.HttpOther(id=name, name=scheme, doc=doc, origin=origin)
        case ("mutualtls", _):
            return ir.MutualTls(id=name, doc=doc, origin=origin)
        case ("apikey", _) if value.name and value.security_scheme_in:
            return ir.ApiKey(
                id=name,
                location=ir.KeyLocation(value.security_scheme_in),
                wire_name=value.name,
                doc=doc,
                origin=origin,
            )
        case _:
            return None


class Requirements:
    """Reads requirements, and says of each unknown scheme once that it is unknown."""

    def __init__(
        self, schemas: Schemas, schemes: Collection[ir.SecurityScheme]
    ) -> None:
        self._schemas = schemas
        self._arguments = {
            scheme.id for scheme in schemes if not isinstance(scheme, ir.MutualTls)
        }
        self._known = {name for name, _ in schemas.view.components("securitySchemes")}
        self._reported: set[str] = set()

    def lower(
        self, requirements: list[dict[str, list[str]]] | None, pointer: Pointer
    ) -> tuple[tuple[str, ...], ...] | None:
        """Alternatives of scheme names; None where the description says nothing.

        A scheme that no argument can serve is asked of nobody: it is unknown, or a
        matter of the connection.

        Args:
            requirements: What the description says.
            pointer: The operation or description that says it.
        """
        if requirements is None:
            return None
        alternatives: dict[tuple[str, ...], None] = {}
        for requirement in requirements:
            for name in requirement:
                if name not in self._known and name not in self._reported:
                    self._report(name, pointer)
            alternatives[
                tuple(name for name in requirement if name in self._arguments)
            ] = None
        return tuple(alternatives)

    def _report(self, name: str, pointer: Pointer) -> None:
        self._reported.add(name)
        self._schemas.diagnostics.add(
            "WT407",
            self._schemas.origin(pointer / "security"),
            f"no security scheme is called this: {name}",
            "it is asked of nobody",
        )
