"""What becomes of properties, some of which say the same."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from wiretype.diagnostics import Diagnostics, Origin, Pointer
from wiretype.ir import types as ir
from wiretype.pipeline import load_description

TYPES = st.sampled_from(
    ["string", "integer", "number", "boolean", "object", "array", ["string", "null"]]
)
SCHEMAS = st.fixed_dictionaries(
    {},
    optional={
        "type": TYPES,
        "format": st.sampled_from(["date", "uuid", "uri", "binary", "int64"]),
        "title": st.sampled_from(["A", "Another"]),
        "description": st.sampled_from(["Said.", ""]),
        "deprecated": st.booleans(),
        "readOnly": st.booleans(),
        "writeOnly": st.booleans(),
        "minLength": st.sampled_from([0, 1]),
        "default": st.sampled_from(["x", 1, None]),
        "enum": st.sampled_from([["x"], ["x", "y"], [1, 2]]),
        "$ref": st.just("#/components/schemas/Other"),
        "items": st.just({"type": "string"}),
    },
)
PROPERTIES = st.dictionaries(st.sampled_from(["a", "b", "c"]), SCHEMAS, min_size=1)


def fields_of(schemas: dict[str, Any], name: str) -> tuple[list[ir.Field], list[str]]:
    """The fields of a component without their places, and what is said of it."""
    whole = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {"schemas": {**schemas, "Other": {"type": "integer"}}},
    }
    diagnostics = Diagnostics()
    with TemporaryDirectory() as folder:
        path = Path(folder, "openapi.json")
        path.write_text(json.dumps(whole), encoding="utf-8")
        description = load_description(str(path), diagnostics, lambda stage: None)
    definition = next(
        each
        for each in description.api.definitions
        if each.id == f"/components/schemas/{name}"
    )
    assert isinstance(definition, ir.ObjectDefinition)
    nowhere = Origin("", Pointer())
    said = [
        f"{each.code} {each.origin.pointer} {each.message}"
        for each in diagnostics
        if each.origin.pointer.tokens[2:3] == (name,)
    ]
    return [replace(each, origin=nowhere) for each in definition.fields], said


@settings(max_examples=60, deadline=None)
@given(PROPERTIES, st.data())
def test_a_property_becomes_the_same_whatever_says_the_same_before_it(
    properties: dict[str, Any], data: st.DataObject
) -> None:
    last = {"type": "object", "properties": properties}
    first = data.draw(st.permutations([*properties.values()]))
    before = {
        "type": "object",
        "properties": dict(zip(properties, first, strict=True)),
    }
    alone = fields_of({"Last": last}, "Last")
    assert fields_of({"Before": before, "First": last, "Last": last}, "Last") == alone
