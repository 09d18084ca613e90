"""The rules for what is new in OpenAPI 3.2, where 3.1 can say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.normalise.swagger_media import FORM

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json


def spread_query_string(parameter: dict[str, Json], site: Site) -> dict[str, Json]:
    """The whole query as one form (3.2, section 4.12.1) is an exploded parameter.

    Each property of its object is a parameter of the query then. Anything but a form
    has no words in 3.1, and stays.
    """
    content = parameter.get("content")
    if parameter["in"] != "querystring" or not isinstance(content, dict):
        return parameter
    for media_type, held in content.items():
        if media_type.partition(";")[0].strip().lower() != FORM:
            continue
        schema: Json = held.get("schema") if isinstance(held, dict) else None
        site.move(("schema",), ("content", media_type, "schema"))
        rest = {name: value for name, value in parameter.items() if name != "content"}
        # Nothing is sent by this name, which many leave out.
        return {
            "name": "query",
            **rest,
            "in": "query",
            "style": "form",
            "explode": True,
            "schema": {} if schema is None else schema,
        }
    return parameter


def spell_cookie_style(parameter: dict[str, Json], _: Site) -> dict[str, Json]:
    """The style of cookies (3.2, section 4.12.3) is a form that is not encoded."""
    if parameter["style"] != "cookie" or parameter.get("in") != "cookie":
        return parameter
    return {"explode": True, **parameter, "style": "form", "allowReserved": True}


def describe_by_summary(holder: dict[str, Json], site: Site) -> dict[str, Json]:
    """A summary stands in for a description that is not there (3.2, section 4.17)."""
    if "$ref" in holder or holder.get("description") is not None:
        return holder
    summary = holder["summary"]
    if not isinstance(summary, str):
        return holder
    site.copy_from(("description",), site.written(("summary",)))
    return {**holder, "description": summary}


def describe_tags(description: dict[str, Json], _: Site) -> dict[str, Json]:
    """The summary of a tag stands in for its description (3.2, section 4.22)."""
    tags = description["tags"]
    if not isinstance(tags, list):
        return description
    described: list[Json] = [
        {**tag, "description": tag["summary"]}
        if isinstance(tag, dict) and "summary" in tag and "description" not in tag
        else tag
        for tag in tags
    ]
    return description if described == tags else {**description, "tags": described}
