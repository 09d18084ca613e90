"""What a variant of a union is called: by what it says of itself, not by position."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wiretype.document.tree import Json

_KINDS = {
    "object": "object",
    "array": "list",
    "string": "text",
    "integer": "integer",
    "number": "number",
    "boolean": "flag",
    "null": "null",
}
_BOUNDARIES = re.compile(r"[\W_]+|(?<=[a-z0-9])(?=[A-Z])")

_LONGEST_TITLE = 40
"""Characters. What is longer is a sentence and no name."""

_COMMON = frozenset(
    (
        *("attributes", "code", "data", "description", "field", "fields", "id", "ids"),
        *("item", "items", "key", "kind", "label", "message", "name", "object"),
        *("properties", "state", "status", "title", "type", "uuid", "value", "values"),
    )
)
"""Properties that anything may have: a `ShapeName` would be taken for a name."""


def own_word(variant: Json, tag: str) -> str:
    """What a variant calls itself.

    Its title, what it adds something to, or the constant that tells it apart.

    Args:
        variant: The schema of the variant.
        tag: The property that the union's discriminator names, empty for none.
    """
    if not isinstance(variant, dict):
        return ""
    if isinstance(reference := variant.get("$ref"), str):
        return reference.rpartition("/")[2]
    title = variant.get("title")
    if isinstance(title, str) and 0 < len(title.strip()) <= _LONGEST_TITLE:
        return title
    parts = variant.get("allOf")
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, dict) and isinstance(reference := part.get("$ref"), str):
            return reference.rpartition("/")[2]
    properties = variant.get("properties")
    if not isinstance(properties, dict):
        return ""
    constants = {
        name: constant
        for name, schema in properties.items()
        if (constant := _constant(name, schema))
    }
    return constants.get(tag) or next(iter(constants.values()), "")


def mark(variant: Json, tag: str) -> str:
    """What tells a variant from others without its saying so; empty if nothing does.

    That is its only value, or the only property that it must have: in Rust,
    `Shape::Circle` is `{"Circle": ...}`. What it may have is no mark, and neither is
    how many properties it has, since one more must rename nothing.

    Args:
        variant: The schema of the variant.
        tag: The property that all variants have, empty for none.
    """
    if constant := _constant("value", variant):
        return constant
    needed = [name for name in needs(variant) if name != tag]
    if len(needed) != 1 or len(needed[0]) > _LONGEST_TITLE:
        return ""
    (name,) = needed
    properties = variant.get("properties") if isinstance(variant, dict) else None
    # A property of what the variant is beside has its name to itself.
    is_own = isinstance(properties, dict) and name in properties
    bare = "".join(filter(str.isalnum, name)).lower()
    return name if is_own and bare not in _COMMON else ""


def is_choice(variants: Json) -> bool:
    """Whether there are several variants: what may only be null as well is none."""
    if not isinstance(variants, list):
        return False
    return sum(not _is_null(each) for each in variants) > 1


def _is_null(variant: Json) -> bool:
    return isinstance(variant, dict) and variant.get("type") in ("null", ["null"])


def needs(variant: Json) -> list[str]:
    """The properties that an object must have, in the author's order."""
    names = variant.get("required") if isinstance(variant, dict) else None
    if not isinstance(names, list) or kind_word(variant) not in ("", _KINDS["object"]):
        return []
    return [name for name in names if isinstance(name, str)]


def without_beginning(word: str, said: str) -> str:
    """A word without what was said already: `PetCat` in `Pet` is `Cat`.

    What would be nothing stays whole.
    """
    parts, known = _split(word), _split(said)
    shared = 0
    for part, other in zip(parts[:-1], known, strict=False):
        if part.lower() != other.lower():
            break
        shared += 1
    return " ".join(parts[shared:]) if shared else word


def _split(text: str) -> list[str]:
    return [part for part in _BOUNDARIES.split(text) if part]


def kind_word(schema: Json) -> str:
    """What kind of value a schema describes, in one word; empty if it does not say."""
    if not isinstance(schema, dict):
        return ""
    declared = schema.get("type")
    if isinstance(declared, list):
        declared = next((each for each in declared if each != "null"), None)
    if isinstance(declared, str):
        return _KINDS.get(declared, "")
    values = schema.get("enum")
    if isinstance(values, list):
        texts = all(isinstance(each, str) for each in values if each is not None)
        return _KINDS["string"] if texts else ""
    if "properties" in schema or "allOf" in schema:
        return _KINDS["object"]
    return _KINDS["array"] if "items" in schema else ""


def _constant(name: str, schema: Json) -> str:
    """The only text that a property may hold; empty if there is none or another.

    A number says little without the name of the property: `version 1`.
    """
    if not isinstance(schema, dict):
        return ""
    value = schema.get("const")
    values = schema.get("enum")
    if isinstance(values, list) and len(values) == 1:
        (value,) = values
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{name} {value}"
    return value if isinstance(value, str) and len(value) <= _LONGEST_TITLE else ""
