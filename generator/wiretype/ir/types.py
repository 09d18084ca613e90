"""Types and their definitions, in the terms of type theory."""

from __future__ import annotations

import enum
from collections.abc import Iterable
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
    """In base64 (RFC 4648, section 4)."""
    BYTES_URL = "base64url"
    """In base64url (RFC 4648, section 5)."""
    BINARY = "binary"
    """Bytes as they are: a file in a form, text in JSON, which cannot hold them."""
    DATE = "date"
    DATE_TIME = "date-time"
    TIME = "time"
    DURATION = "duration"
    UUID = "uuid"
    DECIMAL = "decimal"

    # Enum's own hash is that of the name, computed anew by Python code each time.
    __hash__ = object.__hash__


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
class Tuple:
    """A list with a type for each place.

    `rest` is the type of what may follow the places of `first`, or None for nothing.
    """

    first: tuple[Type, ...]
    rest: Type | None


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
    """The member of an object that tells which variant of a union it is.

    Attributes:
        wire_name: The name of the member.
        mapping: A reference, or a union of references, for every known tag.
        default: What an object is that has another tag, or none; None if nobody knows.
    """

    wire_name: str
    mapping: tuple[tuple[str | int | float, Type], ...]
    default: Type | None = None


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
    Primitive | Literal | Array | Tuple | Map | Reference | Union | Null | Any | Never
)


def union_of(
    variants: Iterable[Type], discriminator: Discriminator | None = None
) -> Type:
    """One of several types, each named once: the only one as it is, `Never` for none.

    Unions among them are taken apart, what may be anything takes in all the rest, and
    constants are listed together where the first of them stands.
    """
    flat: dict[Type | None, None] = {}
    constants: dict[tuple[type, Scalar], Scalar] = {}
    for variant in variants:
        for each in variant.variants if isinstance(variant, Union) else (variant,):
            match each:
                case Any():
                    return each
                case Never():
                    pass
                case Literal(values=values):
                    flat[None] = None
                    constants |= {(type(value), value): value for value in values}
                case _:
                    flat[each] = None
    listed = Literal(values=tuple(constants.values()))
    match [listed if each is None else each for each in flat]:
        case []:
            return Never()
        case [only]:
            return only
        case several:
            return Union(variants=tuple(several), discriminator=discriminator)


@dataclass(frozen=True, slots=True, kw_only=True)
class Doc:
    """What the description says in prose. Either part may be empty."""

    summary: str = ""
    description: str = ""

    def __bool__(self) -> bool:
        """Whether anything is said."""
        return bool(self.summary or self.description)


NO_DOC = Doc()
"""Nothing is said."""


class ConstraintKind(enum.Enum):
    """What a constraint limits; the value is the keyword of JSON Schema."""

    MINIMUM = "minimum"
    EXCLUSIVE_MINIMUM = "exclusiveMinimum"
    MAXIMUM = "maximum"
    EXCLUSIVE_MAXIMUM = "exclusiveMaximum"
    MULTIPLE_OF = "multipleOf"
    MIN_LENGTH = "minLength"
    MAX_LENGTH = "maxLength"
    PATTERN = "pattern"
    MIN_ITEMS = "minItems"
    MAX_ITEMS = "maxItems"
    UNIQUE_ITEMS = "uniqueItems"
    MIN_PROPERTIES = "minProperties"
    MAX_PROPERTIES = "maxProperties"

    # Enum's own hash is that of the name, computed anew by Python code each time.
    __hash__ = object.__hash__


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint:
    """A limit that no type expresses: the server refuses what is beyond it."""

    kind: ConstraintKind
    value: Scalar


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """What is known of a value beyond its type. None of it is enforced.

    Attributes:
        constraints: The limits, at most one of each kind.
        default: What the server takes where nothing is given, as JSON; empty if it
            does not say.
        values: The only values there are, as JSON, where no type says so.
        needs: Alternatives of members of an object, one of which must be there.
        rules: The keywords of further rules, such as `if`.
    """

    constraints: tuple[Constraint, ...] = ()
    default: str = ""
    values: tuple[str, ...] = ()
    needs: tuple[tuple[str, ...], ...] = ()
    rules: tuple[str, ...] = ()


NO_FACETS = Facets()


class Strength(enum.Enum):
    """How much of a name is the author's own choice."""

    GIVEN = "given"
    """The author named the thing: a component, an operation."""
    DERIVED = "derived"
    """It has no name and is called after the place where it stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameHint:
    """What a thing could be called: words still in the description's own spelling.

    `fuller` are longer forms, for when another thing is called by the plain one. `key`
    identifies a definition from one version of the description to the next: other than
    its pointer it stays when siblings are added before it.
    """

    parts: tuple[str, ...]
    strength: Strength
    fuller: tuple[tuple[str, ...], ...] = ()
    key: str = ""


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
    facets: Facets = NO_FACETS


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
    facets: Facets = NO_FACETS


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumMember:
    """One value of an enum, with what the author calls it and says of it, if at all."""

    value: Scalar
    name: str = ""
    doc: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumDefinition:
    """A named set of scalar values.

    `is_open` means that the author expects further values in both directions.
    """

    id: DefinitionId
    hint: NameHint
    members: tuple[EnumMember, ...]
    is_open: bool
    deprecated: bool
    doc: Doc
    origin: Origin
    facets: Facets = NO_FACETS

    @property
    def values(self) -> tuple[Scalar, ...]:
        """The values in the order of the description."""
        return tuple(member.value for member in self.members)


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasDefinition:
    """A name for a type that is neither an object with fields nor an enum."""

    id: DefinitionId
    hint: NameHint
    type: Type
    deprecated: bool
    doc: Doc
    origin: Origin
    facets: Facets = NO_FACETS


Definition: TypeAlias = ObjectDefinition | EnumDefinition | AliasDefinition
