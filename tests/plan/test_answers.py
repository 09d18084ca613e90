"""What docstrings say of successes."""

from __future__ import annotations

import pytest

from wiretype.plan.answers import told_answer


@pytest.mark.parametrize(
    "text",
    [
        "",
        "OK",
        "Ok.",
        "200 response",
        "Success!",
        "Successful operation",
        "Expected response to a valid request",
        "Returned if the request is successful.",
        "No content",
        "Created",
        "OK - the request has succeeded.",
    ],
)
def test_what_only_says_that_it_is_a_success_is_not_told(text: str) -> None:
    assert told_answer(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "The pet.",
        "Successfully deleted the pet",
        "No pets",
        "A list of results",
        "Успешный ответ",
        "Created, but not confirmed",
        "okapi",
    ],
)
def test_all_else_is_told_as_it_is(text: str) -> None:
    assert told_answer(text) == text


def test_a_long_text_is_looked_at_once() -> None:
    text = "successful response " * 50_000
    assert told_answer(text) == ""
    assert told_answer(f"{text}pet") == f"{text}pet"
