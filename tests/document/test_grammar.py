"""The table of objects."""

from __future__ import annotations

import pytest
from openapi_pydantic.v3 import v3_1
from pydantic import BaseModel

from wiretype.document.grammar import GRAMMAR, Kind, Shape, children, kind_at
from wiretype.document.tree import Json

_MODELS: dict[Kind, type[BaseModel]] = {
    Kind.OPENAPI: v3_1.OpenAPI,
    Kind.COMPONENTS: v3_1.Components,
    Kind.PATH_ITEM: v3_1.PathItem,
    Kind.OPERATION: v3_1.Operation,
    Kind.PARAMETER: v3_1.Parameter,
    Kind.HEADER: v3_1.Header,
    Kind.REQUEST_BODY: v3_1.RequestBody,
    Kind.RESPONSE: v3_1.Response,
    Kind.MEDIA_TYPE: v3_1.MediaType,
    Kind.ENCODING: v3_1.Encoding,
    Kind.SCHEMA: v3_1.Schema,
}

# Keywords and members of OpenAPI 3.2 that the models do not know.
_ONLY_OURS = {
    "$defs",
    "additionalOperations",
    "definitions",
    "itemEncoding",
    "itemSchema",
    "mediaTypes",
    "prefixEncoding",
    "query",
}


@pytest.mark.parametrize("kind", _MODELS)
def test_the_table_names_every_member_of_the_models_that_holds_objects(
    kind: Kind,
) -> None:
    holding = {
        field.alias or name
        for name, field in _MODELS[kind].model_fields.items()
        if any(
            model in str(field.annotation)
            for model in (
                "Schema",
                "schema.Schema",
                "Reference",
                "MediaType",
                "PathItem",
                "Operation'",
                "operation.Operation",
                "encoding.Encoding",
                "Components",
                "components.Components",
            )
        )
    }
    # Encodings within encodings are new in 3.2 as well.
    only_ours = _ONLY_OURS | ({"encoding"} if kind is Kind.ENCODING else set[str]())
    assert holding == set(GRAMMAR[kind]) - only_ours


def test_every_kind_is_in_the_table() -> None:
    assert set(GRAMMAR) == set(Kind)


def test_children_come_in_the_order_of_the_document() -> None:
    schema: dict[str, Json] = {
        "oneOf": [{}, {"type": "string"}],
        "type": "object",
        "properties": {"x-a": {}, "b": {}},
        "items": None,
        "allOf": "wrong",
        "not": {},
    }
    found = [tokens for _, tokens, _ in children(Kind.SCHEMA, schema)]
    assert found == [
        ("oneOf", "0"),
        ("oneOf", "1"),
        ("properties", "x-a"),
        ("properties", "b"),
        ("not",),
    ]


def test_extensions_of_paths_and_responses_are_no_children() -> None:
    root: dict[str, Json] = {"paths": {"x-a": {}, "/b": {}}, "webhooks": {"x-c": {}}}
    found = [tokens for _, tokens, _ in children(Kind.OPENAPI, root)]
    assert found == [("paths", "/b"), ("webhooks", "x-c")]


def test_a_callback_is_itself_a_mapping_of_path_items() -> None:
    callback: dict[str, Json] = {"{$request.body#/url}": {"post": {}}, "x-a": {}}
    assert list(children(Kind.CALLBACK, callback)) == [
        (Kind.PATH_ITEM, ("{$request.body#/url}",), {"post": {}})
    ]


@pytest.mark.parametrize(
    ("tokens", "kind"),
    [
        ((), Kind.OPENAPI),
        (("components", "schemas", "A", "properties", "b", "items"), Kind.SCHEMA),
        (("components", "schemas"), None),
        (("components", "schemas", "A", "enum", "0"), None),
        (("paths", "/a", "get", "callbacks", "c", "{$url}", "post"), Kind.OPERATION),
        (("definitions", "A"), None),
    ],
)
def test_the_table_says_what_is_expected_at_a_place(
    tokens: tuple[str, ...], kind: Kind | None
) -> None:
    assert kind_at(tokens) is kind


def test_shapes_are_few() -> None:
    shapes = {
        member.shape for members in GRAMMAR.values() for member in members.values()
    }
    assert shapes == set(Shape)
