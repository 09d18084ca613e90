"""From places in the tree to lines and columns of the text."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiretype.diagnostics import Location
from wiretype.document.json_text import JsonPlaces
from wiretype.document.locate import SourceMap, Syntax, locate
from wiretype.document.source import Document
from wiretype.document.tree import Json
from wiretype.document.yaml_places import YamlPlaces
from wiretype.pointer import Pointer

from .conftest import Open, Read, Viewed


def place(document: Document, pointer: str) -> str:
    """Where a pointer is, as people read it."""
    return str(locate(document, Pointer.parse(pointer)))


def test_a_member_is_at_its_key_and_an_item_at_its_beginning(read: Read) -> None:
    document = read(
        """\
        openapi: 3.1.0
        paths:
          /pets/{id}:
            get:
              tags:
                - one
                -   two
              "quoted key": 1
        """
    )
    assert place(document, "") == "api.yaml:1:1"
    assert place(document, "/paths") == "api.yaml:2:1"
    assert place(document, "/paths/~1pets~1{id}") == "api.yaml:3:3"
    assert place(document, "/paths/~1pets~1{id}/get/tags/0") == "api.yaml:6:11"
    assert place(document, "/paths/~1pets~1{id}/get/tags/1") == "api.yaml:7:13"
    assert place(document, "/paths/~1pets~1{id}/get/quoted key") == "api.yaml:8:7"


def test_json_has_the_same_places(read: Read) -> None:
    text = (
        '{\n  "paths": {\n    "/é": {"tags": ["x", {"a": null}], "é\\"": 1,'
        '\n"b" :[]}\n  }\n}'
    )
    document = read(text, "api.json")
    assert place(document, "") == "api.json:1:1"
    assert place(document, "/paths/~1é") == "api.json:3:5"
    assert place(document, "/paths/~1é/tags/1") == "api.json:3:26"
    assert place(document, "/paths/~1é/tags/1/a") == "api.json:3:27"
    assert place(document, '/paths/~1é/é"') == "api.json:3:40"
    assert place(document, "/paths/~1é/b") == "api.json:4:1"


@pytest.mark.parametrize(
    ("name", "text"), [("a.yaml", "a:\n  b: [1]\n"), ("a.json", '{"a":\n {"b": [1]}}')]
)
def test_what_the_text_lacks_is_where_it_would_be(
    read: Read, name: str, text: str
) -> None:
    document = read(text, name)
    above = place(document, "/a/b")
    assert place(document, "/a/b/none") == above
    assert place(document, "/a/b/7/x") == above
    assert place(document, "/none/at/all") == f"{name}:1:1"


def test_a_key_that_is_a_number_is_found_by_its_text(read: Read) -> None:
    document = read("responses:\n  200:\n    description: x\n")
    assert place(document, "/responses/200/description") == "api.yaml:3:5"


def test_what_a_merge_key_brings_is_where_it_was_written(read: Read) -> None:
    document = read(
        """\
        base: &base
          a: 1
        one:
          <<: *base
        two:
          <<: [{b: 1}, *base]
        """
    )
    assert place(document, "/one/a") == "api.yaml:2:3"
    assert place(document, "/two/b") == "api.yaml:6:9"
    assert place(document, "/two/a") == "api.yaml:2:3"


def test_what_an_alias_stands_for_is_where_its_anchor_is(read: Read) -> None:
    document = read("a: &a\n  x: 1\nb: *a\n")
    assert place(document, "/b") == "api.yaml:3:1"
    assert place(document, "/b/x") == "api.yaml:2:3"


def test_a_byte_order_mark_takes_no_column(read: Read) -> None:
    assert place(read(b"\xef\xbb\xbfa: 1\n"), "/a") == "api.yaml:1:1"


def test_the_spelling_of_a_number_is_that_of_the_author(read: Read) -> None:
    document = read("version: 1.10\nlist: [0x10]\n")
    spelling = document.source_map.spelling
    assert spelling(Pointer(("version",))) == "1.10"
    assert spelling(Pointer(("list", "0"))) == "0x10"
    assert spelling(Pointer(("list",))) is None


def test_a_json_number_has_a_spelling_as_well(read: Read) -> None:
    document = read('{"a": [1.10, "x"]}')
    assert document.source_map.spelling(Pointer(("a", "0"))) == "1.10"
    assert document.source_map.spelling(Pointer(("b",))) is None


def test_nothing_is_built_before_the_first_question() -> None:
    # Broken text shows that nobody has looked at it.
    places = SourceMap("{", Syntax.YAML)
    assert places.find(Pointer(("a",))) == (1, 1)


def test_what_a_repair_wrapped_is_where_it_was_written(view: Open) -> None:
    viewed = view(
        """\
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths: {}
        components:
          schemas:
            Pet:
              nullable: true
              $ref: '#/components/schemas/Other'
            Other: {}
        """
    )
    wrapped = "/components/schemas/Pet/anyOf/0/$ref"
    assert viewed.at(wrapped) == "#/components/schemas/Other"
    assert written(viewed, wrapped) == "api.yaml:8:7"
    assert written(viewed, "/components/schemas/Pet/anyOf/1") == "api.yaml:6:5"


def test_a_location_prints_as_editors_read_it() -> None:
    assert str(Location("a b.yaml", 3, 14)) == "a b.yaml:3:14"


def written(viewed: Viewed, pointer: str) -> str:
    """The place in the text of what stands at a place in the normalised tree."""
    origin = viewed.document.origin(Pointer.parse(pointer))
    return str(locate(viewed.document, origin.pointer))


def tokens_of(value: Json, above: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The tokens of every place in a value."""
    yield above
    entries = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    for key, item in entries:
        yield from tokens_of(item, (*above, str(key)))


_KEYS = st.text("abcé /~", min_size=1, max_size=3).map(str.strip).filter(bool)


@settings(deadline=None)
@given(
    st.recursive(
        st.integers() | _KEYS | st.none(),
        lambda below: st.lists(below) | st.dictionaries(_KEYS, below),
    )
)
def test_both_ways_of_locating_agree_on_any_json(value: Json) -> None:
    text = json.dumps({"root": value}, indent=2, ensure_ascii=False)
    in_json, in_yaml = JsonPlaces(text), YamlPlaces(text)
    for tokens in tokens_of({"root": value}):
        assert in_json.find(tokens) == in_yaml.find(tokens)
