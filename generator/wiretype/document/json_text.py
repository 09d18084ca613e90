"""JSON text: its values, and the places they stand at (RFC 8259)."""

from __future__ import annotations

import json
import math
import re
from json.decoder import JSONDecodeError, JSONDecoder
from typing import TYPE_CHECKING, NamedTuple

from wiretype.document.text import Parsed, TextError, position
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wiretype.document.tree import Json

_BLANKS = re.compile(r"[ \t\n\r]*")
_HUGE = re.compile(r"[0-9][eE]\+?[0-9]{3}|[0-9]{300}")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|.)")


class _Repetition:
    """Makes objects of members, and sees whether two of one object have one name."""

    def __init__(self) -> None:
        self.is_seen = False

    def object_of(self, pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        """An object; of two members of one name the last one."""
        members = dict(pairs)
        if len(members) != len(pairs):
            self.is_seen = True
        return members


def parse_json(text: str) -> Parsed:
    """Parse JSON text; of two members of one name the last one is taken.

    Raises:
        TextError: The text is no JSON.
    """
    repetition = _Repetition()
    # Numbers beyond the range of a float are rare, and a function for each is slow.
    parse_float = _float_of if _HUGE.search(text) else None
    try:
        value: Json = json.loads(
            text,
            object_pairs_hook=repetition.object_of,
            parse_float=parse_float,
            parse_constant=_refuse_constant,
        )
    except JSONDecodeError as error:
        reason = f"{error.msg[:1].lower()}{error.msg[1:]}"
        message = f"the text is not valid JSON: {reason}"
        raise TextError(message, line=error.lineno, column=error.colno) from None
    except _ConstantError as error:
        line, column = position(text, max(_constant(text, str(error)), 0))
        message = f"the text is not valid JSON: {error} is no value"
        raise TextError(message, line=line, column=column) from None
    except RecursionError:
        message = "the description is nested too deeply"
        raise TextError(message, code="WT107") from None
    except ValueError:
        # Python refuses to convert integers of thousands of digits.
        message = "the text is not valid JSON: a number has too many digits"
        raise TextError(message) from None
    if "\\ud" in text or "\\uD" in text:
        _check_surrogates(text, value)
    repeated = tuple(_repeated(text)) if repetition.is_seen else ()
    return Parsed(root=value, repeated=repeated)


class _ConstantError(Exception):
    """What Python takes for a number and JSON does not: `NaN` and the like."""


def _refuse_constant(name: str) -> float:
    raise _ConstantError(name)


def _constant(text: str, name: str) -> int:
    """The offset of the first such word that is not in a string."""
    for found in re.finditer(r'"(?:[^"\\]|\\.)*"|-?[A-Z][A-Za-z]+', text):
        if found[0] == name:
            return found.start()
    return 0


def _float_of(text: str) -> Json:
    """A number; what is beyond the range of a float stays the text it is."""
    number = float(text)
    return text if math.isinf(number) else number


def _check_surrogates(text: str, value: Json) -> None:
    """Refuse what is no Unicode text, and could not be written to any file."""
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        line, column = position(text, _half_pair(text))
        message = "the text is not valid JSON: half a surrogate pair"
        raise TextError(message, line=line, column=column) from None


def _repeated(text: str) -> Iterator[Pointer]:
    """The place of each member whose name was used before in its object."""
    places = JsonPlaces(text)
    waiting = [(Pointer(), places.root)]
    while waiting:
        place, start = waiting.pop()
        seen: set[str] = set()
        below: list[tuple[Pointer, int]] = []
        for key, _, value in places.members(start):
            if key in seen:
                yield place / key
            seen.add(key)
            below.append((place / key, value))
        waiting.extend(reversed(below))


def _half_pair(text: str) -> int:
    """The offset of the first escaped surrogate that has no partner beside it."""
    high = ""
    start = end = 0
    for escape in _ESCAPE.finditer(text):
        unit = (escape[1] or "").lower()
        if high and not ("dc00" <= unit < "e000" and escape.start() == end):
            return start
        if "dc00" <= unit < "e000" and not high:
            return escape.start()
        high = unit if "d800" <= unit < "dc00" else ""
        start, end = escape.span()
    return start


class _Entries(NamedTuple):
    """The members of an object or array: those that were met, and the others."""

    known: dict[str, tuple[int, int]]
    rest: Iterator[tuple[str, int, int]]


class JsonPlaces:
    """Where the values of a JSON text stand. Only what is asked for is looked at.

    Args:
        text: The text.
        has_repeats: Whether a member is given twice in it. The last one counts.
    """

    def __init__(self, text: str, *, has_repeats: bool = True) -> None:
        self._text = text
        self._has_repeats = has_repeats
        self._decoder = JSONDecoder()
        self._entries: dict[int, _Entries] = {}
        self.root = self._after_blanks(0)

    def find(self, tokens: Sequence[str]) -> tuple[int, int]:
        """Line and column of the key, or the list item, that the last token names.

        Where the text has no such place, it is that of the nearest one that holds it.
        """
        offset = value = self.root
        for token in tokens:
            entry = self._entry(value, token)
            if entry is None:
                break
            offset, value = entry
        return position(self._text, offset)

    def spelling(self, tokens: Sequence[str]) -> str | None:
        """The characters of the number, boolean or null at a place."""
        value = self.root
        for token in tokens:
            entry = self._entry(value, token)
            if entry is None:
                return None
            _, value = entry
        return self._text[value : self._decoder.raw_decode(self._text, value)[1]]

    def members(self, start: int) -> Iterator[tuple[str, int, int]]:
        """What the object or array at an offset holds; any other value holds nothing.

        For each: key or index, the offset of the key or else the item, and the offset
        of the value.
        """
        opening = self._text[start]
        if opening not in "{[":
            return
        index = 0
        offset = self._after_blanks(start + 1)
        while self._text[offset] not in "}]":
            value = offset
            key = str(index)
            if opening == "{":
                key, end = self._decoder.raw_decode(self._text, offset)
                colon = self._after_blanks(end)
                value = self._after_blanks(colon + 1)
            yield key, offset, value
            _, end = self._decoder.raw_decode(self._text, value)
            offset = self._after_blanks(end)
            if self._text[offset] == ",":
                offset = self._after_blanks(offset + 1)
            index += 1

    def _entry(self, start: int, token: str) -> tuple[int, int] | None:
        """The offsets of a member and its value, in the object or array at `start`."""
        if start not in self._entries:
            self._entries[start] = _Entries({}, self.members(start))
        known, rest = self._entries[start]
        if token not in known:
            # What comes after a member need not be read to find it.
            for key, offset, value in rest:
                known[key] = offset, value
                if key == token and not self._has_repeats:
                    break
        return known.get(token)

    def _after_blanks(self, offset: int) -> int:
        blanks = _BLANKS.match(self._text, offset)
        return offset if blanks is None else blanks.end()
