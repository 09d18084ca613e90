"""How the properties of a form are written (OpenAPI 3.1, section 4.8.15)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir.contents import PartEncoding
from wiretype.ir.operations import ParameterLocation
from wiretype.lower.media_types import essence
from wiretype.lower.notations import lower_style

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas


def lower_encodings(schemas: Schemas, pointer: Pointer) -> tuple[PartEncoding, ...]:
    """What a media type says of its properties, in its order.

    A choice of media types, or a range of them, is the caller's: it stands as none.
    """
    node = schemas.view.media_type(pointer)
    if node is None:
        return ()
    encodings: list[PartEncoding] = []
    for name, place in node.map("encoding"):
        encoding = schemas.view.encoding(place)
        if encoding is None:
            continue
        value = encoding.value
        is_styled = (
            value.style is not None or value.explode is not None or value.allowReserved
        )
        media_type = essence(value.contentType or "")
        encodings.append(
            PartEncoding(
                wire_name=name,
                style=lower_style(ParameterLocation.QUERY, value)
                if is_styled
                else None,
                media_type="" if "," in media_type or "*" in media_type else media_type,
            )
        )
    return tuple(encodings)
