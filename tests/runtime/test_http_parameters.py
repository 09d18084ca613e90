"""Parameters as text: the style table of OpenAPI, and what it cannot say."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from runtime.errors import RequestError
from runtime.fields import field
from runtime.model import Model
from runtime.operation import HeaderStyle, JsonText, PathStyle, QueryStyle
from runtime.parameters import cookie_pairs, header_text, path_text, query_pairs
from runtime.unset import UNSET, Unset

ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


class Filter(Model):
    """A parameter that is a model."""

    status: str | Unset = UNSET
    class_: str | Unset = field(default=UNSET, wire="class")


@pytest.mark.parametrize(
    ("style", "value", "text"),
    [
        (PathStyle("simple"), "blue", "blue"),
        (PathStyle("simple"), ARRAY, "blue,black,brown"),
        (PathStyle("simple", explode=True), ARRAY, "blue,black,brown"),
        (PathStyle("simple"), OBJECT, "R,100,G,200,B,150"),
        (PathStyle("simple", explode=True), OBJECT, "R=100,G=200,B=150"),
        (PathStyle("label"), "blue", ".blue"),
        (PathStyle("label", explode=True), "blue", ".blue"),
        (PathStyle("label"), ARRAY, ".blue,black,brown"),
        (PathStyle("label", explode=True), ARRAY, ".blue.black.brown"),
        (PathStyle("label"), OBJECT, ".R,100,G,200,B,150"),
        (PathStyle("label", explode=True), OBJECT, ".R=100.G=200.B=150"),
        (PathStyle("matrix"), "blue", ";color=blue"),
        (PathStyle("matrix", explode=True), "blue", ";color=blue"),
        (PathStyle("matrix"), ARRAY, ";color=blue,black,brown"),
        (
            PathStyle("matrix", explode=True),
            ARRAY,
            ";color=blue;color=black;color=brown",
        ),
        (PathStyle("matrix"), OBJECT, ";color=R,100,G,200,B,150"),
        (PathStyle("matrix", explode=True), OBJECT, ";R=100;G=200;B=150"),
    ],
)
def test_path_styles_follow_the_table(
    style: PathStyle, value: object, text: str
) -> None:
    assert path_text("color", value, style) == text


@pytest.mark.parametrize(
    ("style", "value", "query"),
    [
        (QueryStyle("form", explode=True), "blue", "color=blue"),
        (QueryStyle("form", explode=True), "", "color="),
        (QueryStyle("form", explode=True), ARRAY, "color=blue&color=black&color=brown"),
        (QueryStyle("form", explode=False), ARRAY, "color=blue,black,brown"),
        (QueryStyle("form", explode=True), OBJECT, "R=100&G=200&B=150"),
        (QueryStyle("form", explode=False), OBJECT, "color=R,100,G,200,B,150"),
        (
            QueryStyle("spaceDelimited", explode=False),
            ARRAY,
            "color=blue%20black%20brown",
        ),
        (
            QueryStyle("spaceDelimited", explode=True),
            ARRAY,
            "color=blue&color=black&color=brown",
        ),
        (
            QueryStyle("pipeDelimited", explode=False),
            ARRAY,
            "color=blue%7Cblack%7Cbrown",
        ),
        (
            QueryStyle("pipeDelimited", explode=False),
            OBJECT,
            "color=R%7C100%7CG%7C200%7CB%7C150",
        ),
        (
            QueryStyle("deepObject", explode=True),
            OBJECT,
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
    ],
)
def test_query_styles_follow_the_table(
    style: QueryStyle, value: object, query: str
) -> None:
    assert "&".join(query_pairs("color", value, style)) == query


@pytest.mark.parametrize(
    ("explode", "value", "text"),
    [
        (False, "blue", "blue"),
        (False, ARRAY, "blue,black,brown"),
        (True, ARRAY, "blue,black,brown"),
        (False, OBJECT, "R,100,G,200,B,150"),
        (True, OBJECT, "R=100,G=200,B=150"),
    ],
)
def test_header_style_follows_the_table(
    explode: bool, value: object, text: str
) -> None:
    assert header_text("Color", value, HeaderStyle(explode=explode)) == text


def test_a_path_parameter_is_one_segment() -> None:
    assert path_text("id", "a/b?c#d%e f") == "a%2Fb%3Fc%23d%25e%20f"
    assert path_text("id", "RW50aXR5OjEyMzQ1==") == "RW50aXR5OjEyMzQ1%3D%3D"
    assert path_text("id", "größe") == "gr%C3%B6%C3%9Fe"


@pytest.mark.parametrize("value", ["", [], {}])
def test_an_empty_path_parameter_is_refused(value: object) -> None:
    with pytest.raises(RequestError, match="the path parameter id is empty"):
        path_text("id", value)


def test_what_separates_items_is_encoded_within_an_item() -> None:
    assert path_text("id", ["a,b", "c"]) == "a%2Cb,c"
    style = QueryStyle("form", explode=False)
    assert query_pairs("id", ["a,b", "c"], style) == ["id=a%2Cb,c"]


def test_what_separates_items_is_refused_where_it_cannot_be_encoded() -> None:
    with pytest.raises(RequestError, match=r"id cannot hold 'a b': ' ' separates"):
        query_pairs("id", ["a b"], QueryStyle("spaceDelimited", explode=False))
    with pytest.raises(RequestError, match=r"id cannot hold 'a\|b'"):
        query_pairs("id", ["a|b"], QueryStyle("pipeDelimited", explode=False))
    with pytest.raises(RequestError, match="X-Ids cannot hold 'a,b'"):
        header_text("X-Ids", ["a,b", "c"])


def test_values_in_a_query_cannot_add_parameters() -> None:
    assert query_pairs("q", "a&b=c+d#e") == ["q=a%26b%3Dc%2Bd%23e"]


def test_reserved_characters_stay_where_they_may() -> None:
    style = QueryStyle("form", explode=True, allow_reserved=True)
    assert query_pairs("at", "https://a.b/c?d&e=f", style) == [
        "at=https://a.b/c?d%26e%3Df"
    ]


def test_scalars_are_written_as_json_or_as_their_text() -> None:
    assert query_pairs("q", True) == ["q=true"]
    assert query_pairs("q", [1, 2.5]) == ["q=1", "q=2.5"]
    moment = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert query_pairs("q", moment) == ["q=2026-01-02T03%3A04%3A05Z"]


def test_tuples_and_sets_are_arrays_but_text_and_bytes_are_not() -> None:
    assert query_pairs("q", ("a", "b")) == ["q=a", "q=b"]
    assert query_pairs("q", frozenset({"a"})) == ["q=a"]
    assert query_pairs("q", "ab") == ["q=ab"]


def test_empty_arrays_and_objects_are_left_out() -> None:
    for explode in (True, False):
        assert query_pairs("q", [], QueryStyle("form", explode=explode)) == []
        assert query_pairs("q", {}, QueryStyle("form", explode=explode)) == []
    assert query_pairs("q", {}, QueryStyle("deepObject", explode=True)) == []
    assert header_text("X-Q", []) is None


def test_members_left_out_or_null_are_left_out() -> None:
    value = {"a": 1, "b": UNSET, "c": None}
    assert query_pairs("q", value) == ["a=1"]
    assert query_pairs("q", value, QueryStyle("deepObject", explode=True)) == [
        "q%5Ba%5D=1"
    ]


def test_null_items_are_refused() -> None:
    with pytest.raises(RequestError, match="the parameter q cannot say null"):
        query_pairs("q", ["a", None])


def test_nesting_is_refused_but_in_deep_objects() -> None:
    with pytest.raises(RequestError, match="inside another"):
        query_pairs("q", {"a": ["b"]})
    with pytest.raises(RequestError, match="inside another"):
        path_text("q", [["b"]])
    style = QueryStyle("deepObject", explode=True)
    assert query_pairs("q", {"a": {"b": 1}, "c": ["d", "e"]}, style) == [
        "q%5Ba%5D%5Bb%5D=1",
        "q%5Bc%5D%5B0%5D=d",
        "q%5Bc%5D%5B1%5D=e",
    ]


def test_a_model_is_an_object_with_the_names_of_the_wire() -> None:
    style = QueryStyle("deepObject", explode=True)
    assert query_pairs("f", Filter(class_="x"), style) == ["f%5Bclass%5D=x"]
    assert query_pairs("f", Filter(class_="x", status="on")) == ["status=on", "class=x"]


def test_json_parameters_are_json_text() -> None:
    style = JsonText(dict[str, list[int]])
    assert query_pairs("w", {"a": [1, 2]}, style) == ["w=%7B%22a%22%3A%5B1%2C2%5D%7D"]
    assert header_text("X-W", {"a": [1, 2]}, style) == '{"a":[1,2]}'
    assert path_text("w", {"a": [1]}, style) == "%7B%22a%22%3A%5B1%5D%7D"


def test_cookies_keep_all_a_cookie_can_hold() -> None:
    assert cookie_pairs("session", "ab+/==") == ["session=ab+/=="]
    assert cookie_pairs("session", "a; b=c\r\n") == ["session=a%3B%20b=c%0D%0A"]
    assert cookie_pairs("ids", [1, 2]) == ["ids=1", "ids=2"]
    style = QueryStyle("form", explode=False)
    assert cookie_pairs("ids", [1, 2], style) == ["ids=1,2"]
    assert cookie_pairs("rgb", {"R": 1}, style) == ["rgb=R,1"]


def test_names_are_encoded_too() -> None:
    assert query_pairs("filter[name]", "a") == ["filter%5Bname%5D=a"]
    assert query_pairs("a&b", "c") == ["a%26b=c"]
