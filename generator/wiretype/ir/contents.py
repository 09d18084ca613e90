"""Contents: what a body, an answer or an event holds, by its media type."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TypeAlias

from wiretype.ir.types import Field, Type


class Style(enum.Enum):
    """How a value becomes text (OpenAPI 3.1, section 4.8.12.3)."""

    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    DEEP_OBJECT = "deepObject"


@dataclass(frozen=True, slots=True, kw_only=True)
class Styled:
    """Text in a style; `allow_reserved` leaves the characters of addresses as is."""

    style: Style
    explode: bool
    allow_reserved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonText:
    """The text of a JSON value."""

    type: Type


Notation: TypeAlias = Styled | JsonText
"""How the value of a parameter is written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonContent:
    """JSON. `type` never holds null at its top: that is what `nullable` says."""

    media_type: str
    type: Type
    nullable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class JsonLinesContent:
    """JSON values, each on a line of its own."""

    media_type: str
    item: Type


@dataclass(frozen=True, slots=True, kw_only=True)
class TextContent:
    """Plain text."""

    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BinaryContent:
    """Bytes that mean nothing to the client."""

    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartEncoding:
    """How one property of a form is written, as far as the description says.

    `style` is None where none is given, `media_type` empty.
    """

    wire_name: str
    style: Styled | None
    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormContent:
    """Pairs of names and texts, written like a query.

    `fields` are all its properties; where they cannot be listed it has none, and `type`
    says what there is to say.
    """

    media_type: str
    type: Type
    fields: tuple[Field, ...]
    encodings: tuple[PartEncoding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MultipartContent:
    """Named parts, files among them (RFC 7578); `fields` as those of a form."""

    media_type: str
    type: Type
    fields: tuple[Field, ...]
    encodings: tuple[PartEncoding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartsContent:
    """Parts without names, one after another (RFC 2046, 5.1)."""

    media_type: str


Content: TypeAlias = JsonContent | JsonLinesContent | TextContent | BinaryContent
"""What an answer or an event may hold."""

BodyContent: TypeAlias = Content | FormContent | MultipartContent | PartsContent
"""What a request may hold."""
