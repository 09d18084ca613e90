"""Responses of Swagger 2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.normalise.swagger_media import (
    BYTES,
    JSON,
    contents_of,
    media_types,
)

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json


def convert_response(response: dict[str, Json], site: Site) -> dict[str, Json]:
    """A response that operations share has what the description produces."""
    return response_of(response, media_types(site.root.get("produces")), site)


def response_of(
    response: dict[str, Json], produces: tuple[str, ...], site: Site
) -> dict[str, Json]:
    """The schema and examples of a response become contents by media type.

    Without media types those of the examples hold, else JSON; a file is bytes.
    """
    if "$ref" in response or "content" in response:
        return response
    schema, examples = response.get("schema"), response.get("examples")
    by_type = examples if isinstance(examples, dict) else {}
    if schema is None and not by_type:
        return _others(response)
    named = tuple(name for name in by_type if "/" in name)
    offered = produces or named or (JSON,)
    if isinstance(schema, dict) and schema.get("type") == "file":
        schema = {**schema, "type": "string", "format": "binary"}
        offered = produces or (BYTES,)
    if schema is None:
        if not named:
            return _others(response)
        contents: dict[str, Json] = {name: {} for name in named}
    else:
        old = site.written(("schema",))
        contents = contents_of(schema, offered, site, old)
    for name in named:
        content = contents.get(name)
        if isinstance(content, dict):
            site.move(("content", name, "example"), ("examples", name))
            contents[name] = {**content, "example": by_type[name]}
    return {**_others(response), "content": contents}


def _others(response: dict[str, Json]) -> dict[str, Json]:
    return {
        name: value
        for name, value in response.items()
        if name not in {"schema", "examples"}
    }
