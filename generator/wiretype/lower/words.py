"""The words of names: how badly each is needed, and those of operations."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from wiretype.document.tree import Json

PLAIN, FULL, PLACED, KIND = range(4)
"""Levels of a word: always said; said where names clash; a position, and at last the
kind of the schema, said where they still do."""

_NO_WORD = re.compile(r"\W")
# Where an API is and which version of it: no part of what is done there.
_LEADING = re.compile(
    r"api|rest|v?\d+(?:\.\d+)*(?:alpha|beta|rc)?\d*|\d{4}-\d\d(?:-\d\d)?",
    re.ASCII | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Word:
    """A part of a name, and how badly it is needed."""

    text: str
    level: int = PLAIN


Words: TypeAlias = "tuple[Word, ...]"


def operation_words(operation: Json, method: str, path: str) -> Words:
    """What an operation could be called: by its id, or else by method and path.

    `GET /api/v2/pets/{id}/toys` is get pets toys, in full get api v2 pets by id toys,
    and `GET /pets/{id}` is get pets by id. FastAPI makes ids of a function's name, the
    path and the method, of which the name is enough.
    """
    identity = operation.get("operationId") if isinstance(operation, dict) else None
    if isinstance(identity, str) and identity.strip():
        place = f"{_NO_WORD.sub('_', path)}_{method.lower()}"
        name = identity.removesuffix(place)
        if name.strip("_") and name != identity:
            return (Word(name), Word(place, FULL))
        return (Word(identity),)
    leading, segments = split_path(path)
    found = [Word(method.lower())]
    found += [Word(segment, FULL if segments else PLAIN) for segment in leading]
    for position, segment in enumerate(segments, start=1):
        if "{" in segment:
            level = PLAIN if position == len(segments) else FULL
            name = segment.replace("{", "").replace("}", "")
            found.append(Word(f"by {name}", level))
        else:
            found.append(Word(segment))
    return tuple(found)


def split_path(path: str) -> tuple[list[str], list[str]]:
    """The segments that say where an API is, such as `api` and `v2`, and the others."""
    segments = [part for part in path.split("/") if part]
    begin = 0
    while begin < len(segments) and _LEADING.fullmatch(segments[begin]):
        begin += 1
    return segments[:begin], segments[begin:]
