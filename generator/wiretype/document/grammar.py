"""Which objects an OpenAPI description is made of, and which hold which.

One table drives both the walk of `normalise` and the cutting of `view`
(OpenAPI 3.1, section 4.8; 3.2, section 4; JSON Schema draft 2020-12).
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wiretype.document.tree import Json
    from wiretype.pointer import Pointer


class Kind(enum.Enum):
    """The objects of a description; the value is what sentences call one."""

    OPENAPI = "description"
    COMPONENTS = "components"
    PATH_ITEM = "path item"
    OPERATION = "operation"
    PARAMETER = "parameter"
    HEADER = "header"
    REQUEST_BODY = "request body"
    RESPONSE = "response"
    MEDIA_TYPE = "media type"
    ENCODING = "encoding"
    SCHEMA = "schema"
    SECURITY_SCHEME = "security scheme"
    LINK = "link"
    CALLBACK = "callback"
    EXAMPLE = "example"

    # Enum's own hash is that of the name, computed anew by Python code each time.
    __hash__ = object.__hash__


class Shape(enum.Enum):
    """How a member holds its children."""

    ONE = "mapping"
    LIST = "list"
    MAP = "mapping of names"


@dataclass(frozen=True, slots=True)
class Member:
    """A member whose value is, or holds, objects of one kind.

    `extensible` marks a mapping whose `x-...` members are extensions, not children.
    """

    shape: Shape
    kind: Kind
    extensible: bool = False


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The members of a path item that are operations."""

ADDITIONAL = "additionalOperations"
"""The member of a path item with operations of other methods (OpenAPI 3.2, 4.9)."""


def _one(kind: Kind, *names: str) -> dict[str, Member]:
    return dict.fromkeys(names, Member(Shape.ONE, kind))


def _list(kind: Kind, *names: str) -> dict[str, Member]:
    return dict.fromkeys(names, Member(Shape.LIST, kind))


def _map(kind: Kind, *names: str, extensible: bool = False) -> dict[str, Member]:
    return dict.fromkeys(names, Member(Shape.MAP, kind, extensible))


_CONTENT = _map(Kind.MEDIA_TYPE, "content")
_EXAMPLES = _map(Kind.EXAMPLE, "examples")
_HEADERS = _map(Kind.HEADER, "headers")
_ENCODINGS = {
    **_map(Kind.ENCODING, "encoding"),
    **_list(Kind.ENCODING, "prefixEncoding"),
    **_one(Kind.ENCODING, "itemEncoding"),
}
_PARAMETERS = _list(Kind.PARAMETER, "parameters")

GRAMMAR: Mapping[Kind, Mapping[str, Member]] = MappingProxyType(
    {
        Kind.OPENAPI: {
            **_one(Kind.COMPONENTS, "components"),
            **_map(Kind.PATH_ITEM, "paths", extensible=True),
            **_map(Kind.PATH_ITEM, "webhooks"),
        },
        Kind.COMPONENTS: {
            **_map(Kind.SCHEMA, "schemas"),
            **_map(Kind.RESPONSE, "responses"),
            **_map(Kind.PARAMETER, "parameters"),
            **_map(Kind.REQUEST_BODY, "requestBodies"),
            **_map(Kind.SECURITY_SCHEME, "securitySchemes"),
            **_map(Kind.LINK, "links"),
            **_map(Kind.CALLBACK, "callbacks"),
            **_map(Kind.PATH_ITEM, "pathItems"),
            **_map(Kind.MEDIA_TYPE, "mediaTypes"),
            **_EXAMPLES,
            **_HEADERS,
        },
        Kind.PATH_ITEM: {
            **_PARAMETERS,
            **_one(Kind.OPERATION, *METHODS),
            **_map(Kind.OPERATION, ADDITIONAL),
        },
        Kind.OPERATION: {
            **_PARAMETERS,
            **_one(Kind.REQUEST_BODY, "requestBody"),
            **_map(Kind.RESPONSE, "responses", extensible=True),
            **_map(Kind.CALLBACK, "callbacks"),
        },
        Kind.PARAMETER: {**_one(Kind.SCHEMA, "schema"), **_CONTENT, **_EXAMPLES},
        Kind.HEADER: {**_one(Kind.SCHEMA, "schema"), **_CONTENT, **_EXAMPLES},
        Kind.REQUEST_BODY: _CONTENT,
        Kind.RESPONSE: {**_HEADERS, **_CONTENT, **_map(Kind.LINK, "links")},
        Kind.MEDIA_TYPE: {
            **_one(Kind.SCHEMA, "schema", "itemSchema"),
            **_EXAMPLES,
            **_ENCODINGS,
        },
        Kind.ENCODING: {**_HEADERS, **_ENCODINGS},
        Kind.SCHEMA: {
            **_one(
                Kind.SCHEMA,
                "items",
                "additionalProperties",
                "not",
                "if",
                "then",
                "else",
                "contains",
                "contentSchema",
                "propertyNames",
                "unevaluatedItems",
                "unevaluatedProperties",
            ),
            **_list(Kind.SCHEMA, "allOf", "anyOf", "oneOf", "prefixItems"),
            **_map(
                Kind.SCHEMA,
                "properties",
                "patternProperties",
                "dependentSchemas",
                "$defs",
                "definitions",
            ),
        },
        Kind.SECURITY_SCHEME: {},
        Kind.LINK: {},
        # Its members are named by expressions: see `PATTERNED`.
        Kind.CALLBACK: {},
        Kind.EXAMPLE: {},
    }
)

PATTERNED: Mapping[Kind, Member] = MappingProxyType(
    {Kind.CALLBACK: Member(Shape.MAP, Kind.PATH_ITEM, extensible=True)}
)
"""The kinds that are themselves a mapping of children."""


def is_extension(name: str) -> bool:
    """Whether a member is a vendor's own (section 4.9)."""
    return name.startswith("x-")


def entries(member: Member, value: Json) -> Iterator[tuple[str, Json]]:
    """Name (or index) and value of the children in the value of a member.

    A value of another shape than the table says holds none.
    """
    match member.shape:
        case Shape.ONE:
            yield "", value
        case Shape.LIST:
            if isinstance(value, list):
                for index, item in enumerate(value):
                    yield str(index), item
        case Shape.MAP:
            if isinstance(value, dict):
                for name, item in value.items():
                    if not (member.extensible and is_extension(name)):
                        yield name, item


def children(
    kind: Kind, value: dict[str, Json]
) -> Iterator[tuple[Kind, tuple[str, ...], Json]]:
    """Kind, tokens below `value`, and value of its children, in document order."""
    if (patterned := PATTERNED.get(kind)) is not None:
        for name, item in entries(patterned, value):
            yield patterned.kind, (name,), item
        return
    members = GRAMMAR[kind]
    for name, held in value.items():
        member = members.get(name)
        if member is None or held is None:
            continue
        for key, item in entries(member, held):
            tokens = (name,) if member.shape is Shape.ONE else (name, key)
            yield member.kind, tokens, item


def kind_at(tokens: tuple[str, ...], start: Kind = Kind.OPENAPI) -> Kind | None:
    """The kind of object that the table expects at a place, if it expects one."""
    kind = start
    position = 0
    while position < len(tokens):
        if (patterned := PATTERNED.get(kind)) is not None:
            kind = patterned.kind
            position += 1
            continue
        member = GRAMMAR[kind].get(tokens[position])
        if member is None:
            return None
        position += 1 if member.shape is Shape.ONE else 2
        if position > len(tokens):
            return None
        kind = member.kind
    return kind


def is_object(pointer: Pointer) -> bool:
    """Whether the table expects an object at a place of the root document."""
    return not pointer.document and kind_at(pointer.tokens) is not None


def is_followed(kind: Kind, value: dict[str, Json]) -> bool:
    """Whether an object is a reference that somebody follows.

    No client needs the examples that other documents hold.
    """
    reference = value.get("$ref")
    if kind is Kind.EXAMPLE and isinstance(reference, str):
        return reference.startswith("#")
    return "$ref" in value


_LEADING = frozenset({*GRAMMAR[Kind.SCHEMA], "$ref", "discriminator"})


def is_leaf(kind: Kind, value: Json) -> bool:
    """Whether an object is a schema that neither holds nor refers to others."""
    return (
        kind is Kind.SCHEMA and isinstance(value, dict) and _LEADING.isdisjoint(value)
    )


def mapped_names(discriminator: Json) -> tuple[str, ...]:
    """The names and references in the mapping of a discriminator."""
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    names = [*mapping.values()] if isinstance(mapping, dict) else []
    if isinstance(discriminator, dict):
        names.append(discriminator.get("defaultMapping"))
    return tuple(name for name in names if isinstance(name, str))
