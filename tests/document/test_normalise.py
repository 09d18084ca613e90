"""Everything but null: versions, repairs, and what normalising leaves alone."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings

from wiretype.diagnostics import Diagnostics, InputError, Severity
from wiretype.document.documents import Documents
from wiretype.document.normalise import normalise_documents
from wiretype.document.source import Document
from wiretype.document.tree import Json

from .conftest import Open, Read
from .strategies import descriptions, document_of


@pytest.mark.parametrize(
    "version", ["3.0", "3.0.0", "3.0.4", "3.1", "3.1.1", "'3.1.0'"]
)
def test_every_version_becomes_one(view: Open, version: str) -> None:
    viewed = view(
        f"openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n"
    )
    assert viewed.document.members["openapi"] == "3.1.1"
    assert viewed.said() == []


@pytest.mark.parametrize("version", ["2.0", "'2.0'", "2"])
def test_swagger_becomes_the_same_version(view: Open, version: str) -> None:
    viewed = view(
        f"swagger: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n"
    )
    assert viewed.document.members["openapi"] == "3.1.1"
    assert "swagger" not in viewed.document.members
    assert viewed.said() == []


@pytest.mark.parametrize(
    ("head", "said"),
    [
        (
            "openapi: 3.7.0",
            "WT217 1:1: this version of OpenAPI is not known: 3.7.0; it is read as 3.2",
        ),
        (
            "openapi: 3",
            "WT217 1:1: this version of OpenAPI is not known: 3; it is read as 3.2",
        ),
        (
            "swagger: '2.1'",
            "WT217 1:1: this version of OpenAPI is not known: 2.1; it is read as 2.0",
        ),
        (
            "swagger: '2.0'\nopenapi: 3.0.1",
            (
                "WT214 1:1: a description is written in one version, not in two: 2.0 "
                "and 3.0.1; the member `openapi` holds"
            ),
        ),
    ],
)
def test_a_version_in_doubt_is_read_and_said(view: Open, head: str, said: str) -> None:
    viewed = view(f"{head}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n")
    assert viewed.said() == [said]


_ONLY = "only Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are supported, not"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("openapi: 4.0.0\n", f"WT202 api.yaml:1:1: {_ONLY}: 4.0.0"),
        ("openapi: [3]\n", f"WT202 api.yaml:1:1: {_ONLY}: [3]"),
        ("openapi: true\n", f"WT202 api.yaml:1:1: {_ONLY}: true"),
        ("info: {}\nswagger: '1.2'\n", f"WT202 api.yaml:2:1: {_ONLY}: 1.2"),
        (
            "a: 1\nb: 2\n",
            (
                "WT201 api.yaml:1:1: this is no OpenAPI description, it has neither "
                "the member `openapi` nor `swagger`, but: a, b"
            ),
        ),
        (
            "{}",
            (
                "WT201 api.yaml:1:1: this is no OpenAPI description, it has neither "
                "the member `openapi` nor `swagger`, but: none"
            ),
        ),
    ],
)
def test_other_versions_are_refused_where_they_are_named(
    read: Read, text: str, said: str
) -> None:
    with pytest.raises(InputError) as caught:
        normalise_documents(Documents.alone(read(text)), Diagnostics())
    diagnostic = caught.value.diagnostic
    assert f"{diagnostic.code} {diagnostic}" == said
    assert diagnostic.severity is Severity.ERROR


def test_a_missing_title_and_version_are_filled_in(view: Open) -> None:
    viewed = view("openapi: 3.1.0\npaths: {}\n")
    assert viewed.at("/info") == {"title": "API", "version": "0"}
    assert viewed.said() == [
        "WT204 1:1: the description has no title: info.title; it is taken to be API",
        "WT204 1:1: the description has no version: info.version; it is taken to be 0",
    ]


def test_a_version_that_is_a_number_keeps_its_spelling(view: Open) -> None:
    viewed = view("openapi: 3.1.0\ninfo:\n  title: T\n  version: 1.10\n")
    assert viewed.at("/info/version") == "1.10"
    assert viewed.said() == [
        (
            "WT204 4:3: the version of a description must be text: 1.1; "
            "it is taken to be 1.10"
        )
    ]


def test_an_info_that_is_no_mapping_is_made_one(view: Open) -> None:
    viewed = view("openapi: 3.1.0\ninfo: Pets\n")
    assert viewed.at("/info") == {"title": "API", "version": "0"}
    assert viewed.said()[0] == (
        "WT204 2:1: the info of a description must be a mapping: Pets; "
        "it is taken as empty"
    )


def test_a_status_that_is_a_number_becomes_text_and_other_numbers_are_not_told(
    view: Open,
) -> None:
    viewed = view(
        """\
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /pets:
            get:
              responses:
                200: {description: Fine}
                '404': {description: Gone}
                default:
                  description: Else
                  content:
                    application/json:
                      schema: {properties: {1: {type: string}}}
        """
    )
    responses = viewed.at("/paths/~1pets/get/responses")
    assert isinstance(responses, dict)
    assert list(responses) == ["200", "404", "default"]
    assert viewed.said() == [
        "WT203 7:9: a status must be text, in quotation marks: 200; it is taken as text"
    ]


def test_a_parameter_in_the_path_is_required(view: Open) -> None:
    viewed = view(
        """\
        openapi: 3.0.0
        info: {title: T, version: '1'}
        paths:
          /pets/{id}/{name}:
            parameters:
              - {name: id, in: path, required: true, schema: {type: string}}
              - name: name
                in: path
                required: false
                schema: {type: string}
        components:
          parameters:
            id: {name: id, in: path, schema: {type: string}}
        """
    )
    shared = "/paths/~1pets~1{id}~1{name}/parameters"
    assert viewed.at(f"{shared}/1/required") is True
    assert viewed.at("/components/parameters/id/required") is True
    assert viewed.said() == [
        (
            "WT206 9:9: a parameter in the path must be marked as required: name; "
            "it is taken as required"
        ),
        (
            "WT206 13:5: a parameter in the path must be marked as required: id; "
            "it is taken as required"
        ),
    ]


def test_a_response_without_a_description_gets_an_empty_one(view: Open) -> None:
    viewed = view(
        """\
        openapi: 3.1.0
        info: {title: T, version: '1'}
        components:
          responses:
            Fine: {content: {}}
            Other: {$ref: '#/components/responses/Fine'}
        """
    )
    assert viewed.at("/components/responses/Fine/description") == ""
    assert viewed.at("/components/responses/Other") == {
        "$ref": "#/components/responses/Fine"
    }
    assert viewed.said() == [
        (
            "WT207 5:5: a response must have a description: Fine; "
            "its description is taken as empty"
        )
    ]


def test_scopes_that_are_missing_are_none(view: Open) -> None:
    viewed = view(
        """\
        openapi: 3.1.0
        info: {title: T, version: '1'}
        security:
          - key:
            other: [read]
          - {}
        """
    )
    assert viewed.at("/security") == [{"key": [], "other": ["read"]}, {}]
    assert viewed.said() == [
        (
            "WT211 4:5: the scopes of a security scheme must be a list: key; "
            "the list is taken as empty"
        )
    ]


def test_the_values_of_server_variables_are_text(view: Open) -> None:
    viewed = view(
        """\
        openapi: 3.1.0
        info: {title: T, version: '1'}
        servers:
          - url: https://example.com:{port}/{version}
            variables:
              port: {default: 443, enum: [443, '8443']}
              version: {default: 1.10}
        """
    )
    assert viewed.at("/servers/0/variables") == {
        "port": {"default": "443", "enum": ["443", "8443"]},
        "version": {"default": "1.10"},
    }
    assert [each.rpartition(" text: ")[2] for each in viewed.said()] == [
        "443; it is taken as text",
        "443; it is taken as text",
        "1.1; it is taken as text",
    ]
    assert viewed.said()[0].startswith("WT212 6:14: the value of a server variable ")


def test_one_example_becomes_examples(view: Open) -> None:
    viewed = view(
        """\
        openapi: 3.0.0
        info: {title: T, version: '1'}
        components:
          parameters:
            limit: {name: limit, in: query, example: 5, schema: {example: null}}
          responses:
            Fine:
              description: Fine
              content:
                a/b: {example: {a: 1}, examples: {more: {value: 2}}}
          schemas:
            Pet: {example: 1, examples: [2, true, 1]}
        """
    )
    assert viewed.at("/components/parameters/limit/examples") == {
        "example": {"value": 5}
    }
    assert viewed.at("/components/parameters/limit/schema") == {"examples": [None]}
    assert viewed.at("/components/responses/Fine/content/a~1b") == {
        "examples": {"example": {"value": {"a": 1}}, "more": {"value": 2}}
    }
    assert viewed.at("/components/schemas/Pet") == {"examples": [1, 2, True]}


def test_boolean_schemas_become_objects(schemas: Open) -> None:
    viewed = schemas(
        """
        Yes: true,
        No: false,
        Closed: {additionalProperties: false, properties: {any: true}},
        List: {items: true, prefixItems: [false]},
        """
    )
    assert viewed.at("/components/schemas") == {
        "Yes": {},
        "No": {"not": {}},
        "Closed": {"additionalProperties": {"not": {}}, "properties": {"any": {}}},
        "List": {"items": {}, "prefixItems": [{"not": {}}]},
    }


def test_boolean_exclusive_bounds_become_numbers(schemas: Open) -> None:
    viewed = schemas(
        """
        Open: {minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true},
        Closed: {minimum: 1, exclusiveMinimum: false},
        Bare: {exclusiveMaximum: true},
        Number: {exclusiveMinimum: 3},
        """,
        "3.0.3",
    )
    assert viewed.at("/components/schemas") == {
        "Open": {"exclusiveMinimum": 1, "exclusiveMaximum": 9},
        "Closed": {"minimum": 1},
        "Bare": {},
        "Number": {"exclusiveMinimum": 3},
    }


def test_binary_formats_become_what_3_1_says(schemas: Open) -> None:
    viewed = schemas(
        """
        Byte: {type: string, format: byte},
        Binary: {type: string, format: binary},
        Said: {type: string, format: binary, contentMediaType: image/png},
        Date: {type: string, format: date},
        """,
        "3.0.3",
    )
    assert viewed.at("/components/schemas") == {
        "Byte": {"type": "string", "contentEncoding": "base64"},
        "Binary": {"type": "string", "contentMediaType": "application/octet-stream"},
        "Said": {"type": "string", "contentMediaType": "image/png"},
        "Date": {"type": "string", "format": "date"},
    }


def test_required_on_a_property_moves_to_its_object(schemas: Open) -> None:
    viewed = schemas(
        """
        Pet: {
          required: [id],
          properties: {
            id: {type: string, required: true},
            name: {type: string, required: true},
            tag: {type: string, required: false}
          }
        },
        List: {items: {type: string, required: true}},
        """
    )
    assert viewed.at("/components/schemas/Pet") == {
        "required": ["id", "name"],
        "properties": {
            "id": {"type": "string"},
            "name": {"type": "string"},
            "tag": {"type": "string"},
        },
    }
    assert viewed.at("/components/schemas/List") == {"items": {"type": "string"}}
    mark = "`required` is a list of names in the object, not a mark of a property"
    assert viewed.said() == [
        f"WT205 5:24: {mark}: id; the property is taken as required",
        f"WT205 6:26: {mark}: name; the property is taken as required",
        f"WT205 7:25: {mark}: tag; the property is taken as optional",
        "WT205 10:30: `required` is a list of names: true; it is left out",
    ]


def test_a_property_called_required_is_no_mark(schemas: Open) -> None:
    viewed = schemas("Pet: {properties: {required: {type: boolean}}}")
    assert viewed.said() == []


def test_a_discriminator_that_is_a_name_becomes_an_object(schemas: Open) -> None:
    viewed = schemas("Pet: {discriminator: kind}", "3.0.0")
    assert viewed.at("/components/schemas/Pet/discriminator") == {
        "propertyName": "kind"
    }
    assert viewed.said() == [
        (
            "WT209 2:7: a discriminator must be a mapping with a `propertyName`: kind; "
            "the text is taken as that name"
        )
    ]


def test_items_in_a_list_are_one_schema_or_schemas_by_position(schemas: Open) -> None:
    viewed = schemas(
        """
        One: {items: [{type: string, nullable: true}]},
        Two: {items: [{type: string}, true]},
        """,
        "3.0.0",
    )
    assert viewed.at("/components/schemas") == {
        "One": {"items": {"type": ["string", "null"]}},
        "Two": {"prefixItems": [{"type": "string"}, {}]},
    }
    assert viewed.said() == [
        (
            "WT213 2:7: `items` must be one schema, not a list: "
            '[{"type": "string", "nullable": true}]; '
            "it is taken as the schema of every item"
        ),
        (
            "WT213 3:7: `items` must be one schema, not a list: "
            '[{"type": "string"}, true]; '
            "they are taken as the schemas of the first items"
        ),
    ]


def test_what_stands_beside_a_reference_counts_in_3_1(schemas: Open) -> None:
    viewed = schemas(
        """
        Base: {type: object},
        Noted: {$ref: '#/components/schemas/Base', description: x, x-a: 1},
        More: {$ref: '#/components/schemas/Base', description: x, required: [a]},
        All: {allOf: [{}], $ref: '#/components/schemas/Base', type: object},
        """
    )
    base: Json = {"$ref": "#/components/schemas/Base"}
    assert viewed.at("/components/schemas") == {
        "Base": {"type": "object"},
        "Noted": {"$ref": "#/components/schemas/Base", "description": "x", "x-a": 1},
        "More": {"description": "x", "required": ["a"], "allOf": [base]},
        "All": {"allOf": [{}, base], "type": "object"},
    }
    assert viewed.said() == []


def test_what_stands_beside_a_reference_is_ignored_in_3_0(schemas: Open) -> None:
    viewed = schemas(
        """
        Base: {type: object},
        More: {$ref: '#/components/schemas/Base', description: x, type: a, enum: []},
        """,
        "3.0.3",
    )
    assert viewed.at("/components/schemas/More") == {
        "$ref": "#/components/schemas/Base",
        "description": "x",
    }
    assert viewed.said() == [
        (
            "WT210 3:8: OpenAPI 3.0 ignores what stands beside a reference: type, "
            "enum; it is left out"
        )
    ]


def test_what_a_reference_finds_outside_the_grammar_is_normalised(view: Open) -> None:
    viewed = view(
        """\
        openapi: 3.0.0
        info: {title: T, version: '1'}
        x-shared:
          - {properties: {a: {$ref: '#/definitions/A'}}}
        definitions:
          A: {type: string, nullable: true}
          Unused: {type: string, nullable: true}
        components:
          schemas:
            Pet: {$ref: '#/x-shared/0'}
            Same: {$ref: '#/x-shared/0/properties/a'}
        """
    )
    assert viewed.at("/definitions/A") == {"type": ["string", "null"]}
    assert viewed.at("/definitions/Unused") == {"type": "string", "nullable": True}
    assert viewed.checked() == []


def test_extensions_and_examples_are_left_as_they_are(view: Open) -> None:
    viewed = view(
        """\
        openapi: 3.0.0
        info: {title: T, version: '1'}
        paths:
          x-private: {get: {responses: {x-y: {}}}}
          /a: {get: {responses: {x-z: {nullable: true}}}}
        components:
          schemas:
            Pet:
              default: {nullable: true, example: 1}
              enum: [{nullable: true}]
              x-schema: {nullable: true}
        """
    )
    source = dict(viewed.source.members)
    source["openapi"] = "3.1.1"
    assert viewed.document.root == source
    assert viewed.said() == []


def test_what_no_rule_touches_is_shared(view: Open) -> None:
    viewed = view(
        """\
        openapi: 3.0.0
        info: {title: T, version: '1'}
        components:
          schemas:
            Kept: {type: object, properties: {a: {type: string}}}
            Changed: {type: string, nullable: true}
        """
    )
    components = viewed.source.members["components"]
    assert isinstance(components, dict)
    schemas = components["schemas"]
    assert isinstance(schemas, dict)
    assert viewed.at("/components/schemas/Kept") is schemas["Kept"]
    assert viewed.at("/components/schemas/Changed") is not schemas["Changed"]


def normalised(document: Document, diagnostics: Diagnostics) -> Document:
    return normalise_documents(Documents.alone(document), diagnostics).root


@settings(deadline=None)
@given(descriptions())
def test_any_description_is_normalised_once_and_for_all(root: dict[str, Json]) -> None:
    before = copy.deepcopy(root)
    once = normalised(document_of(root), Diagnostics())
    assert root == before
    diagnostics = Diagnostics()
    twice = normalised(document_of(once.members), diagnostics)
    assert twice.root == once.root
    assert list(diagnostics) == []


def test_equal_schemas_are_each_repaired_and_reported(view: Open) -> None:
    whole = "{type: int, x-nullable: true}"
    viewed = view(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n"
        "components:\n  schemas:\n"
        f"    A: {whole}\n"
        f"    B: {whole}\n"
    )
    schemas = viewed.document.members["components"]
    assert schemas == {
        "schemas": {name: {"type": ["integer", "null"]} for name in "AB"},
    }
    assert [each.partition(" ")[2].partition(":")[0] for each in viewed.said()] == [
        "6",
        "7",
    ]
