"""The whole of an API, and how credentials are shown to it."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TypeAlias

from wiretype.diagnostics import Origin
from wiretype.ir.events import Event
from wiretype.ir.operations import Operation
from wiretype.ir.servers import Server
from wiretype.ir.types import Definition, DefinitionId, Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpBearer:
    """A token in the Authorization header (RFC 6750)."""

    id: str
    doc: Doc
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpBasic:
    """A user name and a password in the Authorization header (RFC 7617)."""

    id: str
    doc: Doc
    origin: Origin


class KeyLocation(enum.Enum):
    """Where an API key stands."""

    HEADER = "header"
    QUERY = "query"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKey:
    """A key in a header, query parameter or cookie of a given name."""

    id: str
    location: KeyLocation
    wire_name: str
    doc: Doc
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class HttpOther:
    """Any other use of the Authorization header (RFC 9110, 11.6.2), such as Digest."""

    id: str
    name: str
    doc: Doc
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class MutualTls:
    """A certificate that the caller's own HTTP client shows."""

    id: str
    doc: Doc
    origin: Origin


SecurityScheme: TypeAlias = HttpBearer | HttpBasic | ApiKey | HttpOther | MutualTls


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The operations that one tag holds together."""

    name: str
    doc: Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """An API. `operation_total` counts also the operations that could not be lowered.

    All tuples are in the order of the description.
    """

    title: str
    version: str
    doc: Doc
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    security: tuple[tuple[str, ...], ...]
    definitions: tuple[Definition, ...]
    groups: tuple[Group, ...]
    operations: tuple[Operation, ...]
    events: tuple[Event, ...]
    operation_total: int

    def definitions_by_id(self) -> dict[DefinitionId, Definition]:
        """Every definition under its identity."""
        return {definition.id: definition for definition in self.definitions}
