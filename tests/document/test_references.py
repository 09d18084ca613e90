"""Where references lead, and what is said of those that lead nowhere."""

from __future__ import annotations

import pytest

from wiretype.pointer import Pointer

from .conftest import Open

_HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


def target(view: Open, reference: str, rest: str) -> str | None:
    """Where a reference in a schema leads, in a description with other members."""
    viewed = view(
        f"{_HEAD}components:\n  schemas:\n    It: {{$ref: '{reference}'}}\n{rest}"
    )
    found = viewed.view.reference(Pointer.parse("/components/schemas/It"))
    assert viewed.said() == []
    return None if found is None else str(found)


@pytest.mark.parametrize(
    ("reference", "found"),
    [
        ("#/components/schemas/A", "/components/schemas/A"),
        ("#/components/schemas/a%20b", "/components/schemas/a b"),
        ("#/components/schemas/c~1d%7Ee", "/components/schemas/c~1d~0e"),
        ("#/components/schemas/Chain", "/components/schemas/A"),
        ("#/components/schemas/A/properties/x", "/components/schemas/A/properties/x"),
        (
            "#/components/schemas/Chain/properties/x",
            "/components/schemas/A/properties/x",
        ),
        ("#/components/schemas/List/allOf/1", "/components/schemas/List/allOf/1"),
        ("api.yaml#/components/schemas/A", "/components/schemas/A"),
        ("./api.yaml#/components/schemas/A", "/components/schemas/A"),
    ],
)
def test_references_lead_to_the_final_place(
    view: Open, reference: str, found: str
) -> None:
    rest = (
        "    A: {properties: {x: {type: string}}}\n"
        "    a b: {}\n"
        "    c/d~e: {}\n"
        "    Chain: {$ref: '#/components/schemas/Link', description: x}\n"
        "    Link: {$ref: '#/components/schemas/A'}\n"
        "    List: {allOf: [{}, {}]}\n"
    )
    assert target(view, reference, rest) == found


def test_no_reference_leads_nowhere_without_a_word(view: Open) -> None:
    viewed = view(f"{_HEAD}components: {{schemas: {{A: {{type: string}}}}}}\n")
    assert viewed.view.reference(Pointer.parse("/components/schemas/A")) is None
    assert viewed.said() == []


@pytest.mark.parametrize(
    ("reference", "said"),
    [
        (
            "'#/components/schemas/Pet'",
            (
                "WT304 5:10: this reference leads nowhere: #/components/schemas/Pet; "
                "it is typed as any JSON value"
            ),
        ),
        (
            "common.yaml#/Pet",
            (
                "WT304 5:10: this reference leads nowhere: common.yaml#/Pet; "
                "it is typed as any JSON value"
            ),
        ),
        (
            "https://example.com/pet.json",
            (
                "WT310 5:10: this reference leads to a server, which only "
                "--allow-remote permits: https://example.com/pet.json; "
                "it is typed as any JSON value"
            ),
        ),
        (
            "'#pet'",
            (
                "WT304 5:10: this reference leads nowhere: #pet; "
                "it is typed as any JSON value"
            ),
        ),
        (
            "[a]",
            (
                'WT306 5:10: a reference must be text: ["a"]; '
                "it is typed as any JSON value"
            ),
        ),
        (
            "'#/components/schemas/It'",
            (
                "WT307 5:10: this reference leads back to itself: "
                "#/components/schemas/It; it is typed as any JSON value"
            ),
        ),
        (
            "'#/components/schemas/It/items'",
            (
                "WT304 5:10: this reference leads nowhere: "
                "#/components/schemas/It/items; it is typed as any JSON value"
            ),
        ),
    ],
)
def test_a_reference_that_leads_nowhere_is_told_where_it_stands(
    view: Open, reference: str, said: str
) -> None:
    viewed = view(f"{_HEAD}components:\n  schemas:\n    It: {{$ref: {reference}}}\n")
    assert viewed.checked() == [said]
    place = Pointer.parse("/components/schemas/It")
    assert viewed.view.reference(place) is None
    assert viewed.said() == [said]


def test_a_circle_of_references_is_told_where_it_closes(view: Open) -> None:
    viewed = view(
        f"""{_HEAD}components:
  parameters:
    a: {{$ref: '#/components/parameters/b'}}
    b: {{$ref: '#/components/parameters/a'}}
"""
    )
    assert viewed.checked() == [
        (
            "WT307 5:9: this reference leads back to itself: "
            "#/components/parameters/b; it is left out"
        ),
        (
            "WT307 6:9: this reference leads back to itself: "
            "#/components/parameters/a; it is left out"
        ),
    ]


def test_a_recursive_schema_is_no_circle(view: Open) -> None:
    viewed = view(
        f"""{_HEAD}components:
  schemas:
    Tree: {{properties: {{child: {{$ref: '#/components/schemas/Tree'}}}}}}
"""
    )
    assert viewed.checked() == []


def test_every_reference_is_checked_used_or_not(view: Open) -> None:
    viewed = view(
        f"""{_HEAD}paths:
  /a:
    parameters: [{{$ref: '#/components/parameters/none'}}]
    get:
      requestBody: {{$ref: '#/components/requestBodies/none'}}
      responses:
        '200': {{$ref: '#/components/responses/none'}}
        default:
          description: Else
          headers: {{h: {{$ref: '#/components/headers/none'}}}}
          content:
            a/b:
              schema: {{items: {{$ref: '#/components/schemas/none'}}}}
              examples: {{e: {{$ref: '#/components/examples/none'}}}}
          links: {{l: {{$ref: '#/components/links/none'}}}}
      callbacks:
        c: {{$ref: '#/components/callbacks/none'}}
        d: {{'{{$url}}': {{$ref: '#/components/pathItems/none'}}}}
components:
  schemas:
    Else: {{$ref: '#/x-else'}}
x-else: {{items: {{$ref: '#/x-none'}}}}
"""
    )
    said = [line.partition(";")[0] for line in viewed.checked()]
    assert said == [
        "WT304 5:19: this reference leads nowhere: #/components/parameters/none",
        "WT304 7:21: this reference leads nowhere: #/components/requestBodies/none",
        "WT304 9:17: this reference leads nowhere: #/components/responses/none",
        "WT304 12:25: this reference leads nowhere: #/components/headers/none",
        "WT304 15:32: this reference leads nowhere: #/components/schemas/none",
        "WT309 16:30: this reference leads nowhere: #/components/examples/none",
        "WT309 17:23: this reference leads nowhere: #/components/links/none",
        "WT309 19:13: this reference leads nowhere: #/components/callbacks/none",
        "WT304 20:24: this reference leads nowhere: #/components/pathItems/none",
        "WT304 24:18: this reference leads nowhere: #/x-none",
    ]


def test_references_in_examples_and_extensions_are_data(view: Open) -> None:
    viewed = view(
        f"""{_HEAD}x-a: {{$ref: '#/none'}}
components:
  schemas:
    Pet:
      default: {{$ref: '#/none'}}
      enum: [{{$ref: '#/none'}}]
      properties: {{$ref: {{type: string}}}}
"""
    )
    assert viewed.checked() == []
    node = viewed.view.schema(Pointer.parse("/components/schemas/Pet"))
    assert node is not None
    assert [name for name, _ in node.map("properties")] == ["$ref"]


def test_a_path_item_is_what_it_says_and_what_it_refers_to(view: Open) -> None:
    viewed = view(
        f"""{_HEAD}paths:
  /a:
    $ref: '#/components/pathItems/a'
    parameters: [{{name: p, in: query}}]
    get: {{}}
components:
  pathItems:
    a:
      parameters: [{{name: q, in: query}}]
      get: {{}}
      post: {{}}
"""
    )
    assert viewed.checked() == []
    found = [
        (method, str(pointer), list(map(str, shared)))
        for _, method, pointer, shared in viewed.view.operations()
    ]
    shared = ["/components/pathItems/a/parameters/0", "/paths/~1a/parameters/0"]
    assert found == [
        ("GET", "/paths/~1a/get", shared),
        ("POST", "/components/pathItems/a/post", shared),
    ]
    assert viewed.said() == [
        (
            "WT303 12:7: this operation also stands beside the reference to its path "
            "item: GET; it is left out"
        )
    ]


def test_a_discriminator_maps_to_names_and_references(view: Open) -> None:
    viewed = view(
        f"""{_HEAD}components:
  schemas:
    Pet:
      discriminator:
        propertyName: kind
        mapping:
          cat: Cat
          dog: '#/components/schemas/Dog'
          cow: Cow
          alias: Alias
    Cat: {{}}
    Dog: {{}}
    Alias: {{$ref: '#/components/schemas/Cat'}}
"""
    )
    pet = Pointer.parse("/components/schemas/Pet")
    names = ["Cat", "#/components/schemas/Dog", "Alias", "Cow"]
    targets = [viewed.view.mapping_target(name, pet) for name in names]
    assert [target and str(target) for target in targets] == [
        "/components/schemas/Cat",
        "/components/schemas/Dog",
        "/components/schemas/Cat",
        None,
    ]
    said = [
        (
            "WT308 11:11: this discriminator names no schema here: Cow; "
            "the value is left out of its mapping"
        )
    ]
    assert viewed.said() == said
    assert viewed.checked() == said
