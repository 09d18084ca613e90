"""YAML 1.2 text to JSON values.

`ryaml` knows YAML 1.2, so that `NO` is a word and `2020-01-01` is text, and it refuses
duplicate keys and nested aliases without end. It keeps no places of what it read: those
come from `yaml_places`.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, TypeAlias

from ryaml._ryaml import InvalidYamlError, loads

from wiretype.document.text import Parsed, TextError, position
from wiretype.document.tree import printable
from wiretype.document.yaml_places import (
    first_complex_key,
    repetitions,
    second_document,
)
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.document.tree import Json

_Scalar: TypeAlias = "None | bool | int | float | str"
_Value: TypeAlias = "_Scalar | list[_Value] | dict[_Scalar, _Value]"

_PLACE = re.compile(r" at line (\d+) column (\d+)")
_CHARACTER = re.compile(r" at position (\d+)")
_MERGE = "<<"

# Python converts integers of up to 4300 digits.
_LONG_INTEGER = re.compile(r"(?<=[\s\[,:])[-+]?[0-9]{19,4000}(?=[\s\],}:]|\Z)")
_MANY_DIGITS = re.compile("[0-9]{39}")
_HUGE_INTEGER = re.compile(r"(?<=[\s\[,:])[-+]?[0-9]{39,4000}(?=[\s\],}:]|\Z)")
_OVERSIZED = re.compile(r"invalid type: integer `-?[0-9]+`")
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARKED = re.compile(f"{_OPEN}([-+]?[0-9]+){_CLOSE}")
_EARLIER = "\ue002"
"""Begins the name that a member gets for the parser if there is another one later."""


def parse_yaml(text: str) -> Parsed:
    """Parse YAML text to JSON values: every key becomes text, merge keys are merged.

    Of two members of one name the last one is taken.

    Raises:
        TextError: The text is no YAML, or holds no single document.
    """
    try:
        value, repeated = _load(text)
    except InvalidYamlError as error:
        raise _syntax_error(text, str(error)) from None
    except UnicodeEncodeError as error:
        line, column = position(text, error.start)
        message = "the text is not valid YAML: half a surrogate pair"
        raise TextError(message, line=line, column=column) from None
    except ValueError:
        message = "a member is named by a list or mapping, not by text"
        line, column = first_complex_key(text)
        raise TextError(message, line=line, column=column) from None
    conversion = _Conversion()
    root = conversion.convert(value, ())
    return Parsed(
        root=root,
        respelled=tuple(conversion.respelled),
        repeated=(*repeated, *conversion.repeated),
    )


def _load(text: str) -> tuple[_Value, tuple[Pointer, ...]]:
    """Load YAML with what the parser refuses: long integers, and repeated members.

    Raises:
        InvalidYamlError: The text is no YAML.
        ValueError: A key is a list or mapping.
    """
    try:
        # The parser makes floats of what needs more than 128 bits.
        if _MANY_DIGITS.search(text) and _HUGE_INTEGER.search(text):
            return _load_marked(text), ()
        try:
            return loads(text), ()
        except InvalidYamlError as error:
            if not _OVERSIZED.search(str(error)):
                raise
            return _load_marked(text), ()
    except InvalidYamlError as error:
        if "duplicate entry" not in str(error):
            raise
    found = repetitions(text)
    if not found:
        return loads(text), ()
    distinct, start = "", 0
    for number, (begin, end) in enumerate(sorted(each.earlier for each in found)):
        distinct += f'{text[start:begin]}"{_EARLIER}{number}"'
        start = end
    value, repeated = _load(distinct + text[start:])
    return value, (*(each.pointer for each in found), *repeated)


def _load_marked(text: str) -> _Value:
    """Load YAML whose long integers are words to the parser.

    One that stands in the middle of other text gets its spelling back as well.
    """
    return _unmarked(loads(_LONG_INTEGER.sub(rf"{_OPEN}\g<0>{_CLOSE}", text)))


def _unmarked(value: _Value) -> _Value:
    match value:
        case dict():
            return {_unmarked_key(key): _unmarked(item) for key, item in value.items()}
        case list():
            return [_unmarked(item) for item in value]
        case str() if marked := _MARKED.fullmatch(value):
            return int(marked[1])
        case str():
            return _MARKED.sub(r"\1", value)
        case _:
            return value


def _unmarked_key(key: _Scalar) -> _Scalar:
    return _MARKED.sub(r"\1", key) if isinstance(key, str) else key


class _Conversion:
    """Makes JSON values of YAML values."""

    def __init__(self) -> None:
        self.respelled: list[Pointer] = []
        self.repeated: list[Pointer] = []

    def convert(self, value: _Value, tokens: tuple[str, ...]) -> Json:
        """The value at a place as JSON, with that of every member below."""
        if isinstance(value, dict):
            return self._mapping(value, tokens)
        if isinstance(value, list):
            return [
                self.convert(item, (*tokens, str(index)))
                for index, item in enumerate(value)
            ]
        if isinstance(value, float) and not math.isfinite(value):
            # JSON has no such numbers.
            return ".nan" if math.isnan(value) else f"{'-' * (value < 0)}.inf"
        return value

    def _mapping(
        self, value: dict[_Scalar, _Value], tokens: tuple[str, ...]
    ) -> dict[str, Json]:
        members: dict[str, Json] = {}
        for key, item in value.items():
            name = key if isinstance(key, str) else _key_text(key)
            if name.startswith(_EARLIER):
                continue
            if name in members:
                self.repeated.append(Pointer((*tokens, name)))
            if name is not key:
                self.respelled.append(Pointer((*tokens, name)))
            members[name] = self.convert(item, (*tokens, name))
        return _merged(members) if _MERGE in members else members


def _key_text(key: None | bool | float) -> str:
    match key:
        case None:
            return "null"
        case bool():
            return "true" if key else "false"
        case _:
            return str(key)


def _merged(members: dict[str, Json]) -> dict[str, Json]:
    """Fill in what a merge key brings; what the mapping says itself holds."""
    brought = members[_MERGE]
    sources = brought if isinstance(brought, list) else [brought]
    merged = {name: value for name, value in members.items() if name != _MERGE}
    for source in sources:
        if not isinstance(source, dict):
            return members
        for name, value in source.items():
            merged.setdefault(name, value)
    return merged


def _syntax_error(text: str, message: str) -> TextError:
    """Make the words of the YAML parser a sentence of ours."""
    if "more than one document" in message:
        line, column = second_document(text)
        return TextError(
            "the text holds more than one YAML document", line=line, column=column
        )
    line, column = 1, 1
    if place := _PLACE.search(message):
        line, column = int(place[1]), int(place[2])
    elif character := _CHARACTER.search(message):
        content = text.encode()[: int(character[1])].decode(errors="ignore")
        line, column = position(text, len(content))
    if "limit exceeded" in message:
        deep = "the description is nested too deeply, or its aliases never end"
        return TextError(deep, code="WT107", line=line, column=column)
    reason = _PLACE.split(message)[0].split(", while ")[0].split(" at position")[0]
    return TextError(
        f"the text is not valid YAML: {printable(reason)}", line=line, column=column
    )
