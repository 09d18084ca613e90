"""How values become text (OpenAPI 3.1, sections 4.8.12.2 and 4.8.12.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir.contents import JsonText, Notation, Style, Styled
from wiretype.ir.operations import ParameterLocation
from wiretype.lower.media_types import Family, family_of

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Encoding, Parameter

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node
    from wiretype.lower.lowered import Lowered
    from wiretype.lower.schemas import Schemas

_STYLES = {
    ParameterLocation.PATH: (Style.SIMPLE, Style.LABEL, Style.MATRIX),
    ParameterLocation.QUERY: (
        Style.FORM,
        Style.SPACE_DELIMITED,
        Style.PIPE_DELIMITED,
        Style.DEEP_OBJECT,
    ),
    ParameterLocation.HEADER: (Style.SIMPLE,),
    ParameterLocation.COOKIE: (Style.FORM,),
}
"""The styles of each place, the one that needs no words first."""


def lower_style(
    location: ParameterLocation,
    value: Parameter | Encoding,
) -> Styled:
    """The style of a parameter, or of a property of a form, which is like a query.

    A style that its place does not have is its default.
    """
    allowed = _STYLES[location]
    named = next((style for style in allowed if style.value == value.style), None)
    style = named or allowed[0]
    explode = style is Style.FORM if value.explode is None else value.explode
    return Styled(
        style=style,
        explode=explode,
        allow_reserved=value.allowReserved and location is ParameterLocation.QUERY,
    )


def json_content(node: Node[Parameter]) -> Pointer | None:
    """The place of the media type of a parameter that is written as JSON."""
    for media_type, pointer in node.map("content"):
        if family_of(media_type) in {Family.JSON, Family.WILDCARD}:
            return pointer
    return None


def lower_notation(
    schemas: Schemas,
    node: Node[Parameter],
    location: ParameterLocation,
) -> tuple[Lowered | None, Notation, Pointer | None]:
    """The type of a parameter, how it is written, and the place of its schema.

    The type is None where the description says nothing of it.
    """
    held = json_content(node)
    contents = node.map("content")
    place = contents[0][1] if held is None and contents else held
    media_type = None if place is None else schemas.view.media_type(place)
    schema = node.one("schema") if media_type is None else media_type.one("schema")
    lowered = None if schema is None else schemas.lower(schema)
    if held is not None and lowered is not None:
        return lowered, JsonText(type=lowered.whole()), schema
    return lowered, lower_style(location, node.value), schema
