"""The rules for members of a schema that stand one level too deep, or have no form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

_LISTS = ("allOf", "anyOf", "oneOf", "required")
_TEXTS = ("description", "title", "type")


def lift_keywords(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """Keywords that stand among the properties belong to the object.

    A property is a schema, which is neither a list nor a text.
    """
    properties = schema["properties"]
    if not isinstance(properties, dict):
        return schema
    strays = [name for name in _LISTS if isinstance(properties.get(name), list)]
    strays += [name for name in _TEXTS if isinstance(properties.get(name), str)]
    if not strays:
        return schema
    kept = {name: held for name, held in properties.items() if name not in strays}
    result: dict[str, Json] = {**schema, "properties": kept}
    for name in strays:
        site.report(
            "WT222",
            ("properties", name),
            f"a keyword of the object stands among its properties: {name}",
            "it is left out" if name in schema else "it is taken as the object's",
        )
        if name not in schema:
            site.move((name,), ("properties", name))
            result[name] = properties[name]
    return result


def take_in_properties(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """`properties` that are a reference become one reference for each of them."""
    properties = schema["properties"]
    reference = properties.get("$ref") if isinstance(properties, dict) else None
    if not isinstance(properties, dict) or not isinstance(reference, str):
        return schema
    resolved = site.resolved(properties, ("properties",))
    found = None if resolved is None else resolved[1]
    if not isinstance(found, dict):
        return schema
    site.report(
        "WT223",
        ("properties", "$ref"),
        f"`properties` cannot be a reference: {shown(reference)}",
        "it is taken as a reference for each property there",
    )
    whole = reference if "#" in reference else f"{reference}#"
    taken: dict[str, Json] = {
        name: {"$ref": f"{whole}/{name.replace('~', '~0').replace('/', '~1')}"}
        for name in found
    }
    own = {name: held for name, held in properties.items() if name != "$ref"}
    return {**schema, "properties": {**taken, **own}}


def list_required(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """`required` is a list of names, each of them once (JSON Schema validation, 6.5.3).

    A boolean is the business of the object above.
    """
    value = schema["required"]
    if value is None or isinstance(value, bool):
        return schema
    given = value if isinstance(value, list) else [value]
    names = list(dict.fromkeys(name for name in given if isinstance(name, str)))
    if names == value:
        return schema
    if len(names) < len(given) or not isinstance(value, list):
        site.report(
            "WT224",
            ("required",),
            f"`required` must be a list of different names: {shown(value)}",
            f"it is taken as: {', '.join(names) or 'none'}",
        )
    return {**schema, "required": [*names]}


def list_schema_examples(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """`examples` of a schema are a list; those of parameters are a mapping."""
    value = schema["examples"]
    if value is None or isinstance(value, list):
        return schema
    site.report(
        "WT225",
        ("examples",),
        f"the examples of a schema must be a list: {shown(value)}",
        "they are taken as one",
    )
    given = list(value.values()) if isinstance(value, dict) else [value]
    examples = [
        each["value"] if isinstance(each, dict) and "value" in each else each
        for each in given
    ]
    return {**schema, "examples": examples}


def name_examples(holder: dict[str, Json], site: Site) -> dict[str, Json]:
    """`examples` of a parameter or media type are a mapping; of schemas, a list."""
    value = holder["examples"]
    if not isinstance(value, list):
        return holder
    site.report(
        "WT225",
        ("examples",),
        f"the examples here must be a mapping of names: {shown(value)}",
        "they are numbered",
    )
    examples: dict[str, Json] = {
        str(number): each
        if isinstance(each, dict) and "value" in each
        else {"value": each}
        for number, each in enumerate(value, start=1)
    }
    return {**holder, "examples": examples}


def compare_bounds(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """Say where an exclusive bound is of another version than the description."""
    for name in ("exclusiveMinimum", "exclusiveMaximum"):
        value = schema.get(name)
        is_old = site.version.has_boolean_bounds
        if value is None or isinstance(value, bool) is is_old:
            continue
        kind = "true or false" if is_old else "a number"
        if isinstance(value, (bool, int, float)):
            site.report(
                "WT226",
                (name,),
                f"`{name}` is {kind} in OpenAPI {site.version.value}: {shown(value)}",
                "it is taken as meant",
            )
    return schema
