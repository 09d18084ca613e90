"""Strings that stand for dates, durations, bytes and other values."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime import codec
from runtime.annotated import Base64Url
from runtime.errors import DecodeError, EncodeError

HOUR = timezone(timedelta(hours=1))
NOON = datetime(2024, 5, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("annotation", "text", "value", "written"),
    [
        (datetime, "2024-05-01T12:00:00Z", NOON, None),
        (datetime, "2024-05-01T12:00:00+00:00", NOON, "2024-05-01T12:00:00Z"),
        (datetime, "2024-05-01T12:00:00.000+0000", NOON, "2024-05-01T12:00:00Z"),
        (datetime, "2024-05-01t12:00:00z", NOON, "2024-05-01T12:00:00Z"),
        (datetime, "2024-05-01 12:00:00Z", NOON, "2024-05-01T12:00:00Z"),
        (datetime, "2024-05-01T13:00:00+01:00", NOON.astimezone(HOUR), None),
        (
            datetime,
            "2024-05-01T12:00:00.5Z",
            NOON.replace(microsecond=500_000),
            "2024-05-01T12:00:00.500Z",
        ),
        (
            datetime,
            "2024-05-01T12:00:00.123456789Z",
            NOON.replace(microsecond=123_456),
            "2024-05-01T12:00:00.123456Z",
        ),
        (date, "2024-05-01", date(2024, 5, 1), None),
        (time, "12:00:00", time(12), None),
        (time, "12:00:00Z", time(12, tzinfo=UTC), None),
        (time, "12:00:00.5z", time(12, 0, 0, 500_000, UTC), "12:00:00.500000Z"),
        (time, "12:00:00+01:00", time(12, tzinfo=HOUR), None),
        (timedelta, "P1DT2H3M4.5S", timedelta(1, 7384, 500_000), None),
        (timedelta, "PT0S", timedelta(), None),
        (timedelta, "P2W", timedelta(14), "P14D"),
        (timedelta, "PT36H", timedelta(1.5), "P1DT12H"),
        (timedelta, "PT0.5H", timedelta(minutes=30), "PT30M"),
        (timedelta, "PT0,25S", timedelta(seconds=0.25), "PT0.25S"),
        (timedelta, "-PT1S", timedelta(seconds=-1), None),
        (UUID, "00000000-0000-0000-0000-00000000000a", UUID(int=10), None),
        (
            UUID,
            "00000000-0000-0000-0000-00000000000A",
            UUID(int=10),
            "00000000-0000-0000-0000-00000000000a",
        ),
        (Decimal, "1.10", Decimal("1.10"), None),
        (Decimal, "-0.00000000000000000000001", Decimal("-1e-23"), "-1E-23"),
        (bytes, "-_8=".replace("-", "+").replace("_", "/"), b"\xfb\xff", None),
        (bytes, "", b"", None),
        (Base64Url, "-_8=", b"\xfb\xff", None),
        (Base64Url, "-_8", b"\xfb\xff", "-_8="),
    ],
    ids=repr,
)
def test_text_is_read_and_written(
    annotation: object, text: str, value: object, written: str | None
) -> None:
    read = codec.read(annotation, text)
    assert read == value
    assert type(read) is type(value)
    assert codec.write(annotation, read) == (written or text)
    assert codec.read(list[Any], [text]) == [text]


@pytest.mark.parametrize(
    ("annotation", "data"),
    [
        (datetime, "2024-05-01"),
        (datetime, "2024-05-01T12:00:00"),
        (datetime, "20240501T120000Z"),
        (datetime, "2024-05-01T25:00:00Z"),
        (datetime, "2024-05-01T23:59:60Z"),
        (datetime, "Wed, 01 May 2024 12:00:00 GMT, long enough"),
        (datetime, ""),
        (datetime, 1714564800),
        (datetime, None),
        (date, "20240501"),
        (date, "2024-W18-3"),
        (date, "2024-05-01T00:00:00Z"),
        (date, 5),
        (time, "12:00"),
        (time, "120000"),
        (time, "noon"),
        (timedelta, "P"),
        (timedelta, "PT"),
        (timedelta, "P1DT"),
        (timedelta, "P1M"),
        (timedelta, "P1Y"),
        (timedelta, "1D"),
        (timedelta, "P1D "),
        (timedelta, "P99999999999D"),
        (timedelta, 5),
        (UUID, "0" * 32),
        (UUID, "{00000000-0000-0000-0000-00000000000a}"),
        (UUID, "g0000000-0000-0000-0000-00000000000a"),
        (UUID, 5),
        (Decimal, "NaN"),
        (Decimal, "Infinity"),
        (Decimal, "1_000"),
        (Decimal, " 1"),
        (Decimal, "one"),
        (Decimal, 1.5),
        (bytes, "-_8="),
        (bytes, "YWJ"),
        (bytes, "YWL="),
        (bytes, "YW Jj"),
        (bytes, "é"),
        (bytes, 5),
        (Base64Url, "+/8="),
        (Base64Url, "é"),
    ],
    ids=repr,
)
def test_what_is_not_of_the_format_is_a_mismatch(
    annotation: object, data: object
) -> None:
    with pytest.raises(DecodeError):
        codec.read(annotation, data)
    assert codec.read_tolerant(annotation, data)[0] == data


@pytest.mark.parametrize(
    ("annotation", "value", "message"),
    [
        (datetime, datetime(2024, 5, 1), "a datetime needs a time zone"),
        (datetime, date(2024, 5, 1), "expected a date and time with offset"),
        (date, NOON, "a datetime is not a date"),
        (Decimal, Decimal("NaN"), "NaN is not a number"),
        (timedelta, 5, "expected a duration"),
        (UUID, 5, "expected a UUID, got 5"),
        (bytes, 5, "expected base64, got 5"),
    ],
    ids=repr,
)
def test_value_the_format_cannot_hold_is_refused(
    annotation: object, value: object, message: str
) -> None:
    with pytest.raises(EncodeError, match=message):
        codec.write(annotation, value)


def test_offset_with_seconds_is_written_in_utc() -> None:
    moment = NOON.astimezone(timezone(timedelta(minutes=53, seconds=28)))
    assert codec.write(datetime, moment) == "2024-05-01T12:00:00Z"


OFFSETS = st.timedeltas(timedelta(hours=-23), timedelta(hours=23)).map(
    lambda offset: timezone(timedelta(seconds=round(offset.total_seconds())))
)


@given(
    st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=OFFSETS),
)
def test_any_datetime_survives(moment: datetime) -> None:
    assert codec.read(datetime, codec.write(datetime, moment)) == moment


@given(st.timedeltas())
def test_any_duration_survives(duration: timedelta) -> None:
    assert codec.read(timedelta, codec.write(timedelta, duration)) == duration


@given(st.times(timezones=st.none() | st.just(UTC) | st.just(HOUR)))
def test_any_time_survives(clock: time) -> None:
    assert codec.read(time, codec.write(time, clock)) == clock


@given(st.binary())
def test_any_bytes_survive(data: bytes) -> None:
    for annotation in (bytes, Base64Url):
        assert codec.read(annotation, codec.write(annotation, data)) == data


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_any_decimal_survives(number: Decimal) -> None:
    assert codec.read(Decimal, codec.write(Decimal, number)) == number
