"""Base URLs, and paths below them."""

from __future__ import annotations

import pytest

from runtime.addresses import join, read_base_url, with_query
from runtime.errors import ConfigurationError, RequestError

BASE = read_base_url("https://api.example.com")


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("https://api.example.com", "https://api.example.com/v2/things"),
        ("https://api.example.com/", "https://api.example.com/v2/things"),
        ("https://api.example.com/a/b/", "https://api.example.com/a/b/v2/things"),
        ("http://localhost:8080/a", "http://localhost:8080/a/v2/things"),
        ("http://[::1]:8080", "http://[::1]:8080/v2/things"),
        ("https://bücher.example", "https://bücher.example/v2/things"),
    ],
)
def test_paths_begin_where_the_base_url_ends(text: str, url: str) -> None:
    assert join(read_base_url(text), "/v2/things", {}) == url


@pytest.mark.parametrize(
    "text",
    [
        "",
        "api.example.com",
        "/v2",
        "ftp://api.example.com",
        "https://",
        "https:///v2",
        "https://api.example.com:port",
        "https://api.example.com:99999",
        "https://{region}.example.com",
        "https://api.example.com/a b",
        "https://api.example.com\r\nX: y",
        "https://[::1",
    ],
)
def test_what_is_no_base_url_is_refused(text: str) -> None:
    with pytest.raises(ConfigurationError, match="not a base URL"):
        read_base_url(text)


@pytest.mark.parametrize("text", ["https://a.example?x=1", "https://a.example/#x"])
def test_a_base_url_has_no_query_or_fragment(text: str) -> None:
    with pytest.raises(ConfigurationError, match="no query or fragment"):
        read_base_url(text)


@pytest.mark.parametrize(
    "text", ["https://jane:hunter2@a.example", "https://hunter2@a.example"]
)
def test_user_information_is_refused_and_not_shown(text: str) -> None:
    with pytest.raises(ConfigurationError, match="user name or password") as caught:
        read_base_url(text)
    assert "hunter2" not in str(caught.value)


def test_a_bad_url_with_user_information_does_not_show_it() -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_base_url("https://jane:hunter2@a.example:port")
    assert "hunter2" not in str(caught.value)


def test_parameters_stand_where_their_names_stood() -> None:
    parameters = {"a": "1", "b": "2%2F3"}
    url = join(BASE, "/x/{a}/y{b}:run/{a}", parameters)
    assert url == "https://api.example.com/x/1/y2%2F3:run/1"


def test_braces_of_a_value_are_not_filled_again() -> None:
    url = join(BASE, "/{a}/{b}", {"a": "%7Bb%7D", "b": "x"})
    assert url == "https://api.example.com/%7Bb%7D/x"


def test_a_missing_path_parameter_is_refused() -> None:
    with pytest.raises(RequestError, match="the path parameter a is missing"):
        join(BASE, "/x/{a}", {})


@pytest.mark.parametrize("text", [".", ".."])
def test_dot_segments_are_refused(text: str) -> None:
    with pytest.raises(RequestError, match="path segment"):
        join(BASE, "/x/{a}/y", {"a": text})
    with pytest.raises(RequestError, match="path segment"):
        join(BASE, "/x/{a}{b}", {"a": text[:1], "b": text[1:]})


@pytest.mark.parametrize("text", ["...", ".a", "a.", "a..b", "..%2F"])
def test_dots_beside_other_characters_are_no_dot_segments(text: str) -> None:
    assert join(BASE, "/x/{a}", {"a": text}) == f"https://api.example.com/x/{text}"


def test_a_path_cannot_change_the_host() -> None:
    assert join(BASE, ".evil.example", {}) == "https://api.example.com/.evil.example"
    assert join(BASE, "@evil.example", {}) == "https://api.example.com/@evil.example"


def test_a_template_may_end_in_a_slash_or_be_one() -> None:
    assert join(BASE, "/x/", {}) == "https://api.example.com/x/"
    assert join(BASE, "/", {}) == "https://api.example.com/"


def test_a_query_in_the_template_is_kept_and_a_fragment_is_not() -> None:
    url = join(BASE, "/x?kind=a#note", {})
    assert url == "https://api.example.com/x?kind=a"
    assert with_query(url, ["b=1", "c=2"]) == f"{url}&b=1&c=2"
    assert with_query("https://a.example/x", ["b=1"]) == "https://a.example/x?b=1"


def test_odd_characters_of_a_template_are_encoded() -> None:
    assert join(BASE, "/größe x", {}) == "https://api.example.com/gr%C3%B6%C3%9Fe%20x"
