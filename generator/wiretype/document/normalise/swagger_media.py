"""Media types of Swagger 2.0: `consumes` and `produces`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.tree import reference_to

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.provenance import Tokens
    from wiretype.document.tree import Json

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
BYTES = "application/octet-stream"
_EDITS = "application/json-patch+json"


def media_types(value: Json) -> tuple[str, ...]:
    """The media types in a `consumes` or `produces`; none where it has none."""
    values = value if isinstance(value, list) else [value]
    named = (each.strip() for each in values if isinstance(each, str))
    return tuple(dict.fromkeys(each for each in named if each))


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, by its name or suffix (RFC 6839)."""
    essence = media_type.partition(";")[0].strip().lower()
    return essence == JSON or essence.endswith("+json")


def contents_of(
    schema: Json, offered: tuple[str, ...], site: Site, old: Tokens
) -> dict[str, Json]:
    """The same schema for several media types.

    It is written out once, for JSON if that is offered, and rather not for edits of it
    (RFC 6902); the others refer to it, so that it stays one schema.

    Args:
        schema: The schema.
        offered: The media types, at least one.
        site: The object that gets the `content`.
        old: Where the author wrote the schema.
    """
    json = sorted(filter(is_json, offered), key=lambda each: each == _EDITS)
    home = next(iter(json), offered[0])
    site.move_from(("content", home, "schema"), old)
    contents: dict[str, Json] = {}
    for media_type in offered:
        if media_type == home or (isinstance(schema, dict) and "$ref" in schema):
            contents[media_type] = {"schema": schema}
        else:
            contents[media_type] = {"schema": {"$ref": reference_to(old)}}
        if media_type != home:
            site.copy_from(("content", media_type, "schema"), old)
    return contents
