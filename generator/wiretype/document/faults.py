"""What is wrong with one object, in our words: the errors of pydantic, translated.

Pydantic reports a mistake once for every branch of a union, names the branches in its
locations, and speaks of input and parsing. Here, one mistake is one sentence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from wiretype.document.grammar import Kind
from wiretype.document.tree import member_of, shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

    from wiretype.document.tree import Json

_EXPECTED: Mapping[str, str] = MappingProxyType(
    {
        "bool_parsing": "true or false",
        "bool_type": "true or false",
        "dict_type": "a mapping",
        "float_parsing": "a number",
        "float_type": "a number",
        "int_from_float": "an integer",
        "int_parsing": "an integer",
        "int_parsing_size": "an integer of fewer digits",
        "int_type": "an integer",
        "list_type": "a list",
        "model_type": "a mapping",
        "string_type": "text",
    }
)
"""What a value should have been, by pydantic's name of the error."""

_ESSENTIAL: Mapping[Kind, frozenset[str]] = MappingProxyType(
    {
        Kind.SCHEMA: frozenset({"type", "enum"}),
        Kind.PARAMETER: frozenset({"name", "in", "required", "style", "explode"}),
        Kind.HEADER: frozenset({"required", "style", "explode"}),
        Kind.REQUEST_BODY: frozenset({"content", "required"}),
        Kind.ENCODING: frozenset({"style", "explode"}),
        Kind.SECURITY_SCHEME: frozenset(
            {"type", "name", "in", "scheme", "flows", "openIdConnectUrl"}
        ),
    }
)
"""The members without which nothing right can be said of an object."""

_INCIDENTAL = frozenset(
    {
        "bearerFormat",
        "contact",
        "deprecated",
        "description",
        "example",
        "examples",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "externalDocs",
        "jsonSchemaDialect",
        "license",
        "maxContains",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minContains",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "pattern",
        "summary",
        "termsOfService",
        "title",
        "uniqueItems",
        "xml",
    }
)
"""The members that change neither the types nor the requests of a client."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One mistake in an object.

    Attributes:
        message: The sentence, which ends with the wrong value.
        tokens: The place of the wrong value below the object.
        unit: The smallest thing below the object that can go with the mistake: a
            member, or an item of a list. None where the whole object has to go.
        incidental: Whether the types and requests are the same without the unit.
    """

    message: str
    tokens: tuple[str, ...]
    unit: tuple[str, ...] | None
    incidental: bool


def find_faults(
    kind: Kind, own: dict[str, Json], error: ValidationError
) -> tuple[Fault, ...]:
    """The mistakes in the object `own`, each once."""
    details: dict[tuple[str, ...], list[ErrorDetails]] = {}
    for each in error.errors(include_url=False):
        details.setdefault(_tokens(own, each), []).append(each)
    # Of the branches of a union, the one that came furthest is the one meant.
    deepest = [
        tokens
        for tokens in details
        if not any(
            len(other) > len(tokens) and other[: len(tokens)] == tokens
            for other in details
        )
    ]
    return tuple(_fault(kind, own, tokens, details[tokens]) for tokens in deepest)


def without(own: dict[str, Json], faults: Iterable[Fault]) -> dict[str, Json]:
    """The object without the units of some faults."""
    units = {fault.unit for fault in faults}
    return {
        name: _pruned(value, (name,), units)
        for name, value in own.items()
        if (name,) not in units
    }


def _pruned(
    value: Json, tokens: tuple[str, ...], units: set[tuple[str, ...] | None]
) -> Json:
    if not any(unit and unit[: len(tokens)] == tokens for unit in units):
        return value
    if isinstance(value, dict):
        return {
            name: _pruned(item, (*tokens, name), units)
            for name, item in value.items()
            if (*tokens, name) not in units
        }
    if isinstance(value, list):
        return [
            _pruned(item, (*tokens, str(index)), units)
            for index, item in enumerate(value)
            if (*tokens, str(index)) not in units
        ]
    return value


def _tokens(own: dict[str, Json], detail: ErrorDetails) -> tuple[str, ...]:
    """The place of an error. Names of union branches are no members, and drop out."""
    tokens: list[str] = []
    value: Json = own
    for step in detail["loc"]:
        try:
            value = member_of(value, str(step))
        except LookupError:
            continue
        tokens.append(str(step))
    if detail["type"] == "missing":
        tokens.append(str(detail["loc"][-1]))
    return tuple(tokens)


def _fault(
    kind: Kind,
    own: dict[str, Json],
    tokens: tuple[str, ...],
    details: list[ErrorDetails],
) -> Fault:
    first = details[0]
    if first["type"] == "missing":
        holder = f"`{_path(tokens[:-1])}`" if tokens[:-1] else kind.value
        message = f"a member that this {holder} needs is missing: {tokens[-1]}"
        place = tokens[:-1]
    else:
        expected = " or ".join(dict.fromkeys(map(_expected, details)))
        subject = f"`{_path(tokens)}` of this {kind.value}"
        value: Json = own
        for token in tokens:
            value = member_of(value, token)
        message = f"{subject} must be {expected}: {shown(value)}"
        place = tokens
    essential = not place or place[0] in _ESSENTIAL.get(kind, frozenset())
    unit = None if essential else _unit(own, place)
    return Fault(
        message=message,
        tokens=place,
        unit=unit,
        incidental=unit is not None and unit[-1] in _INCIDENTAL,
    )


def _path(tokens: tuple[str, ...]) -> str:
    first, *rest = tokens
    return first + "".join(
        f"[{token}]" if token.isdigit() else f".{token}" for token in rest
    )


def _unit(own: dict[str, Json], tokens: tuple[str, ...]) -> tuple[str, ...]:
    for length, token in enumerate(tokens, start=1):
        if token in _INCIDENTAL:
            return tokens[:length]
    return tokens[:2] if isinstance(own[tokens[0]], list) else tokens[:1]


def _expected(detail: ErrorDetails) -> str:
    match detail["type"]:
        case "enum" | "literal_error":
            return f"one of {detail.get('ctx', {}).get('expected', 'the known words')}"
        case known if known in _EXPECTED:
            return _EXPECTED[known]
        case _:
            return "what OpenAPI allows there"
