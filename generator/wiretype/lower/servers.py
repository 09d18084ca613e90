"""Servers (OpenAPI 3.1, sections 4.8.5 and 4.8.6)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from wiretype.ir.servers import Server, ServerVariable
from wiretype.ir.types import Doc

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Server as Described

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def lower_servers(servers: Iterable[Described] | None) -> tuple[Server, ...]:
    """The servers of a description, a path or an operation, in order."""
    return tuple(_lower_server(server) for server in servers or ())


def _lower_server(server: Described) -> Server:
    described = server.variables or {}
    variables: list[ServerVariable] = []
    # A variable that the address does not name changes nothing; one that nobody
    # describes can be anything.
    for name in dict.fromkeys(_PLACEHOLDER.findall(server.url)):
        variable = described.get(name)
        variables.append(
            ServerVariable(
                name=name,
                default=None if variable is None else variable.default,
                values=() if variable is None else tuple(variable.enum or ()),
                doc=Doc(
                    description="" if variable is None else variable.description or ""
                ),
            )
        )
    return Server(
        url=server.url,
        variables=tuple(variables),
        doc=Doc(description=server.description or ""),
    )
