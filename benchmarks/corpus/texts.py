"""Strings that a schema describes."""

from __future__ import annotations

import base64
import re
from functools import cache
from random import Random

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import HypothesisException

# As our runtime writes them: a round trip keeps values, not each spelling of a time.
_FORMATS = {
    "date-time": ("2024-02-29T12:30:00Z", "1999-12-31T23:59:59.250+02:00"),
    "date": ("2024-02-29", "1970-01-01"),
    "time": ("12:30:00Z", "23:59:59+01:00"),
    "uuid": (
        "f47ac10b-58cc-4372-a567-0e02b2c3d479",
        "00000000-0000-0000-0000-000000000000",
    ),
    "email": ("a@example.org",),
    "uri": ("https://example.org/a?b=c",),
    "url": ("https://example.org/a?b=c",),
    "uri-reference": ("/a?b=c",),
    "hostname": ("example.org",),
    "ipv4": ("192.0.2.1",),
    "ipv6": ("2001:db8::1",),
    "base64": (base64.b64encode(b"bytes\xff").decode(), ""),
    "base64url": (base64.urlsafe_b64encode(b"bytes\xff").decode(), ""),
    "binary": ("bytes",),
    "duration": ("PT1H", "P3DT4H5M6S"),
    "decimal": ("12.50",),
    "int64": ("9007199254740993",),
}
_TEXTS = ("text", "", "ä☃𝄞", "null", '"\\', "0", "A b-c_d")


def make_text(
    random: Random, *, form: str, pattern: str, least: int, most: int | None
) -> str:
    """A string of a format that matches a pattern and is neither too short nor long.

    What cannot have all of that has as much of it as is found.
    """
    if form in _FORMATS:
        found: tuple[str, ...] = _FORMATS[form]
    elif pattern:
        found = _matching(pattern) or _TEXTS
    else:
        found = _TEXTS
    fitting = [
        text
        for text in found
        if least <= len(text) and (most is None or len(text) <= most)
    ]
    if fitting:
        return random.choice(fitting)
    if form in _FORMATS or pattern:
        return random.choice(found)
    return ("x" * least)[:most] if least else random.choice(found)[:most]


@cache
def _matching(pattern: str) -> tuple[str, ...]:
    """Some strings that match; none if Python does not know such patterns."""
    found: list[str] = []
    try:
        re.compile(pattern)

        @settings(
            max_examples=8,
            database=None,
            deadline=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=[
                HealthCheck.too_slow,
                HealthCheck.filter_too_much,
                HealthCheck.data_too_large,
            ],
        )
        @given(st.from_regex(pattern, alphabet=st.characters(max_codepoint=0x2FF)))
        def collect(text: str) -> None:
            found.append(text)

        collect()
    except (re.error, HypothesisException, OverflowError):
        return ()
    return tuple(dict.fromkeys(found))
