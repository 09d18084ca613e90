"""Types in quotes: the same type, on as many lines as it needs."""

from __future__ import annotations

import ast

from hypothesis import given
from hypothesis import strategies as st

from wiretype.plan.expressions import literal
from wiretype.plan.quotations import quoted

texts = st.text('a"\\\\ ,|[](){}:', max_size=30).map(literal)
names = st.integers(1, 60).map(lambda length: "A" * length)


def expressions(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=4)
    return st.one_of(
        several.map(" | ".join),
        inner.map(lambda item: f"list[{item}]"),
        several.map(lambda items: f"tuple[{', '.join(items)}, *tuple[str, ...]]"),
        several.map(lambda items: f"dict[str, {' | '.join(items)}]"),
        st.lists(texts, min_size=1, max_size=5).map(
            lambda items: f"Literal[{', '.join(items)}]"
        ),
        st.lists(st.tuples(texts, inner), max_size=4).map(
            lambda items: (
                f'Annotated[A | B, Discriminator("kind", {{'
                f"{', '.join(f'{tag}: {item}' for tag, item in items)}}})]"
            )
        ),
    )


@given(st.recursive(names, expressions, max_leaves=20), st.integers(0, 80))
def test_a_quoted_type_means_what_it_meant(expression: str, column: int) -> None:
    text = ast.literal_eval(quoted(expression, column))
    assert isinstance(text, str)
    assert ast.unparse(ast.parse(text, mode="eval")) == ast.unparse(
        ast.parse(expression, mode="eval")
    )


def test_a_short_type_stays_on_its_line() -> None:
    assert quoted("A | list[B]", 20) == '"A | list[B]"'


def test_a_long_type_is_wrapped_as_the_formatter_would() -> None:
    first, second = "First" * 9, "Second" * 9
    assert (
        quoted(f"{first} | {second}", 10) == f'"""(\n    {first}\n    | {second}\n)"""'
    )
    assert quoted(f"dict[str, list[{first} | {second}]]", 10) == (
        '"""dict[\n    str,\n    list[\n'
        f"        {first}\n        | {second}\n    ],\n]"
        '"""'
    )
