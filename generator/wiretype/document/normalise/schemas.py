"""The rules for schemas (OpenAPI 3.0.4 section 4.7.24, OpenAPI 3.1 section 4.8.24)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from wiretype.document.normalise.rule import Version
from wiretype.document.tree import equal, shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

_ANNOTATIONS = frozenset(
    {
        "$comment",
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "readOnly",
        "summary",
        "title",
        "writeOnly",
        "xml",
    }
)
"""The keywords that say nothing about which values are valid."""

_BOUNDS = {"exclusiveMinimum": "minimum", "exclusiveMaximum": "maximum"}

_ENCODINGS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "byte": ("contentEncoding", "base64"),
        "base64": ("contentEncoding", "base64"),
        "base64url": ("contentEncoding", "base64url"),
        "binary": ("contentMediaType", "application/octet-stream"),
    }
)
"""The formats of 3.0 that are keywords of their own in 3.1."""


def schema_of_boolean(value: bool) -> dict[str, Json]:
    """`true` accepts everything and `false` nothing (JSON Schema core, 4.3.2)."""
    return {} if value else {"not": {}}


def list_items(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """`items` as a list, of earlier drafts: one is for all, several are by position."""
    items = schema["items"]
    if not isinstance(items, list) or "prefixItems" in schema:
        return schema
    if not items:
        site.report(
            "WT213",
            ("items",),
            "`items` must be a schema, not a list: []",
            "it is left out",
        )
        return _without(schema, "items")
    site.report(
        "WT213",
        ("items",),
        f"`items` must be one schema, not a list: {shown(items)}",
        "it is taken as the schema of every item"
        if len(items) == 1
        else "they are taken as the schemas of the first items",
    )
    if len(items) == 1:
        site.move(("items",), ("items", "0"))
        return {**schema, "items": items[0]}
    site.move(("prefixItems",), ("items",))
    return {**_without(schema, "items"), "prefixItems": items}


def require_properties(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """`required: true` on a property becomes its name in the list of the object."""
    properties = schema["properties"]
    if not isinstance(properties, dict):
        return schema
    marked = {
        name: value["required"]
        for name, value in properties.items()
        if isinstance(value, dict) and isinstance(value.get("required"), bool)
    }
    if not marked:
        return schema
    rewritten = dict(properties)
    for name, is_required in marked.items():
        rewritten[name] = _without(properties[name], "required")
        site.report(
            "WT205",
            ("properties", name, "required"),
            "`required` is a list of names in the object, not a mark of a property: "
            f"{shown(name)}",
            f"the property is taken as {'required' if is_required else 'optional'}",
        )
    listed = schema.get("required", [])
    result: dict[str, Json] = {**schema, "properties": rewritten}
    names = [name for name, is_required in marked.items() if is_required]
    if names and isinstance(listed, list):
        result["required"] = [*listed, *(name for name in names if name not in listed)]
    return result


def drop_stray_required(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """`required: true` where there is no property it could be a mark of."""
    value = schema["required"]
    if not isinstance(value, bool) or site.member == "properties":
        return schema
    site.report(
        "WT205",
        ("required",),
        f"`required` is a list of names: {shown(value)}",
        "it is left out",
    )
    return _without(schema, "required")


def number_exclusive_bounds(schema: dict[str, Json], _: Site) -> dict[str, Json]:
    """A boolean exclusive bound of 3.0 becomes the number it is about."""
    result = schema
    for exclusive, inclusive in _BOUNDS.items():
        flag = schema.get(exclusive)
        if not isinstance(flag, bool):
            continue
        result = _without(result, exclusive)
        if flag and inclusive in result:
            result[exclusive] = result.pop(inclusive)
    return result


def spell_out_format(schema: dict[str, Json], _: Site) -> dict[str, Json]:
    """The formats for binary data become what 3.1 says instead."""
    name = schema["format"]
    if not isinstance(name, str) or name not in _ENCODINGS:
        return schema
    keyword, value = _ENCODINGS[name]
    return {keyword: value, **_without(schema, "format")}


def gather_schema_examples(schema: dict[str, Json], _: Site) -> dict[str, Json]:
    """`example` becomes the first of `examples`."""
    examples = schema.get("examples", [])
    rest = _without(schema, "example")
    if isinstance(examples, list):
        others = [each for each in examples if not equal(each, schema["example"])]
        rest["examples"] = [schema["example"], *others]
    return rest


def name_discriminator(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """A discriminator that is just a name, as in Swagger 2.0, becomes an object."""
    value = schema["discriminator"]
    if not isinstance(value, str):
        return schema
    if site.version is Version.V2_0:
        return {**schema, "discriminator": {"propertyName": value}}
    site.report(
        "WT209",
        ("discriminator",),
        f"a discriminator must be a mapping with a `propertyName`: {shown(value)}",
        "the text is taken as that name",
    )
    return {**schema, "discriminator": {"propertyName": value}}


def separate_reference(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """Leave nothing but annotations beside a `$ref`.

    In 3.1 other keywords hold together with the reference, so both become parts of an
    `allOf`; in 3.0 they mean nothing.
    """
    beside = [
        name
        for name in schema
        if name not in _ANNOTATIONS
        and name not in {"$ref", "nullable", "$defs", "definitions", "$schema", "$id"}
        and not name.startswith("x-")
        and not _is_mark(schema, name)
    ]
    if not beside:
        return schema
    match site.version:
        case Version.V2_0 | Version.V3_0:
            site.report(
                "WT210",
                ("$ref",),
                f"OpenAPI {site.version.value} ignores what stands beside a reference: "
                f"{shown(', '.join(beside))}",
                "it is left out",
            )
            return {name: value for name, value in schema.items() if name not in beside}
        case Version.V3_1 | Version.V3_2:
            parts = schema.get("allOf", [])
            if not isinstance(parts, list):
                return schema
            rest = _without(schema, "$ref")
            # At the end, so that the other parts stay at their places.
            rest["allOf"] = [*parts, {"$ref": schema["$ref"]}]
            site.nest(("allOf", str(len(parts))), ["$ref"])
            return rest


def allow_null(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """`nullable: true` becomes null among the types, the values, or the variants."""
    rest = _without(schema, "nullable")
    if schema["nullable"] not in (True, "true"):
        return rest
    if site.version in {Version.V3_1, Version.V3_2}:
        site.report(
            "WT208",
            ("nullable",),
            f"`nullable` is no keyword of OpenAPI {site.version.value}: true",
            "null is allowed, as it was in 3.0",
        )
    return _with_null(rest, site)


def allow_null_by_extension(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """`x-nullable: true`, of Swagger 2.0, is what `nullable` is in OpenAPI 3.0."""
    rest = _without(schema, "x-nullable")
    return _with_null(rest, site) if schema["x-nullable"] in (True, "true") else rest


def _with_null(rest: dict[str, Json], site: Site) -> dict[str, Json]:
    variants = [name for name in ("anyOf", "oneOf") if name in rest]
    if {"$ref", "allOf", "const"} & rest.keys() or len(variants) > 1:
        return _wrapped(rest, site)
    for name in variants:
        rest[name] = _with_null_schema(rest[name])
    if "type" in rest or not variants:
        rest = _with_null_type(rest)
    if isinstance(values := rest.get("enum"), list) and None not in values:
        rest["enum"] = [*values, None]
    return rest


def _wrapped(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """The schema or null; annotations stay outside, where they are looked for."""
    outside = {
        name: value
        for name, value in schema.items()
        if name in _ANNOTATIONS or name.startswith("x-") or _is_mark(schema, name)
    }
    inside = {name: value for name, value in schema.items() if name not in outside}
    site.nest(("anyOf", "0"), inside)
    return {"anyOf": [inside, {"type": "null"}], **outside}


def _with_null_schema(variants: Json) -> Json:
    if not isinstance(variants, list) or {"type": "null"} in variants:
        return variants
    return [*variants, {"type": "null"}]


def _with_null_type(schema: dict[str, Json]) -> dict[str, Json]:
    declared = schema.get("type", _implied_type(schema))
    if declared is None:
        # A schema without a type accepts null already.
        return schema
    types: list[Json] = declared if isinstance(declared, list) else [declared]
    return {**schema, "type": types if "null" in types else [*types, "null"]}


def _implied_type(schema: dict[str, Json]) -> str | None:
    if "properties" in schema or "additionalProperties" in schema:
        return "object"
    return "array" if "items" in schema else None


def _is_mark(schema: dict[str, Json], name: str) -> bool:
    """Whether a member is a `required: true`, which the object above deals with."""
    return name == "required" and isinstance(schema[name], bool)


def _without(schema: Json, name: str) -> dict[str, Json]:
    return (
        {key: value for key, value in schema.items() if key != name}
        if isinstance(schema, dict)
        else {}
    )
