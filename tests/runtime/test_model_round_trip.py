"""The law: what was read is written as it came.

Omitted, null, unknown properties, unknown tags and unknown constants all survive, for
types and values made at random; and so does what breaks its description.
"""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from itertools import count
from types import new_class
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, TypeAlias, Union
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from runtime import codec
from runtime.annotated import Discriminator
from runtime.fields import field
from runtime.model import Extras, Model
from runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

    Values: TypeAlias = SearchStrategy[Any]

settings.register_profile("models", max_examples=100, deadline=None)
SETTINGS = settings.get_profile("models")

# Types that are made at run time, which is nothing for type checkers.
UNION: Any = Union
LIST: Any = list
DICT: Any = dict
TUPLE: Any = tuple
ANNOTATED: Any = Annotated
LITERAL: Any = Literal
EXTRAS: Any = Extras

NUMBERS = count()

finite_floats = st.floats(allow_nan=False, allow_infinity=False)
short_text = st.text(max_size=3)
json_scalars: Values = st.one_of(
    st.none(), st.booleans(), st.integers(), finite_floats, short_text
)
json_values: Values = st.recursive(
    json_scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(short_text, inner, max_size=3)
    ),
    max_leaves=5,
)


class Kind(NamedTuple):
    """A type, and the JSON values it has."""

    annotation: Any
    values: Values


SCALARS = [
    Kind(str, short_text),
    Kind(int, st.integers()),
    Kind(float, finite_floats),
    Kind(float, st.integers()),
    Kind(bool, st.booleans()),
    Kind(None, st.none()),
    Kind(Any, json_values),
    Kind(Literal["a", "b"], st.sampled_from(["a", "b"])),
    Kind(Literal["a", "b"] | str, short_text),
    Kind(Literal[1, 2, "x"], st.sampled_from([1, 2, "x"])),
    Kind(date, st.dates().map(str)),
    Kind(UUID, st.uuids().map(str)),
    Kind(
        datetime,
        st.datetimes(timezones=st.just(UTC)).map(
            lambda moment: codec.write(datetime, moment)
        ),
    ),
]


@st.composite
def kinds(draw: DrawFn, depth: int) -> Kind:
    """Types made of each other."""
    scalar = st.sampled_from(SCALARS)
    if depth == 0:
        kind: Kind = draw(scalar)
        return kind
    inner = kinds(depth - 1)
    makers = [
        scalar,
        inner.map(lists),
        inner.map(dictionaries),
        st.tuples(inner, inner).map(tuples),
        inner.map(nullables),
        st.lists(inner, min_size=2, max_size=4).map(unions),
        models(depth - 1),
        tagged_unions(depth - 1),
    ]
    made: Kind = draw(st.one_of(makers))
    return made


def lists(item: Kind) -> Kind:
    """Arrays of a type."""
    return Kind(LIST[item.annotation], st.lists(item.values, max_size=3))


def dictionaries(item: Kind) -> Kind:
    """Objects of which all values have a type."""
    values = st.dictionaries(short_text, item.values, max_size=3)
    return Kind(DICT[str, item.annotation], values)


def tuples(items: tuple[Kind, Kind]) -> Kind:
    """Arrays of a first item and others."""
    first, rest = items
    values = st.tuples(first.values, st.lists(rest.values, max_size=2)).map(
        lambda drawn: [drawn[0], *drawn[1]]
    )
    return Kind(TUPLE[first.annotation, *TUPLE[rest.annotation, ...]], values)


def nullables(item: Kind) -> Kind:
    """A type or null."""
    return Kind(UNION[item.annotation, None], st.none() | item.values)


def unions(members: list[Kind]) -> Kind:
    """Any of some types."""
    annotations = tuple(member.annotation for member in members)
    return Kind(UNION[annotations], st.one_of([member.values for member in members]))


def merged(one: Values, other: Values) -> Values:
    """Objects with the properties of two."""

    def merge(some: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
        return {**some, **more}

    return st.builds(merge, one, other)


@st.composite
def models(draw: DrawFn, depth: int, tag: str | None = None) -> Kind:
    """Models with any fields, that may contain themselves; their objects have more."""
    name = f"Model{next(NUMBERS)}"
    annotations: dict[str, Any] = {"again": f"list[{name} | None] | Unset"}
    members: dict[str, Any] = {"again": UNSET}
    required: dict[str, Values] = {}
    optional: dict[str, Values] = {}
    if tag is not None:
        annotations["tag"] = LITERAL[tag]
        required["tag"] = st.just(tag)
    for number, kind in enumerate(draw(st.lists(kinds(depth), max_size=4))):
        attribute = f"field{number}"
        wire_name = draw(st.sampled_from([attribute, f"a b'{number}", f"λ{number}"]))
        if draw(st.booleans()):
            annotations[attribute] = kind.annotation
            members[attribute] = field(wire=wire_name)
            required[wire_name] = kind.values
        else:
            annotations[attribute] = UNION[kind.annotation, Unset]
            members[attribute] = field(default=UNSET, wire=wire_name)
            optional[wire_name] = kind.values
    extra = draw(kinds(0))
    unknown = st.dictionaries(st.sampled_from(["?", "new"]), extra.values, max_size=2)
    base = EXTRAS[extra.annotation] if draw(st.booleans()) else Model
    members |= {"__module__": __name__, "__annotations__": annotations}
    model = new_class(name, (base,), exec_body=lambda body: body.update(members))
    # Where its name is looked up.
    globals()[name] = model
    objects = merged(st.fixed_dictionaries(required, optional=optional), unknown)
    nested = st.fixed_dictionaries({"again": st.lists(st.none() | objects, max_size=2)})
    return Kind(model, objects | merged(objects, nested))


@st.composite
def tagged_unions(draw: DrawFn, depth: int) -> Kind:
    """Unions with tags, and objects of which some have unknown ones."""
    tags = draw(st.lists(st.sampled_from("abc"), min_size=2, max_size=3, unique=True))
    variants = {tag: draw(models(depth, tag)) for tag in tags}
    classes = {tag: kind.annotation for tag, kind in variants.items()}
    unknown = st.fixed_dictionaries(
        {"tag": st.sampled_from(["z", "", 1, None])}, optional={"new": json_values}
    )
    return Kind(
        ANNOTATED[UNION[tuple(classes.values())], Discriminator("tag", classes)],
        st.one_of(unknown, *[kind.values for kind in variants.values()]),
    )


def breaks(draw: DrawFn, value: Any) -> Any:
    """A value in which one thing has become something else."""
    if not value or not draw(st.integers(0, 3)):
        return draw(json_values)
    match value:
        case list():
            items = LIST(value)
            place = draw(st.integers(0, len(items) - 1))
            items[place] = breaks(draw, items[place])
            return items
        case dict():
            members = DICT(value)
            name = draw(st.sampled_from(sorted(members)))
            members[name] = breaks(draw, members[name])
            return members
        case _:
            return draw(json_values)


@st.composite
def broken_objects(draw: DrawFn, values: Values) -> dict[str, Any]:
    """Objects of which a property or more has become something else."""
    broken = dict(draw(values))
    for name in draw(st.sets(st.sampled_from(sorted(broken)))) if broken else ():
        if draw(st.booleans()):
            broken[name] = breaks(draw, broken[name])
        else:
            del broken[name]
    return broken


def text_of(data: Any) -> str:
    """JSON text that is equal if the data is: keys sorted, 1.0 and 1 the same."""
    return json.dumps(without_point(data), sort_keys=True)


def without_point(value: Any) -> Any:
    """The data with 1 for 1.0."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return list(map(without_point, LIST(value)))
    if isinstance(value, dict):
        return {key: without_point(item) for key, item in DICT(value).items()}
    return value


@SETTINGS
@given(st.data())
def test_what_was_read_is_written_as_it_came(data: st.DataObject) -> None:
    kind = data.draw(kinds(3))
    value = data.draw(kind.values)
    read, mismatches = codec.read_tolerant(kind.annotation, value)
    assert mismatches == ()
    assert text_of(codec.write(kind.annotation, read)) == text_of(value)


@SETTINGS
@given(st.data())
def test_text_of_a_model_is_written_as_it_came(data: st.DataObject) -> None:
    kind = data.draw(models(2))
    value = data.draw(kind.values)
    model = kind.annotation.from_json(json.dumps(value))
    assert text_of(json.loads(model.to_json())) == text_of(value)
    assert kind.annotation.from_dict(model.to_dict()) == model


@SETTINGS
@given(st.data())
def test_what_does_not_fit_is_written_as_it_came(data: st.DataObject) -> None:
    kind = data.draw(models(2))
    value = data.draw(broken_objects(kind.values))
    read, _ = codec.read_tolerant(kind.annotation, value)
    assert text_of(codec.write(kind.annotation, read)) == text_of(value)
    assert text_of(json.loads(read.to_json())) == text_of(value)
