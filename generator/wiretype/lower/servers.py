"""Servers (OpenAPI 3.1, sections 4.8.5 and 4.8.6)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wiretype.document.tree import shown
from wiretype.ir.servers import Server, ServerVariable
from wiretype.ir.types import Doc

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_pydantic.v3.v3_1 import Server as Described
    from openapi_pydantic.v3.v3_1 import ServerVariable as DescribedVariable

    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def lower_servers(
    schemas: Schemas, servers: Iterable[Described] | None, holder: Pointer
) -> tuple[Server, ...]:
    """The servers of a description, a path or an operation, in order.

    Args:
        schemas: What takes diagnostics.
        servers: The servers, if there are any.
        holder: The object whose `servers` they are.
    """
    return tuple(
        _lower_server(schemas, server, holder.child("servers", str(index)))
        for index, server in enumerate(servers or ())
    )


def _lower_server(schemas: Schemas, server: Described, place: Pointer) -> Server:
    described = server.variables or {}
    url = schemas.view.server_url(server.url, place)
    # A variable that the address does not name changes nothing; one that nobody
    # describes can be anything.
    return Server(
        url=url,
        variables=tuple(
            _lower_variable(
                schemas, name, described.get(name), place.child("variables", name)
            )
            for name in dict.fromkeys(_PLACEHOLDER.findall(url))
        ),
        doc=Doc(description=server.description or ""),
    )


def _lower_variable(
    schemas: Schemas, name: str, variable: DescribedVariable | None, place: Pointer
) -> ServerVariable:
    if variable is None:
        return ServerVariable(name=name, default=None, values=(), doc=Doc())
    values = tuple(variable.enum or ())
    if values and variable.default not in values:
        schemas.warn(
            "WT424",
            place / "default",
            f"this default must be one of the listed values: {shown(variable.default)}",
            "it is taken as one more of them",
        )
    return ServerVariable(
        name=name,
        default=variable.default,
        values=values,
        doc=Doc(description=variable.description or ""),
    )
