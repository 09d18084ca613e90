"""Types of JSON values without types within them, and values of them at random."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from uuid import UUID

from hypothesis import strategies as st
from pydantic import AwareDatetime

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    Values: TypeAlias = SearchStrategy[Any]

finite_floats = st.floats(allow_nan=False, allow_infinity=False)
short_text = st.text(max_size=3)
json_values: Values = st.recursive(
    st.none() | st.booleans() | st.integers() | finite_floats | short_text,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(short_text, inner, max_size=2)
    ),
    max_leaves=3,
)
OFFSETS = st.integers(-23 * 2, 23 * 2).map(
    lambda half_hours: timezone(timedelta(minutes=30 * half_hours))
)
ANYTHING = frozenset({"null", "boolean", "number", "string", "array", "object"})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Kind:
    """A type that has no types within it."""

    name: str
    annotation: Any
    pydantic: Any
    """The annotation that says the same to pydantic."""
    schema: Mapping[str, Any]
    values: Values
    categories: frozenset[str]
    """The types of JSON its values have."""


def _kind(
    name: str,
    categories: str,
    annotation: Any,
    schema: Mapping[str, Any],
    values: Values,
    pydantic: Any = None,
) -> Kind:
    return Kind(
        name=name,
        annotation=annotation,
        pydantic=annotation if pydantic is None else pydantic,
        schema=schema,
        values=values,
        categories=frozenset(categories.split()),
    )


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in [
        _kind("any", " ".join(ANYTHING), Any, {}, json_values),
        _kind("null", "null", None, {"type": "null"}, st.none()),
        _kind("string", "string", str, {"type": "string"}, short_text),
        _kind("integer", "number", int, {"type": "integer"}, st.integers()),
        _kind(
            "number",
            "number",
            float,
            {"type": "number"},
            finite_floats | st.integers(),
        ),
        _kind("boolean", "boolean", bool, {"type": "boolean"}, st.booleans()),
        _kind(
            "constants",
            "string",
            Literal["a", "b"],
            {"enum": ["a", "b"]},
            st.sampled_from(["a", "b"]),
        ),
        _kind(
            "open constants",
            "string",
            Literal["a", "b"] | str,
            {"anyOf": [{"enum": ["a", "b"]}, {"type": "string"}]},
            st.sampled_from(["a", "b"]) | short_text,
        ),
        _kind(
            "integer constants",
            # With these pydantic cannot tell false from 0, or true from 1.
            "string number boolean",
            Literal[0, 2, "x"],
            {"enum": [0, 2, "x"]},
            st.sampled_from([0, 2, "x"]),
        ),
        _kind(
            "boolean constant",
            "string number boolean",
            Literal[True, "x"],
            {"enum": [True, "x"]},
            st.sampled_from([True, "x"]),
        ),
        _kind(
            "date-time",
            "string",
            datetime,
            {"type": "string", "format": "date-time"},
            st.datetimes(timezones=st.just(UTC) | OFFSETS).map(datetime.isoformat),
            AwareDatetime,
        ),
        _kind(
            "date",
            "string",
            date,
            {"type": "string", "format": "date"},
            st.dates().map(date.isoformat),
        ),
        _kind(
            "uuid",
            "string",
            UUID,
            {"type": "string", "format": "uuid"},
            st.uuids().map(str),
        ),
    ]
}
