"""Contents by media type (OpenAPI 3.1, section 4.8.14)."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from wiretype.ir import contents as ir
from wiretype.ir.types import Any, Array, Primitive, PrimitiveKind, Type
from wiretype.lower.encodings import lower_encodings
from wiretype.lower.files import holds_files, is_file
from wiretype.lower.lowered import Lowered
from wiretype.lower.media_types import Family, essence, family_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas

_BODY_ORDER = (
    Family.JSON,
    Family.FORM,
    Family.MULTIPART,
    Family.JSON_LINES,
    Family.WILDCARD,
    Family.TEXT,
    Family.PARTS,
    Family.BYTES,
)
_ANSWER_ORDER = (
    Family.JSON,
    Family.JSON_LINES,
    Family.WILDCARD,
    Family.TEXT,
    Family.BYTES,
)
_JSON_RANKS = {"application/json": 0, "application/json-patch+json": 2}
_TEXT = Primitive(kind=PrimitiveKind.STRING)


def lower_body_content(
    schemas: Schemas, contents: tuple[tuple[str, Pointer], ...]
) -> ir.BodyContent | None:
    """What a request is to hold: one of its contents; None where it has none.

    JSON before forms before lines, text, parts and bytes. A schema with files is sent
    in parts wherever that is offered, as neither JSON nor pairs can hold a file.
    """
    order: tuple[Family, ...] = _BODY_ORDER
    parts = _first(contents, (Family.MULTIPART,))
    if parts is not None and holds_files(schemas, schema_of(schemas, parts[1])):
        order = (Family.MULTIPART, *_BODY_ORDER)
    chosen = _first(contents, order)
    if chosen is None:
        return None
    _report_others(schemas, contents, chosen)
    return _lower(schemas, chosen)


def lower_content(
    schemas: Schemas, contents: tuple[tuple[str, Pointer], ...]
) -> ir.Content | None:
    """What an answer or an event holds: one of its contents; None where it has none.

    JSON before text before bytes. What has no other meaning here is bytes as well.
    """
    chosen = _first(contents, _ANSWER_ORDER)
    if chosen is not None:
        content = _lower(schemas, chosen)
        if not isinstance(
            content, ir.FormContent | ir.MultipartContent | ir.PartsContent
        ):
            return content
    if not contents:
        return None
    _report_unused(schemas, contents[0], "bytes")
    return ir.BinaryContent(media_type=essence(contents[0][0]))


def readable_media_types(contents: tuple[tuple[str, Pointer], ...]) -> tuple[str, ...]:
    """The media types of the family that `lower_content` chooses, each once."""
    chosen = _first(contents, _ANSWER_ORDER)
    family = None if chosen is None else family_of(chosen[0])
    return tuple(
        dict.fromkeys(
            essence(media_type)
            for media_type, _ in contents
            if family is None or family_of(media_type) is family
        )
    )


def schema_of(schemas: Schemas, pointer: Pointer) -> Pointer | None:
    """The place of the schema of a media type."""
    node = schemas.view.media_type(pointer)
    return None if node is None else node.one("schema")


def _first(
    contents: tuple[tuple[str, Pointer], ...], order: Iterable[Family]
) -> tuple[str, Pointer] | None:
    """The first content of the first family that has one.

    Plain JSON comes before what only ends in it, and edits of JSON (RFC 6902) last:
    whoever describes an object does not mean a list of edits, though both be offered.
    """
    ordered = sorted(contents, key=lambda it: _JSON_RANKS.get(essence(it[0]), 1))
    for family in order:
        for media_type, pointer in ordered:
            if family_of(media_type) is family:
                return media_type, pointer
    return None


def _lower(schemas: Schemas, chosen: tuple[str, Pointer]) -> ir.BodyContent:
    media_type, pointer = essence(chosen[0]), chosen[1]
    family = family_of(media_type)
    match family:
        case Family.JSON:
            # A range of media types is nothing one can send.
            name = "application/json" if "*" in media_type else media_type
            return _json(name, _lower_schema(schemas, pointer))
        case Family.WILDCARD:
            return _wildcard(schemas, pointer)
        case Family.JSON_LINES:
            return ir.JsonLinesContent(
                media_type=media_type, item=_line(schemas, pointer)
            )
        case Family.FORM:
            return ir.FormContent(
                media_type=media_type,
                type=_lower_schema(schemas, pointer).type,
                fields=(),
                encodings=lower_encodings(schemas, pointer),
            )
        case Family.MULTIPART:
            return ir.MultipartContent(
                media_type="multipart/form-data",
                type=_lower_schema(schemas, pointer).type,
                fields=(),
                encodings=lower_encodings(schemas, pointer),
            )
        case Family.PARTS:
            _report_unused(schemas, chosen, "parts")
            return ir.PartsContent(media_type=media_type)
        case Family.TEXT:
            _report_unused(schemas, chosen, "text")
            return ir.TextContent(
                media_type="text/plain" if "*" in media_type else media_type
            )
        case Family.BYTES:
            _report_unused(schemas, chosen, "bytes")
            return ir.BinaryContent(
                media_type="application/octet-stream"
                if "*" in media_type
                else media_type
            )
        case _:
            assert_never(family)


def _json(media_type: str, lowered: Lowered) -> ir.JsonContent:
    return ir.JsonContent(
        media_type=media_type, type=lowered.type, nullable=lowered.nullable
    )


def _wildcard(schemas: Schemas, pointer: Pointer) -> ir.BodyContent:
    """Any media type: bytes, unless a schema describes what JSON could hold."""
    schema = schema_of(schemas, pointer)
    if schema is None or is_file(schemas, schema):
        return ir.BinaryContent(media_type="application/octet-stream")
    lowered = schemas.lower(schema)
    if isinstance(lowered.type, Any):
        return ir.BinaryContent(media_type="application/octet-stream")
    if lowered.type == _TEXT and not lowered.nullable:
        return ir.TextContent(media_type="text/plain")
    return _json("application/json", lowered)


def _line(schemas: Schemas, pointer: Pointer) -> Type:
    """The type of one line.

    OpenAPI 3.2 has `itemSchema` for it. Before, the schema was taken to describe a line
    or, being an array, all of them.
    """
    node = schemas.view.media_type(pointer)
    item = None if node is None else node.one("itemSchema")
    if item is not None:
        return schemas.lower(item).whole()
    lowered = _lower_schema(schemas, pointer)
    return lowered.type.item if isinstance(lowered.type, Array) else lowered.whole()


def _lower_schema(schemas: Schemas, pointer: Pointer) -> Lowered:
    schema = schema_of(schemas, pointer)
    return Lowered(Any()) if schema is None else schemas.lower(schema)


def _report_others(
    schemas: Schemas,
    contents: tuple[tuple[str, Pointer], ...],
    chosen: tuple[str, Pointer],
) -> None:
    """Name the media types whose schema is not that of the one which was chosen."""
    meant = _described(schemas, chosen[1])
    others = [
        essence(media_type)
        for media_type, pointer in contents
        if pointer != chosen[1] and _described(schemas, pointer) != meant
    ]
    if others:
        schemas.diagnostics.add(
            "WT404",
            schemas.origin(chosen[1]),
            f"a body may also be what is described otherwise: {', '.join(others)}",
            f"it is sent as {essence(chosen[0])}",
        )


def _report_unused(schemas: Schemas, chosen: tuple[str, Pointer], given: str) -> None:
    """Say that a schema gives no type: of XML, events and foreign formats."""
    node = schemas.view.media_type(chosen[1])
    described = () if node is None else (node.one("itemSchema"), node.one("schema"))
    for schema in described:
        types = schema and schemas.shapes.types(schemas.shapes.of(schema))
        if types and not types.isdisjoint({"object", "array"}):
            schemas.diagnostics.add(
                "WT409",
                schemas.origin(chosen[1]),
                "a content is described that the client does not take apart: "
                f"{essence(chosen[0])}",
                f"it is given as {given}",
            )
            return


def _described(schemas: Schemas, pointer: Pointer) -> object:
    schema = schema_of(schemas, pointer)
    if schema is None:
        return None
    return schemas.view.raw(schemas.shapes.place(schema).target)
