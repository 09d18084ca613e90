"""Types and their definitions, in the terms of type theory."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import NewType, TypeAlias

from wiretype.diagnostics import Origin

DefinitionId = NewType("DefinitionId", str)
"""Identity of a definition: the pointer to its schema in the description."""

Scalar: TypeAlias = str | int | float | bool | None
"""A JSON value without members."""


class PrimitiveKind(enum.Enum):
    """The scalar types; those after BOOLEAN travel as JSON strings."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    BYTES = "bytes"
    BINARY = "binary"
    """Bytes as they are: a file in a form, text in JSON, which cannot hold them."""
    DATE = "date"
    DATE_TIME = "date-time"
    TIME = "time"
    UUID = "uuid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Primitive:
    """A scalar type."""

    kind: PrimitiveKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Literal:
    """Exactly one of some scalar values."""

    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Array:
    """A list whose items all have one type."""

    item: Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """An object with any keys, whose values all have one type."""

    value: Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A definition, by identity."""

    target: DefinitionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """The member of an object that tells which variant of a union it is."""

    wire_name: str
    mapping: tuple[tuple[str, DefinitionId], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """One of several types, none of them a `Union`. Null, if there, comes last."""

    variants: tuple[Type, ...]
    discriminator: Discriminator | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Null:
    """The JSON null."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Any:
    """Any JSON value."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Never:
    """No value at all, as the schema `false`."""


Type: TypeAlias = (
    Primitive | Literal | Array | Map | Reference | Union | Null | Any | Never
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Doc:
    """What the description says in prose. Either part may be empty."""

    summary: str = ""
    description: str = ""


class Strength(enum.Enum):
    """How much of a name is the author's own choice."""

    GIVEN = "given"
    """The author named the thing: a component, an operation."""
    DERIVED = "derived"
    """It has no name and is called after the place where it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameHint:
    """What a thing could be called: words still in the description's own spelling.

    `fuller` are longer forms, for when another thing is called by the plain one.
    """

    parts: tuple[str, ...]
    strength: Strength
    fuller: tuple[tuple[str, ...], ...] = ()

    def below(self, part: str) -> NameHint:
        """The hint for something without a name of its own inside this thing."""
        return NameHint(parts=(*self.parts, part), strength=Strength.DERIVED)


class Access(enum.Enum):
    """In which direction a field travels."""

    BOTH = "both"
    READ = "read"
    WRITE = "write"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A named member of an object.

    `type` never holds null at its top: that is what `nullable` says.
    """

    wire_name: str
    type: Type
    required: bool
    nullable: bool
    access: Access
    deprecated: bool
    doc: Doc
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectDefinition:
    """An object with named fields.

    `extra` is the type of the members that are not named. `min_properties` is the least
    number of members, named or not.
    """

    id: DefinitionId
    hint: NameHint
    fields: tuple[Field, ...]
    extra: Type
    min_properties: int
    deprecated: bool
    doc: Doc
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumDefinition:
    """A named set of scalar values."""

    id: DefinitionId
    hint: NameHint
    values: tuple[Scalar, ...]
    doc: Doc
    origin: Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasDefinition:
    """A name for a type that is neither an object with fields nor an enum."""

    id: DefinitionId
    hint: NameHint
    type: Type
    doc: Doc
    origin: Origin


Definition: TypeAlias = ObjectDefinition | EnumDefinition | AliasDefinition
