"""One short line out of a response, for messages."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from .shapes import is_array, is_mapping

if TYPE_CHECKING:
    from .answer import Answer

_LONGEST = 200
_LOOKED_AT = 4096
_DEEPEST = 5
# Where APIs put the sentence for humans, the most telling first; RFC 9457 has detail
# and title, OAuth error_description.
_KEYS = (
    "message",
    "detail",
    "error_description",
    "title",
    "error",
    "errors",
    "msg",
    "reason",
    "description",
)
_HEADING = re.compile(r"<(title|h1)\b[^>]*>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL)


def excerpt(answer: Answer, data: object) -> str:
    """What a response says, on one printable line of up to 200 characters.

    Args:
        answer: the response.
        data: its body as parsed JSON, or None if it is none.
    """
    sentence = _sentence(data, 0)
    if sentence is None:
        sentence = replace(answer, content=answer.content[:_LOOKED_AT]).text()
        if sentence.lstrip().startswith("<"):
            heading = _HEADING.search(sentence)
            sentence = heading.group(2) if heading else ""
    return one_line(sentence)


def one_line(text: str) -> str:
    """The text on one printable line of up to 200 characters."""
    line = " ".join(text[:_LOOKED_AT].split())
    line = "".join(char if char.isprintable() else "?" for char in line)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 3]}..."


def _sentence(data: object, depth: int) -> str | None:
    """The sentence for humans in an error's body; None if there is none."""
    if isinstance(data, str):
        return data
    if depth == _DEEPEST:
        return None
    if is_mapping(data):
        for key in _KEYS:
            sentence = _sentence(data.get(key), depth + 1)
            if sentence:
                return sentence
    elif is_array(data):
        for item in data:
            return _sentence(item, depth + 1)
    return None
