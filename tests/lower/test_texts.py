"""What text of a format looks like, to the generator and to the runtime of a client."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.formats import BASE64URL, Format, format_of
from wiretype.ir.types import PrimitiveKind
from wiretype.lower.texts import FORMS

TYPES: dict[PrimitiveKind, type] = {
    PrimitiveKind.DATE_TIME: datetime,
    PrimitiveKind.DATE: date,
    PrimitiveKind.TIME: time,
    PrimitiveKind.DURATION: timedelta,
    PrimitiveKind.UUID: UUID,
    PrimitiveKind.DECIMAL: Decimal,
    PrimitiveKind.BYTES: bytes,
}
GOOD = {
    PrimitiveKind.DATE_TIME: [
        "2024-05-01T12:00:00Z",
        "2024-05-01t12:00:00.123456789z",
        "2024-05-01 12:00:00+01:30",
    ],
    PrimitiveKind.DATE: ["2024-02-29", "0001-01-01"],
    PrimitiveKind.TIME: ["12:00:00", "12:00:00Z", "23:59:59.5+01:00"],
    PrimitiveKind.DURATION: ["P1D", "PT36H", "-PT0,5S", "P2W", "P1DT2H3M4.5S"],
    PrimitiveKind.UUID: ["123e4567-e89b-12d3-a456-42661417400A"],
    PrimitiveKind.DECIMAL: ["0", "-1.50", "+.5", "1.", "1e-8"],
    PrimitiveKind.BYTES: ["", "AAEC", "AA=="],
    PrimitiveKind.BYTES_URL: ["", "_-8=", "_-8"],
}
BAD = {
    PrimitiveKind.DATE_TIME: [
        "",
        "now",
        "2024-05-01",
        "2024-05-01T12:00:00",
        "2024-05-01T12:00Z",
        "2024-13-01T12:00:00Z",
        "1714564800",
    ],
    PrimitiveKind.DATE: ["", "today", "20240501", "2023-02-29", "2024-5-1"],
    PrimitiveKind.TIME: ["", "noon", "12:00", "120000", "25:00:00"],
    PrimitiveKind.DURATION: ["", "P", "PT", "24h", "30", "P1H"],
    PrimitiveKind.UUID: [
        "",
        "notauuid",
        "{123e4567-e89b-12d3-a456-426614174000}",
        "123e4567e89b12d3a456426614174000",
    ],
    PrimitiveKind.DECIMAL: ["", "ten", "1_000", "1,5", " 1", "NaN", "Infinity"],
    PrimitiveKind.BYTES: ["A", "AA", "_-8=", "not base64"],
    PrimitiveKind.BYTES_URL: ["A", "a b", "A="],
}


def runtime_format(kind: PrimitiveKind) -> Format:
    found = BASE64URL if kind is PrimitiveKind.BYTES_URL else format_of(TYPES[kind])
    assert found is not None
    return found


def is_read(kind: PrimitiveKind, text: str) -> bool:
    """Whether a client takes the text for a value of the kind."""
    try:
        runtime_format(kind).read(text)
    except (ValueError, ArithmeticError):
        return False
    return True


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind in GOOD for text in GOOD[kind]]
)
def test_text_of_a_form_is_told_as_a_client_tells_it(
    kind: PrimitiveKind, text: str
) -> None:
    assert FORMS[kind].admits(text)
    assert is_read(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"), [(kind, text) for kind in BAD for text in BAD[kind]]
)
def test_other_text_is_refused_as_a_client_refuses_it(
    kind: PrimitiveKind, text: str
) -> None:
    assert not FORMS[kind].admits(text)
    assert not is_read(kind, text)


@pytest.mark.parametrize("text", ["P1M", "P1Y", "P1Y2M3DT4H"])
def test_months_are_durations_though_no_client_counts_them(text: str) -> None:
    assert FORMS[PrimitiveKind.DURATION].admits(text)
    assert not is_read(PrimitiveKind.DURATION, text)


@given(data=st.data())
def test_no_text_that_a_client_reads_is_refused(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(list(GOOD)))
    text = data.draw(st.sampled_from(GOOD[kind]))
    at = data.draw(st.integers(0, len(text)))
    width = data.draw(st.integers(0, 2))
    put = data.draw(st.text("0123456789ABTWZabtz-+:.,/_=PYMDHS ", max_size=2))
    changed = f"{text[:at]}{put}{text[at + width :]}"
    assert FORMS[kind].admits(changed) or not is_read(kind, changed)


def test_every_kind_of_text_has_a_form() -> None:
    plain = {
        PrimitiveKind.STRING,
        PrimitiveKind.INTEGER,
        PrimitiveKind.NUMBER,
        PrimitiveKind.BOOLEAN,
        PrimitiveKind.BINARY,
    }
    assert FORMS.keys() == set(PrimitiveKind) - plain
