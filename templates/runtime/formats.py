"""Strings that stand for values of other types: dates, durations, bytes, ...

Each is read strictly by its specification, because what is read is written again in one
normal form: `2024-05-01t12:00:00.50+00:00` as `2024-05-01T12:00:00.500Z`.
"""

from __future__ import annotations

import binascii
import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


class Format:
    """One way to write values of a type as a string."""

    __slots__ = ("expected", "name", "read", "type", "write")

    def __init__(
        self,
        type_: type,
        name: str,
        expected: str,
        read: Callable[[str], Any],
        write: Callable[[Any], str],
    ) -> None:
        """Describe a format.

        Args:
            type_: the Python type.
            name: its name in descriptions (`format`).
            expected: what a mismatch was expected to be.
            read: makes a value of text. Whatever it raises means that the text is not
                of this format.
            write: makes text of a value. Raises anything for other types; `TypeError`
                or `ValueError` with a sentence for values the format cannot hold.
        """
        self.type = type_
        self.name = name
        self.expected = expected
        self.read = read
        self.write = write


_iso_datetime = datetime.fromisoformat


_DATE_TIME = re.compile(
    # Java's usual format is `+0000`: not RFC 3339, but no other time either.
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?[0-5]\d)",
    re.ASCII,
)

# Every third character of a time in UTC, by its length: to the second, or with up to
# six digits of a second.
_SEPARATORS = {20: "--T::Z"} | dict.fromkeys(range(22, 28), "--T::.")


def _read_datetime(text: str) -> datetime:
    """RFC 3339, 5.6 `date-time`; digits beyond microseconds are dropped."""
    # Python reads all of ISO 8601, and more: weeks, no seconds, a comma, no separators.
    # In the most common shapes it reads nothing else once these characters are right.
    if text[4:20:3] == _SEPARATORS.get(len(text)) and text[-1] == "Z":
        return datetime.fromisoformat(text)
    if _DATE_TIME.fullmatch(text) is None:
        raise ValueError
    return datetime.fromisoformat(text.upper())


# Times of day and dates are written so often that formatting numbers would show.
_TWO_DIGITS = tuple(f"{number:02}" for number in range(60))


def _write_datetime(moment: Any) -> str:
    """RFC 3339, 5.6 `date-time`, with Z for UTC.

    Whole milliseconds have three digits, since that is how most servers write them.
    """
    if type(moment) is datetime and moment.tzinfo is UTC:
        return f"{_write_local(moment)}Z"
    if not isinstance(moment, datetime):
        raise TypeError
    if moment.tzinfo is None:
        message = (
            "a datetime needs a time zone to be a point in time:"
            " make it with tzinfo=datetime.UTC, or call astimezone() if it is local"
        )
        raise ValueError(message)
    offset = moment.isoformat()[-6:]
    if offset == "+00:00":
        return f"{_write_local(moment)}Z"
    if offset[0] in "+-":
        return _write_local(moment) + offset
    # An offset with seconds, as local times had before 1972, is unknown to RFC 3339.
    return _write_datetime(moment.astimezone(UTC))


def _write_local(moment: datetime) -> str:
    """Date and time without the offset."""
    two = _TWO_DIGITS
    micro = moment.microsecond
    if not micro:
        fraction = ""
    elif micro % 1000:
        fraction = f".{micro:06}"
    else:
        fraction = f".{micro // 1000:03}"
    day = f"{moment.year:04}-{two[moment.month]}-{two[moment.day]}"
    clock = f"{two[moment.hour]}:{two[moment.minute]}:{two[moment.second]}"
    return f"{day}T{clock}{fraction}"


def _read_date(text: str) -> date:
    """RFC 3339, 5.6 `full-date`."""
    if text[4:8:3] != "--":
        raise ValueError
    return date.fromisoformat(text)


def _write_date(day: Any) -> str:
    if isinstance(day, datetime):
        message = "a datetime is not a date: its time would be lost; call date() first"
        raise TypeError(message)
    return date.isoformat(day)


def _read_time(text: str) -> time:
    """RFC 3339, 5.6 `full-time`, or `partial-time`: the offset may be missing."""
    if text[2:6:3] != "::":
        raise ValueError
    return time.fromisoformat(text.upper())


def _write_time(clock: Any) -> str:
    text = time.isoformat(clock)
    return text[:-6] + "Z" if text.endswith("+00:00") else text


_NUMBER = r"(\d+(?:[.,]\d+)?)"
_DURATION = (
    rf"([+-]?)P(?=.)(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?=.)(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?"
)


def _read_duration(text: str) -> timedelta:
    """ISO 8601-1, 5.5.2; years and months have no fixed length and are refused."""
    match = re.fullmatch(_DURATION, text, re.ASCII)
    if match is None:
        raise ValueError
    weeks, days, hours, minutes, seconds = (
        float((number or "0").replace(",", ".")) for number in match.groups()[1:]
    )
    duration = timedelta(
        weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds
    )
    return -duration if match[1] == "-" else duration


def _write_duration(duration: Any) -> str:
    sign = "-" if duration < timedelta() else ""
    duration = abs(duration)
    minutes, seconds = divmod(duration.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f"{duration.microseconds:06}".rstrip("0")
    text = f"{duration.days}D" if duration.days else ""
    clock = f"{hours}H" if hours else ""
    clock += f"{minutes}M" if minutes else ""
    if fraction:
        clock += f"{seconds}.{fraction}S"
    elif seconds or not (text or clock):
        clock += f"{seconds}S"
    return f"{sign}P{text}T{clock}" if clock else f"{sign}P{text}"


def _read_base64(text: str) -> bytes:
    """RFC 4648, 4; with padding, and without bits set that say nothing."""
    data = binascii.a2b_base64(text, strict_mode=True)
    if _write_base64(data) != text:
        raise ValueError
    return data


def _write_base64(data: bytes) -> str:
    return binascii.b2a_base64(data, newline=False).decode()


_FROM_URL = {ord("-"): "+", ord("_"): "/", ord("+"): "-", ord("/"): "_"}
_TO_URL = {ord("+"): "-", ord("/"): "_"}


def _read_base64url(text: str) -> bytes:
    """RFC 4648, 5; the padding may be missing."""
    padding = "" if text.endswith("=") else "=" * (-len(text) % 4)
    return _read_base64(text.translate(_FROM_URL) + padding)


def _write_base64url(data: bytes) -> str:
    return _write_base64(data).translate(_TO_URL)


_UUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


def _uuid_format(type_: Any) -> Format:
    """The format of `uuid.UUID`, a module that is imported if models use it."""

    def read(text: str) -> object:
        """RFC 9562, 4: neither braces nor `urn:uuid:`."""
        if _UUID.fullmatch(text) is None:
            raise ValueError
        return type_(text)

    def write(value: object) -> str:
        if not isinstance(value, type_):
            raise TypeError
        return str(value)

    return Format(type_, "uuid", "a UUID", read, write)


def _decimal_format(type_: Any) -> Format:
    """The format of `decimal.Decimal`, a module that is imported if models use it."""

    def read(text: str) -> object:
        if not text.isascii() or "_" in text or text != text.strip():
            raise ValueError
        number = type_(text)
        if not number.is_finite():
            raise ValueError
        return number

    def write(value: Any) -> str:
        if not isinstance(value, type_):
            raise TypeError
        if not value.is_finite():
            message = f"{value} is not a number that can be sent"
            raise ValueError(message)
        return str(value)

    return Format(type_, "decimal", "a decimal number as a string", read, write)


BASE64URL = Format(bytes, "base64url", "base64url", _read_base64url, _write_base64url)
_FORMATS: dict[object, Format] = {
    datetime: Format(
        datetime,
        "date-time",
        "a date and time with offset (2024-05-01T12:00:00Z)",
        _read_datetime,
        _write_datetime,
    ),
    date: Format(date, "date", "a date (2024-05-01)", _read_date, _write_date),
    time: Format(time, "time", "a time (12:00:00)", _read_time, _write_time),
    timedelta: Format(
        timedelta,
        "duration",
        "a duration without years and months (P1DT12H)",
        _read_duration,
        _write_duration,
    ),
    bytes: Format(bytes, "byte", "base64", _read_base64, _write_base64),
}
_MAKERS = {("uuid", "UUID"): _uuid_format, ("decimal", "Decimal"): _decimal_format}


def format_of(type_: type) -> Format | None:
    """The format values of the type are written in, if they are written as strings."""
    format_ = _FORMATS.get(type_)
    if format_ is None:
        maker = _MAKERS.get((type_.__module__, type_.__qualname__))
        if maker is not None:
            format_ = _FORMATS[type_] = maker(type_)
    return format_
