"""`nullable` to what 3.1 says, case by case."""

from __future__ import annotations

import pytest

from wiretype.document.tree import Json
from wiretype.pointer import Pointer

from .conftest import Open

_NULL: Json = {"type": "null"}
_PET: Json = {"$ref": "#/components/schemas/Pet"}


_CASES: list[tuple[str, Json]] = [
    ("{type: string, nullable: true}", {"type": ["string", "null"]}),
    ("{type: string, nullable: false}", {"type": "string"}),
    (
        "{type: string, enum: [a, b], nullable: true}",
        {"type": ["string", "null"], "enum": ["a", "b", None]},
    ),
    (
        "{type: string, enum: [a, null], nullable: true}",
        {"type": ["string", "null"], "enum": ["a", None]},
    ),
    ("{enum: [a], nullable: true}", {"enum": ["a", None]}),
    ("{nullable: true, description: x}", {"description": "x"}),
    (
        "{nullable: true, properties: {a: {}}}",
        {"type": ["object", "null"], "properties": {"a": {}}},
    ),
    (
        "{nullable: true, additionalProperties: true}",
        {"type": ["object", "null"], "additionalProperties": {}},
    ),
    (
        "{nullable: true, items: {}}",
        {"type": ["array", "null"], "items": {}},
    ),
    (
        "{nullable: true, $ref: '#/components/schemas/Pet', description: x}",
        {"anyOf": [_PET, _NULL], "description": "x"},
    ),
    (
        "{nullable: true, allOf: [$ref: '#/components/schemas/Pet'], title: x}",
        {"anyOf": [{"allOf": [_PET]}, _NULL], "title": "x"},
    ),
    (
        "{nullable: true, type: object, allOf: [{}], default: null, x-a: 1}",
        {
            "anyOf": [{"type": "object", "allOf": [{}]}, _NULL],
            "default": None,
            "x-a": 1,
        },
    ),
    (
        "{nullable: true, oneOf: [$ref: '#/components/schemas/Pet']}",
        {"oneOf": [_PET, _NULL]},
    ),
    (
        "{nullable: true, anyOf: [{}, {type: 'null'}]}",
        {"anyOf": [{}, _NULL]},
    ),
    (
        "{nullable: true, type: object, oneOf: [{}]}",
        {"type": ["object", "null"], "oneOf": [{}, _NULL]},
    ),
    (
        "{nullable: true, oneOf: [{}], anyOf: [{}]}",
        {"anyOf": [{"oneOf": [{}], "anyOf": [{}]}, _NULL]},
    ),
]


@pytest.mark.parametrize(("schema", "normalised"), _CASES)
def test_nullable_of_3_0(schemas: Open, schema: str, normalised: Json) -> None:
    viewed = schemas(f"Pet: {{}},\nIt: {schema}", "3.0.3")
    assert viewed.at("/components/schemas/It") == normalised
    # `type: 'null'` is none of 3.0, and is said to be.
    assert [line for line in viewed.said() if not line.startswith("WT218")] == []


def test_nullable_means_the_same_in_3_1_but_is_told(schemas: Open) -> None:
    viewed = schemas(
        """
        Text: {type: string, nullable: true},
        Types: {type: [string, integer], nullable: true},
        Known: {type: [string, 'null'], nullable: true},
        Const: {const: a, nullable: true},
        Not: {type: string, nullable: false},
        """
    )
    assert viewed.at("/components/schemas") == {
        "Text": {"type": ["string", "null"]},
        "Types": {"type": ["string", "integer", "null"]},
        "Known": {"type": ["string", "null"]},
        "Const": {"anyOf": [{"const": "a"}, {"type": "null"}]},
        "Not": {"type": "string"},
    }
    sentence = "`nullable` is no keyword of OpenAPI 3.1: true"
    consequence = "null is allowed, as it was in 3.0"
    assert viewed.said() == [
        f"WT208 2:22: {sentence}; {consequence}",
        f"WT208 3:34: {sentence}; {consequence}",
        f"WT208 4:33: {sentence}; {consequence}",
        f"WT208 5:19: {sentence}; {consequence}",
    ]


def test_a_nullable_property_that_is_marked_required_stays_required(
    schemas: Open,
) -> None:
    viewed = schemas(
        "It: {properties: {a: {nullable: true, allOf: [{}], required: true}}}", "3.0.0"
    )
    assert viewed.at("/components/schemas/It") == {
        "properties": {"a": {"anyOf": [{"allOf": [{}]}, {"type": "null"}]}},
        "required": ["a"],
    }


def test_a_reference_into_what_null_was_put_around_still_leads_there(
    schemas: Open,
) -> None:
    viewed = schemas(
        """
        It: {nullable: true, allOf: [{properties: {a: {type: string}}}]},
        User: {$ref: '#/components/schemas/It/allOf/0/properties/a'},
        Whole: {$ref: '#/components/schemas/It'},
        """,
        "3.0.0",
    )
    place = Pointer.parse("/components/schemas/User")
    target = viewed.view.reference(place)
    assert str(target) == "/components/schemas/It/anyOf/0/allOf/0/properties/a"
    whole = viewed.view.reference(Pointer.parse("/components/schemas/Whole"))
    assert str(whole) == "/components/schemas/It"
    assert viewed.checked() == []
