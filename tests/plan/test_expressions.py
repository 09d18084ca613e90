"""Text of descriptions as Python source, and imports."""

from __future__ import annotations

import ast

from hypothesis import given
from hypothesis import strategies as st

from wiretype.plan.expressions import Imports, Symbol, literal
from wiretype.render.environment import docstring_line

nasty = st.lists(
    st.characters()
    | st.sampled_from([*"'\"\\\n\r\t\0{}%#\u2028\ud800", '"""', '\\"', '""""'])
).map("".join)


@given(nasty)
def test_any_text_survives_as_a_literal(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    assert "\n" not in literal(text)


@given(st.lists(nasty, min_size=1, max_size=4))
def test_any_lines_survive_as_a_docstring_and_nothing_else_gets_out(
    lines: list[str],
) -> None:
    body = "\n".join(docstring_line(line) for line in lines)
    (statement,) = ast.parse(f'"""{body}"""').body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    read = statement.value.value
    assert isinstance(read, str)
    for line in lines:
        if line.isprintable():
            assert line in read


def test_what_is_printed_is_imported_from_where_the_module_stands() -> None:
    imports = Imports(".resources.pets")
    imports.runtime(Symbol("._runtime.unset", "UNSET"))
    imports.runtime(Symbol(".models", "Pet"))
    imports.typing(Symbol("._runtime.unset", "Unset"))
    imports.typing(Symbol("collections.abc", "Sequence"))
    imports.typing(Symbol(".resources.shops", "Shops"))
    imports.typing(Symbol(".resources.pets", "Own"))
    block = imports.block()
    assert block.runtime == (
        ("from typing import TYPE_CHECKING",),
        (
            "from .._runtime.unset import UNSET, Unset",
            "from ..models import Pet",
        ),
    )
    assert block.typing_only == (
        ("from collections.abc import Sequence",),
        ("from .shops import Shops",),
    )


def test_what_a_member_of_a_class_hides_is_printed_another_way() -> None:
    imports = Imports(".models.pets")
    members = imports.inside(["list", "date"])
    assert members.builtin("list") == "builtins.list"
    assert members.builtin("dict") == "dict"
    assert members.runtime(Symbol("datetime", "date")) == "_date"
    assert members.runtime(Symbol("datetime", "datetime")) == "datetime"
    assert imports.runtime(Symbol("datetime", "date")) == "date"
    assert imports.block().runtime == (
        (
            "import builtins",
            "from datetime import date, datetime",
            "from datetime import date as _date",
        ),
    )
