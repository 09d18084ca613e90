"""JSON pointers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wiretype.pointer import Pointer


def test_slashes_and_tildes_in_names_are_escaped() -> None:
    pointer = Pointer().child("paths", "/pets/{id}", "a~b", "~1")
    assert str(pointer) == "/paths/~1pets~1{id}/a~0b/~01"


def test_a_fragment_is_percent_decoded_before_it_is_split() -> None:
    text = "#/paths/~1pets~1%7Bid%7D/get"
    assert Pointer.parse(text) == Pointer(("paths", "/pets/{id}", "get"))


def test_a_percent_sign_in_a_plain_pointer_is_itself() -> None:
    assert Pointer.parse("/a%20b").tokens == ("a%20b",)


@pytest.mark.parametrize("text", ["", "#"])
def test_nothing_is_the_root(text: str) -> None:
    assert Pointer.parse(text) == Pointer()


def test_an_empty_name_is_a_name() -> None:
    assert Pointer.parse("/").tokens == ("",)


@pytest.mark.parametrize("text", ["Pet", "#Pet"])
def test_what_begins_without_a_slash_is_no_pointer(text: str) -> None:
    with pytest.raises(ValueError, match="a JSON pointer starts with a slash"):
        Pointer.parse(text)


def test_the_slash_operator_goes_down_and_parent_goes_up() -> None:
    pointer = Pointer() / "a" / "b/c"
    assert pointer.tokens == ("a", "b/c")
    assert pointer.parent == Pointer(("a",))
    assert pointer.last == "b/c"


def test_the_root_is_its_own_parent() -> None:
    assert Pointer().parent == Pointer()
    assert Pointer().last == ""


@settings(deadline=None)
@given(st.lists(st.text()))
def test_any_tokens_survive_text(tokens: list[str]) -> None:
    pointer = Pointer(tuple(tokens))
    assert Pointer.parse(str(pointer)) == pointer


def test_an_identity_leads_back_to_its_pointer() -> None:
    for document in ("", "shared/models.yaml"):
        for tokens in ((), ("a#", "b"), ("{$request.body#/url}", "~2", "#/x")):
            pointer = Pointer(tokens, document)
            assert Pointer.of_identity(str(pointer)) == pointer
