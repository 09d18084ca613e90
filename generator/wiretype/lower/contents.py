"""Contents by media type (OpenAPI 3.1, section 4.8.14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import operations as ir
from wiretype.ir.types import Any, NameHint
from wiretype.lower.lowered import Lowered

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas

# Structured by their media type: what they hold is more than one text or some bytes.
_STRUCTURED = ("multipart/", "application/x-www-form-urlencoded")


def lower_contents(
    schemas: Schemas, contents: tuple[tuple[str, Pointer], ...], hint: NameHint
) -> ir.Content | None:
    """One content out of several: JSON before text before bytes; None for none of them.

    JSON is known by its name, by its suffix (RFC 6839), or is what a wildcard means.
    """
    named = [(_essence(media_type), pointer) for media_type, pointer in contents]
    for matches in (_is_json, _is_json_suffix, _is_wildcard):
        for media_type, pointer in named:
            if matches(media_type):
                lowered = _lower_schema(schemas, pointer, hint)
                return ir.JsonContent(
                    media_type="application/json" if "*" in media_type else media_type,
                    type=lowered.type,
                    nullable=lowered.nullable,
                )
    for media_type, _ in named:
        if media_type.startswith("text/") and media_type != "text/event-stream":
            return ir.TextContent(media_type=media_type)
    for media_type, _ in named:
        if not media_type.startswith((*_STRUCTURED, "text/")):
            return ir.BinaryContent(media_type=media_type)
    return None


def offered(contents: tuple[tuple[str, Pointer], ...]) -> str:
    """The media types, for the end of a sentence."""
    return ", ".join(media_type for media_type, _ in contents) or "none"


def _lower_schema(schemas: Schemas, pointer: Pointer, hint: NameHint) -> Lowered:
    node = schemas.view.media_type(pointer)
    schema = node.one("schema") if node is not None else None
    return Lowered(Any()) if schema is None else schemas.lower(schema, hint)


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _is_json(media_type: str) -> bool:
    return media_type == "application/json"


def _is_json_suffix(media_type: str) -> bool:
    return media_type.endswith("+json")


def _is_wildcard(media_type: str) -> bool:
    return media_type in {"*/*", "application/*"}
