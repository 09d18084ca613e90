"""Models beside pydantic and jsonschema, on the part the three share.

What the other two accept we accept, with the same values; what they refuse strict
reading refuses. Where one of them is of another opinion, a rule says so and why, and
shows it that part of the data in a way all agree on. Nothing else may differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from itertools import count
from typing import Any, Literal, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from json_types.instances import near_misses, values
from json_types.kinds import KINDS, Kind
from json_types.readers import Readers, is_same
from json_types.shapes import (
    ANY,
    Leaf,
    Object,
    Property,
    Shape,
    objects,
)

Peer: TypeAlias = Literal["pydantic", "jsonschema"]

TYPES = settings(max_examples=50, deadline=None)
KIND = settings(max_examples=30, deadline=None)
NUMBERS = count()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What a peer has another opinion about, and why."""

    name: str
    peer: Peer
    kinds: tuple[str, ...]
    """The kinds of values it is about."""
    reason: str
    example: Any
    applies: Callable[[Any], object]
    """Whether it is about a value of these kinds."""
    shown: Callable[[Any], Any] = lambda _: "?"
    """What the peer is shown instead. "?" is no value of these kinds, nor of what they
    are told apart from in unions: it stands for what the peer takes and we refuse."""


def spelt(pattern: str) -> Callable[[Any], object]:
    """Whether a value is text of a pattern."""
    compiled = re.compile(pattern, re.ASCII | re.DOTALL)
    return lambda value: isinstance(value, str) and compiled.fullmatch(value)


SOME_UUID = "12345678-1234-5678-1234-567812345678"
RULES = [
    Rule(
        name="an integer with a point",
        peer="pydantic",
        kinds=("integer",),
        reason="1.0 is an integer (JSON Schema 2020-12, 4.2.3), and there are servers"
        " that write all numbers like that. Strict pydantic goes by the spelling.",
        example=1.0,
        applies=lambda value: isinstance(value, float) and value.is_integer(),
        shown=int,
    ),
    Rule(
        name="an integer with more digits than a float has",
        peer="pydantic",
        kinds=("number",),
        reason="An integer where any number may be stays one with us, and is written"
        " as it came. Pydantic makes a float of it, and digits are lost.",
        example=2**53 + 1,
        applies=lambda value: type(value) is int and float(value) != value,
        shown=float,
    ),
    Rule(
        name="false for the constant 0",
        peer="pydantic",
        kinds=("integer constants",),
        reason="In JSON they are two (JSON Schema 2020-12, 4.2.2). In Python False"
        " equals 0, and so it does for pydantic.",
        example=False,
        applies=lambda value: value is False,
    ),
    Rule(
        name="1 for the constant true",
        peer="pydantic",
        kinds=("boolean constant",),
        reason="As with false and 0.",
        example=1,
        applies=lambda value: type(value) in (int, float) and value == 1,
    ),
    Rule(
        name="half a surrogate pair",
        peer="pydantic",
        kinds=("any", "string", "open constants"),
        reason="JSON can escape it (RFC 8259, 8.2), and servers do that to text they"
        " cut off. It survives with us; pydantic refuses the whole document.",
        example="\ud800",
        applies=spelt(".*[\ud800-\udfff].*"),
        shown=lambda text: re.sub("[\ud800-\udfff]", "?", text),
    ),
    Rule(
        name="a number of seconds as text",
        peer="pydantic",
        kinds=("date-time", "date"),
        reason="It is no date (RFC 3339, 5.6). Pydantic counts from 1970, even if it"
        " is strict.",
        example="86400",
        applies=spelt(r"[+-]?\d*(\.\d*)?"),
    ),
    Rule(
        name="a time without seconds",
        peer="pydantic",
        kinds=("date-time",),
        reason="RFC 3339, 5.6 requires them, ISO 8601 does not.",
        example="2024-05-01T12:00Z",
        applies=spelt(r".{11}\d\d:\d\d([^:\d].*)?"),
    ),
    Rule(
        name="a comma before fractions of seconds",
        peer="pydantic",
        kinds=("date-time",),
        reason="RFC 3339, 5.6 has a point there, ISO 8601 both.",
        example="2024-05-01T12:00:00,5Z",
        applies=spelt(".{19},.*"),
    ),
    Rule(
        name="an underscore between date and time",
        peer="pydantic",
        kinds=("date-time",),
        reason="RFC 3339, 5.6 has T and, in a note, a blank.",
        example="2024-05-01_12:00:00Z",
        applies=spelt(".{10}_.*"),
    ),
    Rule(
        name="a minus sign of typographers",
        peer="pydantic",
        kinds=("date-time",),
        reason="RFC 3339, 5.6 has nothing but ASCII.",
        example="2024-05-01T12:00:00\u221201:00",
        applies=spelt(".*\u2212.*"),
    ),
    Rule(
        name="other spellings of UUIDs",
        peer="pydantic",
        kinds=("uuid",),
        reason="RFC 9562, 4 is what `format: uuid` means: five groups with hyphens.",
        example=SOME_UUID.replace("-", ""),
        applies=spelt(r"[^-]{32}|\{.*\}|urn:uuid:.*"),
    ),
    Rule(
        name="a blank between date and time",
        peer="jsonschema",
        kinds=("date-time",),
        reason="RFC 3339, 5.6 allows it in a note, and databases print it.",
        example="2024-05-01 12:00:00Z",
        applies=spelt(".{10} .*"),
        shown=lambda text: f"{text[:10]}T{text[11:]}",
    ),
    Rule(
        name="a line break after a date and time",
        peer="jsonschema",
        kinds=("date-time",),
        reason="It is a mistake: `$` of a regular expression lets it pass.",
        example="2024-05-01T12:00:00Z\n",
        applies=spelt(".*\n"),
    ),
    Rule(
        name="what else Python takes for hexadecimal digits",
        peer="jsonschema",
        kinds=("uuid",),
        reason="It is a mistake: `uuid.UUID` asks `int(text, 16)`, which lets blanks,"
        " signs, underscores, 0x and digits of all scripts pass.",
        example=f"{SOME_UUID[:-2]}_8",
        applies=spelt(".*[^0-9A-Fa-f-].*"),
    ),
    Rule(
        name="a UUID with more hyphens",
        peer="jsonschema",
        kinds=("uuid",),
        reason="It is a mistake: jsonschema looks at four places for hyphens, and"
        " `uuid.UUID` ignores them wherever they are.",
        example=f"{SOME_UUID[:-2]}-78",
        applies=spelt(".{37,}"),
    ),
]


def shown_to(peer: Peer, readers: Readers, data: Any) -> Any:
    """The data as a peer has to see it to be of our opinion."""

    def show(kind: Kind, value: Any) -> Any:
        for rule in RULES:
            if rule.peer == peer and kind.name in rule.kinds and rule.applies(value):
                return rule.shown(value)
        return value

    return readers.changed(data, show)


def agreed(readers: Readers, data: Any) -> bool:
    """Whether all accept the data. Fails if they disagree about that or its values."""
    model = readers.model(data)
    accepted = model is not None
    valid = readers.jsonschema(shown_to("jsonschema", readers, data))
    assert accepted == valid, "we accept it" if accepted else "jsonschema accepts it"
    shown = shown_to("pydantic", readers, data)
    theirs = readers.pydantic(shown)
    if model is None:
        assert theirs is None, "pydantic accepts it"
        return False
    assert theirs is not None, "pydantic refuses it"
    assert readers.meaning(model.to_dict()) == readers.meaning(data)
    assert is_same(readers.model(shown), theirs)
    dumped = theirs.model_dump(mode="json", by_alias=True)
    assert readers.meaning(dumped) == readers.meaning(shown)
    return True


@cache
def readers_of(shape: Shape) -> Readers:
    """What reads objects with a property of some shape."""
    item = Property(name="it", wire_name="it", required=True, shape=shape)
    name = f"Object{next(NUMBERS)}Of"
    return Readers(Object(name=name, properties=(item,), extra=ANY))


@TYPES
@given(st.data())
def test_all_read_objects_of_random_types_alike(data: st.DataObject) -> None:
    root = data.draw(objects(3))
    readers = Readers(root)
    for _ in range(2):
        fitting = data.draw(values(root))
        assert agreed(readers, fitting)
        for _ in range(2):
            agreed(readers, data.draw(near_misses(fitting)))


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@KIND
@given(data=st.data())
def test_all_read_values_of_a_kind_alike(kind: Kind, data: st.DataObject) -> None:
    readers = readers_of(Leaf(kind=kind))
    fitting = data.draw(kind.values)
    assert agreed(readers, {"it": fitting})
    for _ in range(4):
        agreed(readers, {"it": data.draw(near_misses(fitting))})


@TYPES
@given(st.data())
def test_jsonschema_and_we_read_overlapping_types_alike(data: st.DataObject) -> None:
    root = data.draw(objects(3, overlapping=True))
    readers = Readers(root)
    for _ in range(2):
        fitting = data.draw(values(root))
        for value in (fitting, data.draw(near_misses(fitting))):
            model = readers.model(value)
            assert (model is not None) == readers.jsonschema(value)
            if model is not None:
                assert readers.meaning(model.to_dict()) == readers.meaning(value)


@pytest.mark.parametrize(
    ("rule", "kind"),
    [(rule, kind) for rule in RULES for kind in rule.kinds],
    ids=lambda value: value.name if isinstance(value, Rule) else value,
)
def test_rule_explains_a_disagreement_that_exists(rule: Rule, kind: str) -> None:
    readers = readers_of(Leaf(kind=KINDS[kind]))
    data = {"it": rule.example}
    assert rule.applies(rule.example)
    agreed(readers, data)
    model = readers.model(data)
    if rule.peer == "jsonschema":
        assert readers.jsonschema(data) != (model is not None)
        return
    theirs = readers.pydantic(data)
    assert (theirs is None) != (model is None) or not is_same(model, theirs)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("date-time", "2024-05-01x12:00:00Z"),
        ("date-time", "2024-W18-3T12:00:00Z"),
        ("date-time", "2024-05-01T12:00:00.Z"),
        ("date-time", "2024-05-01T12:00:00 Z"),
        ("date-time", "2024-05-01T12:00:00+01"),
        ("date-time", "2024-05-01T12:00:00+01:99"),
        ("date-time", "2024-05-01T12:00:00+01:00:30"),
        ("date-time", "2024-05-01T24:00:00Z"),
        ("date-time", "2024-02-30T12:00:00Z"),
        ("date", "2024-W18-3"),
        ("date", "2024-02-30"),
        ("uuid", f"+{SOME_UUID[1:]}"),
        ("uuid", f" {SOME_UUID[1:]}"),
        ("uuid", f"0x{SOME_UUID[2:]}"),
        ("uuid", f"{SOME_UUID[:-1]}\u0661"),
    ],
    ids=ascii,
)
def test_all_refuse_text_that_is_almost_of_a_format(kind: str, text: str) -> None:
    assert not agreed(readers_of(Leaf(kind=KINDS[kind])), {"it": text})
