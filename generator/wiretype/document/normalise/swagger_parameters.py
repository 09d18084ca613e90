"""Parameters of Swagger 2.0 that are no bodies, and headers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

SCHEMA_MEMBERS = frozenset(
    {
        "default",
        "enum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "multipleOf",
        "pattern",
        "properties",
        "type",
        "uniqueItems",
        "nullable",
        "x-enum-descriptions",
        "x-enum-varnames",
        "x-enumNames",
        "x-extensible-enum",
        "x-ms-enum",
        "x-nullable",
    }
)
"""What a parameter says about its value, which its schema says in OpenAPI 3."""

_IN_PATHS = {"csv": "simple"}
_IN_QUERIES = {
    "csv": "form",
    "multi": "form",
    "pipes": "pipeDelimited",
    "ssv": "spaceDelimited",
}


@dataclass(frozen=True, slots=True)
class Converted:
    """A schema, and how its values are written; a single value has no style."""

    schema: dict[str, Json]
    style: str | None
    explode: bool


def convert_parameter(parameter: dict[str, Json], site: Site) -> dict[str, Json]:
    """What a parameter says about its value goes into its schema."""
    if "$ref" in parameter or "schema" in parameter or "content" in parameter:
        return parameter
    converted = converted_schema(parameter, str(parameter.get("in")), site)
    result: dict[str, Json] = {
        **_others(parameter),
        **_nested(converted, parameter, site),
    }
    if "x-example" in result and "example" not in result:
        site.move(("example",), ("x-example",))
        result["example"] = result.pop("x-example")
    return result


def convert_header(header: dict[str, Json], site: Site) -> dict[str, Json]:
    """What a header says about its value goes into its schema."""
    if "$ref" in header or "schema" in header or "content" in header:
        return header
    converted = converted_schema(header, "header", site)
    return {**_others(header), **_nested(converted, header, site)}


def converted_schema(
    parameter: dict[str, Json], location: str, site: Site
) -> Converted:
    """The schema of a parameter, a field of a form, or a header.

    `type: file` is binary data. A list whose values are separated in a way that
    OpenAPI 3 has no words for is text, which the caller puts together.
    """
    schema = {
        name: value for name, value in parameter.items() if name in SCHEMA_MEMBERS
    }
    if schema.get("type") == "file":
        return Converted({**schema, "type": "string", "format": "binary"}, None, False)
    if schema.get("type") != "array":
        return Converted(schema, None, False)
    styles = _IN_QUERIES if location in {"query", "formData"} else _IN_PATHS
    collection = parameter.get("collectionFormat", "csv")
    style = styles.get(collection) if isinstance(collection, str) else None
    if style is not None:
        return Converted(schema, style, collection == "multi")
    site.report(
        "WT215",
        ("collectionFormat",),
        f"OpenAPI 3 has no word for a list in the {location} that is written as: "
        f"{shown(collection)}",
        "it is taken as text, to be put together by the caller",
    )
    text: dict[str, Json] = {"type": "string"}
    return Converted(text, None, False)


def _nested(
    converted: Converted, parameter: dict[str, Json], site: Site
) -> dict[str, Json]:
    site.nest(("schema",), [name for name in parameter if name in SCHEMA_MEMBERS])
    if converted.style is None:
        return {"schema": converted.schema}
    return {
        "style": converted.style,
        "explode": converted.explode,
        "schema": converted.schema,
    }


def _others(parameter: dict[str, Json]) -> dict[str, Json]:
    return {
        name: value
        for name, value in parameter.items()
        if name not in SCHEMA_MEMBERS and name != "collectionFormat"
    }
