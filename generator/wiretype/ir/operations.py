"""Operations: what can be asked of an API, and what it may answer."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TypeAlias

from wiretype.diagnostics import Origin
from wiretype.ir.contents import BodyContent, Content, Notation
from wiretype.ir.servers import Server
from wiretype.ir.types import NO_FACETS, Doc, Facets, NameHint, Type


class ParameterLocation(enum.Enum):
    """Where in the request a parameter stands."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A value that travels outside the body."""

    wire_name: str
    location: ParameterLocation
    type: Type
    required: bool
    nullable: bool
    notation: Notation
    deprecated: bool
    doc: Doc
    origin: Origin
    facets: Facets = NO_FACETS


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The body of a request."""

    content: BodyContent
    required: bool
    doc: Doc
    origin: Origin


@dataclass(frozen=True, slots=True)
class Exact:
    """One status code."""

    code: int

    @property
    def is_success(self) -> bool:
        """Whether the caller gets the answer back instead of an exception."""
        return 200 <= self.code <= 299


@dataclass(frozen=True, slots=True)
class Range:
    """All codes of one hundred: `4` is `4XX`."""

    hundreds: int

    @property
    def is_success(self) -> bool:
        """Whether the caller gets the answer back instead of an exception."""
        return self.hundreds == 2


@dataclass(frozen=True, slots=True)
class Default:
    """Whatever no other response of the operation describes."""

    @property
    def is_success(self) -> bool:
        """Whether the caller gets the answer back instead of an exception."""
        return False


Status: TypeAlias = Exact | Range | Default


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseHeader:
    """A header of an answer."""

    wire_name: str
    doc: Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """What an answer can be followed by.

    `operation` is the key of that operation, or empty where it is none of the
    description. `parameters` pairs names of its parameters with expressions or values.
    """

    name: str
    operation: str
    parameters: tuple[tuple[str, str], ...]
    doc: Doc


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An answer; `content` is None where it has none.

    `media_types` are those that can be read as this content.
    """

    status: Status
    content: Content | None
    media_types: tuple[str, ...]
    headers: tuple[ResponseHeader, ...]
    links: tuple[Link, ...]
    doc: Doc
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method of one path.

    `security` lists the alternatives, each a set of scheme names that must be given
    together; no alternative at all means that the operation needs no credential.
    `servers` is empty where those of the API serve it.
    """

    method: str
    path: str
    hint: NameHint
    group: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[tuple[str, ...], ...]
    servers: tuple[Server, ...]
    deprecated: bool
    doc: Doc
    origin: Origin

    @property
    def key(self) -> str:
        """What identifies the operation in the description: `PATCH /v2/things/{id}`."""
        return f"{self.method} {self.path}"
