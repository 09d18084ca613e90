"""The rules for what `type` and `enum` say, in spellings that mean one thing only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from wiretype.document.normalise.rule import Version
from wiretype.document.tree import shown

if TYPE_CHECKING:
    from wiretype.document.normalise.rule import Site
    from wiretype.document.tree import Json

JSON_TYPES = frozenset(
    {"array", "boolean", "integer", "null", "number", "object", "string"}
)

_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        **{name: (name, "") for name in JSON_TYPES},
        "arr": ("array", ""),
        "binary": ("string", "binary"),
        "bool": ("boolean", ""),
        "byte": ("string", "byte"),
        "date": ("string", "date"),
        "date-time": ("string", "date-time"),
        "datetime": ("string", "date-time"),
        "decimal": ("number", ""),
        "dict": ("object", ""),
        "dictionary": ("object", ""),
        "double": ("number", "double"),
        "email": ("string", "email"),
        "file": ("string", "binary"),
        "float": ("number", "float"),
        "guid": ("string", "uuid"),
        "hash": ("object", ""),
        "int": ("integer", ""),
        "int32": ("integer", "int32"),
        "int64": ("integer", "int64"),
        "json": ("object", ""),
        "list": ("array", ""),
        "long": ("integer", "int64"),
        "map": ("object", ""),
        "nil": ("null", ""),
        "none": ("null", ""),
        "numeric": ("number", ""),
        "obj": ("object", ""),
        "str": ("string", ""),
        "text": ("string", ""),
        "uri": ("string", "uri"),
        "url": ("string", "uri"),
        "uuid": ("string", "uuid"),
    }
)
"""The type that a word means, and the format, if it tells one."""

_ANYTHING = frozenset({"any", "mixed", "*"})
_BETWEEN = re.compile(r"\s*[,|]\s*|\s+or\s+")


def spell_type(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """A type that is not spelt as one of JSON's becomes the one that is meant."""
    value = schema["type"]
    if _is_proper(value):
        if site.version is Version.V3_0 and value == "null":
            site.report(
                "WT218",
                ("type",),
                "null is no type of OpenAPI 3.0, which has `nullable` for it: null",
                "it is taken as the type of null",
            )
        return schema
    if value is None:
        return _unspelt(schema, site)
    words, unknown = _words(value)
    rest = {name: held for name, held in schema.items() if name != "type"}
    if unknown or not words:
        is_anything = all(word in _ANYTHING for word in unknown)
        site.report(
            "WT218" if is_anything else "WT219",
            ("type",),
            f"this is no type of JSON: {shown(value)}",
            "any value is taken, as the rest of the schema says",
        )
        return rest
    types: list[Json] = list(dict.fromkeys(_WORDS[word][0] for word in words))
    site.report(
        "WT218",
        ("type",),
        f"a type must be one of JSON's, or a list of several: {shown(value)}",
        f"it is taken as: {', '.join(map(str, types))}",
    )
    spelt: dict[str, Json] = {**rest, "type": types[0] if len(types) == 1 else types}
    formats = [_WORDS[word][1] for word in words if _WORDS[word][1]]
    if formats and "format" not in spelt:
        spelt["format"] = formats[0]
    return spelt


def list_values(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """An `enum` is a list with something in it (JSON Schema validation, 6.1.2)."""
    values = schema["enum"]
    if values is None or (isinstance(values, list) and values):
        return schema
    rest = {name: held for name, held in schema.items() if name != "enum"}
    if isinstance(values, (str, bool, int, float)):
        site.report(
            "WT220",
            ("enum",),
            f"`enum` must be a list: {shown(values)}",
            "it is taken as a list of this one value",
        )
        return {**rest, "enum": [values]}
    site.report(
        "WT220",
        ("enum",),
        f"`enum` must be a list of at least one value: {shown(values)}",
        "it is left out",
    )
    return rest


def schema_of_text(text: str, site: Site) -> Json:
    """A schema that is given as text: the name of a type, true or false, a reference.

    Returns the text itself if it says nothing of the kind.
    """
    word = text.strip()
    schema: Json
    if word.lower() in {"true", "false"}:
        schema = {} if word.lower() == "true" else {"not": {}}
    elif word.lower() in _WORDS:
        name, form = _WORDS[word.lower()]
        schema = {"type": name, "format": form} if form else {"type": name}
    elif "#/" in word or word.endswith((".json", ".yaml", ".yml")):
        schema = {"$ref": word}
    else:
        return text
    site.report(
        "WT221",
        (),
        f"a schema must be a mapping: {shown(text)}",
        f"it is taken as {shown(schema)}",
    )
    return schema


def _is_proper(value: Json) -> bool:
    if isinstance(value, str):
        return value in JSON_TYPES
    return (
        isinstance(value, list)
        and bool(value)
        and all(isinstance(each, str) and each in JSON_TYPES for each in value)
        and len(set(map(str, value))) == len(value)
    )


def _unspelt(schema: dict[str, Json], site: Site) -> dict[str, Json]:
    """`type: null`, without quotation marks, is null only where nothing else is."""
    rest = {name: held for name, held in schema.items() if name != "type"}
    if rest or site.member not in {"anyOf", "oneOf"}:
        return rest
    site.report(
        "WT218",
        ("type",),
        "the type of null is written in quotation marks: null",
        "it is taken as the type of null",
    )
    return {"type": "null"}


def _words(value: Json) -> tuple[list[str], list[str]]:
    """The words that are known in a type, and those that are not."""
    given = value if isinstance(value, list) else [value]
    words: list[str] = []
    for each in given:
        if each is None:
            words.append("null")
        elif isinstance(each, str):
            words += [word for word in _BETWEEN.split(each.strip().lower()) if word]
        elif each not in ([], {}):
            words.append(shown(each))
    known = [word for word in words if word in _WORDS]
    return known, [word for word in words if word not in _WORDS]
