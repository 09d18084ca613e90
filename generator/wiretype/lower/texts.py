"""What text of a format looks like.

A client reads it by the rules of its runtime, which are as strict or stricter: what the
client reads is never refused here.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from types import MappingProxyType

from wiretype.ir.types import PrimitiveKind


@dataclass(frozen=True, slots=True)
class TextForm:
    """How values of a kind are written.

    Attributes:
        name: What such a text is called in a sentence.
        read: Takes a text apart; raises `ValueError` or `ArithmeticError` where it is
            not of this form.
    """

    name: str
    read: Callable[[str], object]

    def admits(self, text: str) -> bool:
        """Whether a text has this form."""
        try:
            self.read(text)
        except (ValueError, ArithmeticError):
            return False
        return True


def _matching(pattern: str) -> Callable[[str], str]:
    """A function that returns all text of a pattern, and refuses any other."""
    compiled = re.compile(pattern, re.ASCII)

    def read(text: str) -> str:
        if compiled.fullmatch(text) is None:
            raise ValueError
        return text

    return read


# The `fromisoformat` of Python reads all of ISO 8601, of which RFC 3339 is a part.
_DATE = _matching(r".{4}-..-..")
_TIME = _matching(r"..:..:...*")
_DATE_TIME = _matching(
    r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"
)
_NUMBER = r"\d+([.,]\d+)?"
_DURATION = _matching(
    rf"[+-]?P(?=.)({_NUMBER}Y)?({_NUMBER}M)?({_NUMBER}W)?({_NUMBER}D)?"
    rf"(T(?=.)({_NUMBER}H)?({_NUMBER}M)?({_NUMBER}S)?)?"
)
_UUID = _matching(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_DECIMAL = _matching(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def _date_time(text: str) -> datetime:
    return datetime.fromisoformat(_DATE_TIME(text).upper())


def _date(text: str) -> date:
    return date.fromisoformat(_DATE(text))


def _time(text: str) -> time:
    return time.fromisoformat(_TIME(text).upper())


def _decimal(text: str) -> Decimal:
    return Decimal(_DECIMAL(text))


def _base64(text: str) -> bytes:
    return binascii.a2b_base64(text, strict_mode=True)


def _base64url(text: str) -> bytes:
    padding = "" if text.endswith("=") else "=" * (-len(text) % 4)
    return _base64(text.replace("-", "+").replace("_", "/") + padding)


FORMS: Mapping[PrimitiveKind, TextForm] = MappingProxyType(
    {
        # RFC 3339, 5.6; the offset of a time may be missing.
        PrimitiveKind.DATE_TIME: TextForm("a date and time with an offset", _date_time),
        PrimitiveKind.DATE: TextForm("a date", _date),
        PrimitiveKind.TIME: TextForm("a time with seconds", _time),
        # ISO 8601-1, 5.5.2.
        PrimitiveKind.DURATION: TextForm("a duration of ISO 8601", _DURATION),
        # RFC 9562, 4.
        PrimitiveKind.UUID: TextForm("a UUID", _UUID),
        PrimitiveKind.DECIMAL: TextForm("a decimal number as text", _decimal),
        # RFC 4648, 4 and 5.
        PrimitiveKind.BYTES: TextForm("base64", _base64),
        PrimitiveKind.BYTES_URL: TextForm("base64url", _base64url),
    }
)
"""The kinds of text that not every text is."""
