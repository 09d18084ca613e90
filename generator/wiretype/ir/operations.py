"""Operations: what can be asked of an API, and what it may answer."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TypeAlias

from wiretype.diagnostics import Origin
from wiretype.ir.types import Doc, NameHint, Type


class ParameterLocation(enum.Enum):
    """Where in the request a parameter stands."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


class Style(enum.Enum):
    """How a parameter's value becomes text (OpenAPI 3.1, section 4.8.12.3)."""

    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    DEEP_OBJECT = "deepObject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A value that travels outside the body."""

    wire_name: str
    location: ParameterLocation
    type: Type
    required: bool
    nullable: bool
    style: Style
    explode: bool
    deprecated: bool
    doc: Doc
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonContent:
    """JSON. `type` never holds null at its top: that is what `nullable` says."""

    media_type: str
    type: Type
    nullable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class TextContent:
    """Plain text."""

    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BinaryContent:
    """Bytes that mean nothing to the client."""

    media_type: str


Content: TypeAlias = JsonContent | TextContent | BinaryContent


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The body of a request."""

    content: Content
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
class Response:
    """An answer; `content` is None where it has none."""

    status: Status
    content: Content | None
    doc: Doc
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method of one path.

    `security` lists the alternatives, each a set of scheme names that must be given
    together; no alternative at all means that the operation needs no credential.
    """

    method: str
    path: str
    hint: NameHint
    group: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[tuple[str, ...], ...]
    deprecated: bool
    doc: Doc
    origin: Origin

    @property
    def key(self) -> str:
        """What identifies the operation in the description: `PATCH /v2/things/{id}`."""
        return f"{self.method} {self.path}"
