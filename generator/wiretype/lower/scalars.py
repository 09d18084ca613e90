"""Strings, numbers and booleans (JSON Schema validation, sections 7 and 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import types as ir

if TYPE_CHECKING:
    from wiretype.lower.shapes import Shape

_KINDS = {
    "integer": ir.PrimitiveKind.INTEGER,
    "number": ir.PrimitiveKind.NUMBER,
    "boolean": ir.PrimitiveKind.BOOLEAN,
}
_STRING_FORMATS = {
    "date-time": ir.PrimitiveKind.DATE_TIME,
    "date": ir.PrimitiveKind.DATE,
    "time": ir.PrimitiveKind.TIME,
    "duration": ir.PrimitiveKind.DURATION,
    "uuid": ir.PrimitiveKind.UUID,
    "uuid4": ir.PrimitiveKind.UUID,
    "decimal": ir.PrimitiveKind.DECIMAL,
    "byte": ir.PrimitiveKind.BYTES,
    "base64": ir.PrimitiveKind.BYTES,
    "base64url": ir.PrimitiveKind.BYTES_URL,
    "binary": ir.PrimitiveKind.BINARY,
}
_ENCODINGS = {
    "base64": ir.PrimitiveKind.BYTES,
    "base64url": ir.PrimitiveKind.BYTES_URL,
}


_BINARY_MEDIA_TYPES = (
    "application/octet-stream",
    "application/pdf",
    "application/zip",
    "audio/",
    "font/",
    "image/",
    "video/",
)


def lower_scalar(shape: Shape, name: str) -> ir.Type:
    """A scalar type by its name. Formats that are not known are text or numbers."""
    return ir.Primitive(kind=_KINDS.get(name) or string_kind(shape))


def string_kind(shape: Shape) -> ir.PrimitiveKind:
    """What a string stands for, by its encoding, its format and its media type."""
    if shape.encoding:
        return _ENCODINGS.get(shape.encoding, ir.PrimitiveKind.STRING)
    if shape.media_type.startswith(_BINARY_MEDIA_TYPES):
        return ir.PrimitiveKind.BINARY
    return _STRING_FORMATS.get(shape.format, ir.PrimitiveKind.STRING)
