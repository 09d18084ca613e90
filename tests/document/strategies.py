"""Descriptions with every oddity that a rule is about, and some that none is."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from wiretype.document.addresses import File
from wiretype.document.locate import SourceMap, Syntax
from wiretype.document.source import Document
from wiretype.document.tree import Json

_MEMBERS: dict[str, list[Json]] = {
    "type": ["string", "object", ["string", "null"], 5],
    "enum": [[], ["a", None], [1, True], "a"],
    "format": ["byte", "binary", "date", 1],
    "minimum": [0, 1],
    "exclusiveMinimum": [True, False, 2],
    "example": [0, None],
    "examples": [[], [0, 1], None, {}],
    "nullable": [True, False, None, "true"],
    "required": [True, False, ["a"], "a"],
    "discriminator": ["a", {"propertyName": "a"}],
    "$ref": ["#/components/schemas/a", "#/x-a/b", "#/none", "#", "x", 1],
}


@st.composite
def schemas(draw: st.DrawFn, depth: int = 2) -> Json:
    """Schemas, right and wrong, and some that are none at all."""
    if draw(st.integers(0, 9)) == 0:
        return draw(st.sampled_from([True, False, None, 5, "a"]))
    chosen = draw(st.sets(st.sampled_from(sorted(_MEMBERS)), max_size=4))
    schema: dict[str, Json] = {
        name: draw(st.sampled_from(_MEMBERS[name])) for name in sorted(chosen)
    }
    if depth:
        below = schemas(depth - 1)
        several = st.lists(below, max_size=2)
        if draw(st.booleans()):
            schema["items"] = draw(st.one_of(below, several))
        if draw(st.booleans()):
            schema[draw(st.sampled_from(["allOf", "anyOf", "oneOf"]))] = draw(several)
        if draw(st.booleans()):
            schema["properties"] = {
                name: draw(below) for name in draw(st.sets(st.sampled_from("ab")))
            }
        if draw(st.booleans()):
            schema["additionalProperties"] = draw(below)
    return schema


@st.composite
def descriptions(draw: st.DrawFn) -> dict[str, Json]:
    """Descriptions that hold such schemas, in places where references lead and not."""
    named = st.dictionaries(st.sampled_from("abc"), schemas())
    return {
        "openapi": draw(st.sampled_from(["3.0.0", "3.1.0"])),
        "info": {"title": "T", "version": "1"},
        "components": {"schemas": draw(named)},
        "x-a": draw(named),
    }


def document_of(root: dict[str, Json]) -> Document:
    """A description that was never text."""
    return Document(
        name="any",
        address=File(Path("/any")),
        text="",
        syntax=Syntax.YAML,
        root=root,
        respelled=(),
        source_map=SourceMap("", Syntax.YAML),
    )
