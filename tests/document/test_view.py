"""Objects as models, and what a mistake in one costs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from openapi_pydantic.v3.v3_1 import DataType, ParameterLocation

from wiretype.diagnostics import Diagnostics
from wiretype.document.checking import check_references
from wiretype.document.documents import Documents
from wiretype.document.normalise import normalise_documents
from wiretype.document.tree import Json
from wiretype.document.view import View
from wiretype.pointer import Pointer

from .conftest import Open, Viewed
from .strategies import descriptions, document_of

_HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def at(text: str) -> Pointer:
    """A pointer from text."""
    return Pointer.parse(text)


@pytest.fixture
def pets(view: Open) -> Viewed:
    """A description that uses most kinds of objects."""
    return view(
        f"""{_HEAD}servers: [{{url: https://example.com}}]
tags: [{{name: pets, description: Animals}}]
security: [{{key: []}}]
paths:
  x-note: 1
  /pets/{{id}}:
    summary: One pet
    parameters:
      - $ref: '#/components/parameters/id'
      - {{name: trace, in: header, schema: {{type: string}}}}
    put:
      operationId: replacePet
      deprecated: true
      parameters: [{{name: id, in: query, content: {{a/b: {{schema: {{}}}}}}}}]
      requestBody: {{$ref: '#/components/requestBodies/Pet'}}
      responses:
        '200': {{$ref: '#/components/responses/Pet'}}
        x-more: 1
        default: {{description: Else}}
    get: {{x-rate: 5}}
  /more: {{$ref: '#/components/pathItems/more'}}
components:
  pathItems:
    more: {{delete: {{}}}}
  parameters:
    id: {{name: id, in: path, required: true, style: simple, schema: {{}}}}
  requestBodies:
    Pet:
      required: true
      content:
        multipart/form-data:
          schema: {{}}
          encoding: {{photo: {{contentType: image/png, headers: {{a: {{}}}}}}}}
  responses:
    Pet:
      description: A pet
      headers: {{X-Rate: {{required: true, schema: {{type: integer}}}}}}
      content: {{application/json: {{schema: {{$ref: '#/components/schemas/Pet'}}}}}}
  securitySchemes:
    key: {{type: apiKey, name: X-Key, in: header}}
  schemas:
    Pet:
      description: A pet
      required: [name]
      additionalProperties: false
      properties:
        tags: {{type: array, items: {{type: string}}}}
        name: {{type: [string, 'null'], default: null, x-order: 1}}
      oneOf: [{{}}, {{$ref: '#/components/schemas/Pet'}}]
"""
    )


def test_the_root_has_what_is_said_of_the_whole(pets: Viewed) -> None:
    root = pets.view.root().value
    assert root.info.title == "T"
    assert [server.url for server in root.servers] == ["https://example.com"]
    assert [tag.description for tag in root.tags or ()] == ["Animals"]
    assert root.security == [{"key": []}]
    assert root.paths is None
    assert pets.said() == []


def test_paths_and_operations_come_in_document_order(pets: Viewed) -> None:
    items = pets.view.path_items()
    assert [path for path, _ in items] == ["/pets/{id}", "/more"]
    assert items[0][1].value.summary == "One pet"
    assert str(items[1][1].pointer) == "/components/pathItems/more"
    found = [
        (path, method, str(pointer), [str(each) for each in shared])
        for path, method, pointer, shared in pets.view.operations()
    ]
    place = "/paths/~1pets~1{id}"
    shared = [f"{place}/parameters/0", f"{place}/parameters/1"]
    assert found == [
        ("/pets/{id}", "PUT", f"{place}/put", shared),
        ("/pets/{id}", "GET", f"{place}/get", shared),
        ("/more", "DELETE", "/components/pathItems/more/delete", []),
    ]


def test_an_operation_has_its_members_and_the_places_of_the_rest(pets: Viewed) -> None:
    place = at("/paths/~1pets~1{id}/put")
    node = pets.view.operation(place)
    assert node is not None
    assert node.pointer == place
    assert node.value.operationId == "replacePet"
    assert node.value.deprecated
    assert node.value.responses is None
    assert node.one("requestBody") == place / "requestBody"
    assert node.one("none") is None
    assert node.many("parameters") == (place.child("parameters", "0"),)
    assert node.many("none") == ()
    assert node.map("responses") == (
        ("200", place.child("responses", "200")),
        ("default", place.child("responses", "default")),
    )
    assert node.map("callbacks") == ()


def test_an_extension_is_kept(pets: Viewed) -> None:
    node = pets.view.operation(at("/paths/~1pets~1{id}/get"))
    assert node is not None
    assert node.value.model_extra == {"x-rate": 5}
    assert pets.view.raw(node.pointer / "x-rate") == 5


def test_references_are_followed_to_everything_but_schemas(pets: Viewed) -> None:
    view = pets.view
    parameter = view.parameter(at("/paths/~1pets~1{id}/parameters/0"))
    assert parameter is not None
    assert str(parameter.pointer) == "/components/parameters/id"
    assert parameter.value.param_in is ParameterLocation.PATH
    assert parameter.one("schema") == at("/components/parameters/id/schema")
    body = view.request_body(at("/paths/~1pets~1{id}/put/requestBody"))
    assert body is not None
    assert body.value.required
    ((media_type, place),) = body.map("content")
    assert media_type == "multipart/form-data"
    media = view.media_type(place)
    assert media is not None
    ((name, place),) = media.map("encoding")
    encoding = view.encoding(place)
    assert encoding is not None
    assert (name, encoding.value.contentType) == ("photo", "image/png")
    response = view.response(at("/paths/~1pets~1{id}/put/responses/200"))
    assert response is not None
    assert response.value.description == "A pet"
    ((_, place),) = response.map("headers")
    header = view.header(place)
    assert header is not None
    assert header.value.required
    scheme = view.security_scheme(at("/components/securitySchemes/key"))
    assert scheme is not None
    assert scheme.value.name == "X-Key"
    assert pets.said() == []


def test_a_schema_is_what_is_written_there(pets: Viewed) -> None:
    view = pets.view
    place = at("/components/schemas/Pet")
    node = view.schema(place)
    assert node is not None
    assert node.value.required == ["name"]
    assert node.value.properties is None
    assert [name for name, _ in node.map("properties")] == ["tags", "name"]
    additional = node.one("additionalProperties")
    assert additional is not None
    assert view.is_false(additional)
    assert not view.is_false(place)
    reference = node.many("oneOf")[1]
    assert view.reference(reference) == place
    written = view.schema(reference)
    assert written is not None
    assert written.pointer == reference
    assert written.value.model_fields_set == set()
    name = view.schema(place.child("properties", "name"))
    assert name is not None
    assert name.value.type == [DataType.STRING, DataType.NULL]
    assert "default" in name.value.model_fields_set
    assert view.raw(name.pointer / "default") is None


def test_a_node_is_read_once(pets: Viewed) -> None:
    place = at("/components/schemas/Pet")
    assert pets.view.schema(place) is pets.view.schema(at("/components/schemas/Pet"))


def test_components_are_listed_by_section(pets: Viewed) -> None:
    assert pets.view.components("schemas") == (("Pet", at("/components/schemas/Pet")),)
    assert pets.view.components("links") == ()


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ("[1]", "a schema must be a mapping: [1]"),
        ("words", "a schema must be a mapping: words"),
    ],
)
def test_a_schema_that_cannot_be_understood_is_lost(
    view: Open, schema: str, said: str
) -> None:
    viewed = view(
        f"{_HEAD}components:\n  schemas:\n    It: {schema}\n    Other: {{}}\n"
    )
    assert viewed.view.schema(at("/components/schemas/It")) is None
    assert viewed.view.schema(at("/components/schemas/It")) is None
    assert viewed.view.schema(at("/components/schemas/Other")) is not None
    (line,) = viewed.said()
    code, _, rest = line.partition(" ")
    assert code == "WT301"
    assert rest.partition(": ")[2] == f"{said}; it is typed as any JSON value"


def test_a_mistake_is_where_it_stands(view: Open) -> None:
    viewed = view(
        f"""{_HEAD}components:
  schemas:
    It:
      description: x
      type: strng
    Other: 5
"""
    )
    viewed.view.schema(at("/components/schemas/It"))
    viewed.view.schema(at("/components/schemas/Other"))
    assert [line.split(": ")[0] for line in viewed.said()] == ["WT219 7:7", "WT301 8:5"]


@pytest.mark.parametrize(
    ("member", "said"),
    [
        ("maxLength: ten", "`maxLength` of this schema must be an integer: ten"),
        ("maxLength: 1.5", "`maxLength` of this schema must be an integer: 1.5"),
        ("minimum: [1]", "`minimum` of this schema must be a number: [1]"),
        ("description: [a]", '`description` of this schema must be text: ["a"]'),
        ("uniqueItems: 3", "`uniqueItems` of this schema must be true or false: 3"),
        ("xml: a", "`xml` of this schema must be a mapping: a"),
        (
            "externalDocs: {description: a}",
            "a member that this `externalDocs` needs is missing: url",
        ),
    ],
)
def test_a_mistake_that_changes_nothing_for_a_client_costs_its_member(
    view: Open, member: str, said: str
) -> None:
    viewed = view(
        f"{_HEAD}components:\n  schemas:\n    It:\n      title: A\n      {member}\n"
    )
    node = viewed.view.schema(at("/components/schemas/It"))
    assert node is not None
    assert node.value.title == "A"
    assert node.value.model_fields_set == {"title"}
    assert viewed.said() == [f"WT302 7:7: {said}; it is left out"]


@pytest.mark.parametrize(
    ("member", "said"),
    [
        (
            "discriminator: {mapping: {}}",
            "a member that this `discriminator` needs is missing: propertyName",
        ),
        ("properties: [a]", '`properties` of this schema must be a mapping: ["a"]'),
        ("allOf: 5", "`allOf` of this schema must be a list: 5"),
    ],
)
def test_a_mistake_in_one_member_costs_that_member(
    view: Open, member: str, said: str
) -> None:
    viewed = view(
        f"{_HEAD}components:\n  schemas:\n    It:\n      title: A\n      {member}\n"
    )
    node = viewed.view.schema(at("/components/schemas/It"))
    assert node is not None
    assert node.value.title == "A"
    assert node.children == {}
    assert viewed.said() == [f"WT303 7:7: {said}; it is left out"]


def test_a_mistake_in_a_list_costs_the_item(view: Open) -> None:
    viewed = view(
        f"""{_HEAD}components:
  schemas:
    It:
      required: [a, 5, b]
"""
    )
    node = viewed.view.schema(at("/components/schemas/It"))
    assert node is not None
    assert node.value.required == ["a", "b"]
    assert viewed.said() == [
        (
            'WT224 6:7: `required` must be a list of different names: ["a", 5, "b"]; '
            "it is taken as: a, b"
        )
    ]


def test_two_mistakes_are_told_at_once(view: Open) -> None:
    viewed = view(
        f"""{_HEAD}components:
  schemas:
    It: {{title: 1, pattern: 2, type: string}}
"""
    )
    node = viewed.view.schema(at("/components/schemas/It"))
    assert node is not None
    assert node.value.type is DataType.STRING
    assert sorted(viewed.said()) == [
        "WT302 5:10: `title` of this schema must be text: 1; it is left out",
        "WT302 5:20: `pattern` of this schema must be text: 2; it is left out",
    ]


@pytest.mark.parametrize(
    ("parameter", "said"),
    [
        (
            "{in: query}",
            "WT301 5:5: a member that this parameter needs is missing: name",
        ),
        (
            "{name: a, in: body}",
            (
                "WT301 5:19: `in` of this parameter must be one of 'query', 'header', "
                "'path' or 'cookie': body"
            ),
        ),
    ],
)
def test_a_parameter_is_of_no_use_without_its_name_and_place(
    view: Open, parameter: str, said: str
) -> None:
    viewed = view(f"{_HEAD}components:\n  parameters:\n    It: {parameter}\n")
    assert viewed.view.parameter(at("/components/parameters/It")) is None
    assert viewed.said() == [
        f"{said}; it is left out",
    ]


def test_mistakes_in_the_root_cost_the_least(view: Open) -> None:
    viewed = view(
        """\
        openapi: 3.1.0
        info:
          title: T
          version: '1'
          contact: {email: 5}
          description: [a]
        servers: [{description: a}, {url: /b}]
        tags: [{name: a, description: 1}, {description: b}, {name: c}]
        security: {key: []}
        """
    )
    root = viewed.view.root().value
    assert root.info.title == "T"
    assert root.info.contact is None
    assert [server.url for server in root.servers] == ["/b"]
    assert [(tag.name, tag.description) for tag in root.tags or ()] == [
        ("a", None),
        ("c", None),
    ]
    assert root.security == [{"key": []}]
    it = "of this description must be"
    assert viewed.said() == [
        (
            "WT240 8:35: a tag must be an object with a name, in a list: "
            '{"description": "b"}; it is left out'
        ),
        (
            "WT244 7:11: a server must be an object with a url, in a list: "
            '{"description": "a"}; it is left out'
        ),
        (
            "WT211 9:1: a security requirement must be a mapping in a list: "
            '{"key": []}; it is taken to require: key'
        ),
        f'WT302 6:3: `info.description` {it} text: ["a"]; it is left out',
        f"WT302 5:13: `info.contact.email` {it} text: 5; it is left out",
        f"WT302 8:18: `tags[0].description` {it} text: 1; it is left out",
    ]


@pytest.mark.parametrize(
    ("components", "said"),
    [
        ("[a]", 'WT303 3:1: `components` must be a mapping: ["a"]; it is left out'),
        (
            "{schemas: [a]}",
            'WT303 3:14: `schemas` must be a mapping: ["a"]; it is left out',
        ),
    ],
)
def test_components_that_are_no_mapping_are_told(
    view: Open, components: str, said: str
) -> None:
    viewed = view(f"{_HEAD}components: {components}\n")
    assert viewed.view.components("schemas") == ()
    assert viewed.said() == [said]


def test_a_null_is_no_member(view: Open) -> None:
    viewed = view(
        f"""{_HEAD}paths:
components:
  schemas:
    It: {{description: null, properties: null, allOf: null, enum: null}}
"""
    )
    assert viewed.view.operations() == ()
    node = viewed.view.schema(at("/components/schemas/It"))
    assert node is not None
    assert node.children == {}
    assert viewed.said() == []


def test_what_was_not_normalised_cannot_be_viewed(view: Open) -> None:
    viewed = view("openapi: 3.1.0\n")
    with pytest.raises(ValueError, match="the document was not normalised"):
        View(Documents.alone(viewed.source), viewed.diagnostics).root()


@settings(deadline=None)
@given(descriptions())
def test_no_mistake_in_a_schema_is_more_than_a_diagnostic(
    root: dict[str, Json],
) -> None:
    diagnostics = Diagnostics()
    documents = normalise_documents(Documents.alone(document_of(root)), diagnostics)
    view = View(documents, diagnostics)
    check_references(view)
    waiting = [pointer for _, pointer in view.components("schemas")]
    while waiting:
        node = view.schema(waiting.pop())
        if node is not None:
            waiting += [place for held in node.children.values() for _, place in held]
    for each in diagnostics:
        assert ": " in each.message
        assert each.message.isprintable()
