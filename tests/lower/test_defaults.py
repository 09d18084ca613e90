"""What is said of defaults that their own schemas do not allow."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from wiretype.diagnostics import Diagnostic, Diagnostics, Severity
from wiretype.digest import digest
from wiretype.pipeline import load_description

UUID = "123e4567-e89b-12d3-a456-426614174000"
COMPONENTS: dict[str, Any] = {
    "State": {"type": "string", "enum": ["open", "closed"]},
    "Node": {"anyOf": [{"$ref": "#/components/schemas/Node"}, {"type": "integer"}]},
    "Left": {"type": "object", "properties": {"a": {"type": "string"}}},
    "Right": {"type": "object", "properties": {"b": {"type": "string"}}},
}


def find(members: Mapping[str, Any], folder: Path) -> list[Diagnostic]:
    """What is said of the defaults of a description."""
    path = folder / "openapi.json"
    whole = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        **members,
    }
    path.write_text(json.dumps(whole), encoding="utf-8")
    diagnostics = Diagnostics()
    load_description(str(path), diagnostics, lambda stage: None)
    return [each for each in diagnostics if each.code == "WT424"]


def find_in(schema: Mapping[str, Any], folder: Path) -> list[Diagnostic]:
    """What is said of the defaults of a property."""
    whole = {"type": "object", "properties": {"it": schema}}
    return find({"components": {"schemas": {"Whole": whole, **COMPONENTS}}}, folder)


def ref(name: str, **beside: object) -> dict[str, object]:
    return {"$ref": f"#/components/schemas/{name}", **beside}


@pytest.mark.parametrize(
    ("schema", "message"),
    [
        ({"type": "boolean", "default": "true"}, 'a boolean: "true"'),
        ({"type": "integer", "default": "1"}, 'an integer: "1"'),
        ({"type": "integer", "default": 1.5}, "an integer: 1.5"),
        ({"type": "integer", "default": True}, "an integer: true"),
        ({"type": "number", "default": "0.5"}, 'a number: "0.5"'),
        ({"type": "string", "default": 30}, "text: 30"),
        (
            {"type": ["integer", "null"], "default": "null"},
            'an integer or null: "null"',
        ),
        ({"type": "array", "default": "id"}, 'a list: "id"'),
        ({"type": "object", "default": []}, "an object: []"),
        ({"properties": {"a": {}}, "default": "a"}, 'an object: "a"'),
        ({"enum": ["a", "b"], "default": "c"}, 'one of the listed values: "c"'),
        ({"enum": [1, 2.5], "default": 2}, "one of the listed values: 2"),
        ({"const": "a", "default": ""}, 'one of the listed values: ""'),
        ({"type": "string", "format": "uuid", "default": 3}, "a UUID: 3"),
        ({"type": "string", "format": "uuid", "default": "x"}, 'a UUID: "x"'),
        ({"type": "string", "format": "date", "default": "now"}, 'a date: "now"'),
        (
            {"type": "string", "contentEncoding": "base64", "default": "x"},
            'base64: "x"',
        ),
        (ref("State", default="ajar"), 'one of the listed values: "ajar"'),
        (
            {"allOf": [ref("State")], "default": "ajar"},
            'one of the listed values: "ajar"',
        ),
        (
            {"allOf": [ref("State"), {"default": "ajar"}]},
            'one of the listed values: "ajar"',
        ),
        (
            {"oneOf": [ref("State")], "default": "ajar"},
            'one of the listed values: "ajar"',
        ),
        (
            {"anyOf": [{"type": "boolean"}, {"type": "integer"}], "default": "x"},
            'a boolean or an integer: "x"',
        ),
        ({"oneOf": [ref("Left"), ref("Right")], "default": 1}, "an object: 1"),
        (
            {
                "anyOf": [
                    {"type": "array", "items": {"type": "integer"}},
                    {"type": "integer"},
                ],
                "default": ["x"],
            },
            'one of the alternatives of `anyOf`: ["x"]',
        ),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_default_that_does_not_fit_is_told_with_its_place(
    schema: dict[str, Any], message: str, tmp_path: Path
) -> None:
    (said,) = find_in(schema, tmp_path)
    assert said.message == f"this default must be {message}"
    assert said.severity is Severity.WARNING
    assert said.origin.pointer.tokens[:4] == (
        "components",
        "schemas",
        "Whole",
        "properties",
    )
    assert said.origin.pointer.last == "default"


@pytest.mark.parametrize(
    "schema",
    [
        {"default": "anything"},
        {"type": "string", "default": None},
        {"enum": ["a"], "default": None},
        {"type": "integer", "default": 1.0},
        {"type": "integer", "default": 2**70},
        {"type": "number", "default": 1},
        {"enum": [1], "default": 1.0},
        {"type": "string", "format": "uuid", "default": UUID},
        {"type": "string", "format": "binary", "default": "x"},
        {"type": "string", "format": "email", "default": "nobody"},
        {"type": "string", "format": "duration", "default": "P1M"},
        {"type": "string", "maxLength": 1, "default": "beyond a limit"},
        {"format": "date", "default": "now"},
        {"type": "string", "x-extensible-enum": ["a"], "default": "b"},
        {"type": "array", "items": {"type": "integer"}, "default": [1, 2]},
        {"type": "object", "required": ["a"], "default": {"b": 1}},
        {"anyOf": [{"type": "integer"}, {"type": "null"}], "default": 5},
        {"anyOf": [{"type": "integer"}, {"type": "string"}], "default": "x"},
        {"anyOf": [{"format": "date"}, {"type": "null"}], "default": "now"},
        ref("State", default="open"),
        ref("Node", default=5),
        ref("Node", default="in doubt it fits"),
    ],
    ids=lambda value: str(value)[:60],
)
def test_a_default_that_may_be_meant_is_no_matter(
    schema: dict[str, Any], tmp_path: Path
) -> None:
    assert find_in(schema, tmp_path) == []


@pytest.mark.parametrize(
    ("schema", "value", "item"),
    [
        ({"items": ref("State")}, ["open", "ajar"], "1"),
        ({"items": {"type": "array", "items": {"type": "integer"}}}, [[1, "x"]], "0/1"),
        ({"prefixItems": [{"type": "integer"}], "items": {}}, ["x", "y"], "0"),
    ],
)
def test_an_item_that_does_not_fit_is_told_with_its_own_place(
    schema: dict[str, Any], value: object, item: str, tmp_path: Path
) -> None:
    (said,) = find_in({"type": "array", **schema, "default": value}, tmp_path)
    assert said.message.startswith("an item of this default must be ")
    assert str(said.origin.pointer).endswith(f"/it/default/{item}")


def test_a_default_is_told_once_where_it_is_written(tmp_path: Path) -> None:
    schemas = {
        "Flag": {"type": "boolean", "default": "no"},
        "Whole": {
            "type": "object",
            "properties": {"one": ref("Flag"), "two": {"allOf": [ref("Flag")]}},
        },
        "More": {"allOf": [ref("Whole"), {"properties": {"three": ref("Flag")}}]},
    }
    (said,) = find({"components": {"schemas": schemas}}, tmp_path)
    assert str(said.origin.pointer) == "/components/schemas/Flag/default"


def test_parameters_and_bodies_are_looked_at(tmp_path: Path) -> None:
    schema = {"type": "integer", "default": "x"}
    operation = {
        "parameters": [{"name": "a", "in": "query", "schema": schema}],
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "Done."}},
    }
    said = find({"paths": {"/a": {"post": operation}}}, tmp_path)
    assert [str(each.origin.pointer) for each in said] == [
        "/paths/~1a/post/parameters/0/schema/default",
        "/paths/~1a/post/requestBody/content/application~1json/schema/default",
    ]


def test_defaults_of_swagger_are_found_where_the_author_wrote_them(
    tmp_path: Path,
) -> None:
    parameter = {"name": "a", "in": "query", "type": "integer", "default": "20"}
    path = tmp_path / "openapi.json"
    path.write_text(
        json.dumps(
            {
                "swagger": "2.0",
                "info": {"title": "T", "version": "1"},
                "paths": {"/a": {"get": {"parameters": [parameter], "responses": {}}}},
            }
        ),
        encoding="utf-8",
    )
    diagnostics = Diagnostics()
    load_description(str(path), diagnostics, lambda stage: None)
    (said,) = [each for each in diagnostics if each.code == "WT424"]
    assert str(said.origin.pointer) == "/paths/~1a/get/parameters/0/default"


@pytest.mark.parametrize(
    ("variable", "said"),
    [
        ({"enum": ["eu", "us"], "default": "asia"}, 1),
        ({"enum": ["eu", "us"], "default": "us"}, 0),
        ({"default": "asia"}, 0),
    ],
)
def test_a_server_variable_has_one_of_its_values(
    variable: dict[str, Any], said: int, tmp_path: Path
) -> None:
    server = {"url": "https://{region}.example.org", "variables": {"region": variable}}
    assert len(find({"servers": [server]}, tmp_path)) == said


def test_the_terminal_shows_a_few_of_many_defaults(tmp_path: Path) -> None:
    flags = {
        f"flag_{number}": {"type": "boolean", "default": "no"} for number in range(9)
    }
    whole = {"Whole": {"type": "object", "properties": flags}}
    said = find({"components": {"schemas": whole}}, tmp_path)
    assert len(said) == 9
    lines = list(digest(said, "--report tells all"))
    assert len(lines) == 4
    assert lines[-1].startswith("... and 6 more WT424")
