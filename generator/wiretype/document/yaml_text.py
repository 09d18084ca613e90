"""YAML 1.2 text to JSON values.

`ryaml` knows YAML 1.2, so that `NO` is a word and `2020-01-01` is text, and it refuses
duplicate keys and nested aliases without end. It keeps no places of what it read: those
come from `yaml_places`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from ryaml._ryaml import InvalidYamlError, loads

from wiretype.document.text import TextError, position
from wiretype.document.tree import printable
from wiretype.document.yaml_places import (
    first_complex_key,
    first_duplicate,
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
_OPEN, _CLOSE = "\ue000", "\ue001"
_MARKED = re.compile(f"{_OPEN}([-+]?[0-9]+){_CLOSE}")
_OVERSIZED = re.compile(r"invalid type: integer `(-?[0-9]+)`")


def parse_yaml(text: str) -> tuple[Json, tuple[Pointer, ...]]:
    """Parse YAML text to JSON values: every key becomes text, merge keys are merged.

    Returns:
        The value, and the places whose key the author wrote as a number or the like.

    Raises:
        TextError: The text is no YAML, or holds no single unambiguous document.
    """
    try:
        value = _load(text)
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
    conversion = _Conversion(text)
    return conversion.convert(value, ()), tuple(conversion.respelled)


def _load(text: str) -> _Value:
    """Load YAML with integers of any size, where the parser stops at 64 bits.

    Raises:
        InvalidYamlError: The text is no YAML.
        ValueError: A key is a list or mapping.
    """
    try:
        value: _Value = loads(text)
    except InvalidYamlError as error:
        if not _OVERSIZED.search(str(error)):
            raise
        # Marked, a long integer is a word to the parser; so is one that stands in the
        # middle of other text, which gets its spelling back as well.
        value = _unmarked(loads(_LONG_INTEGER.sub(rf"{_OPEN}\g<0>{_CLOSE}", text)))
    return value


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

    def __init__(self, text: str) -> None:
        self._text = text
        self.respelled: list[Pointer] = []

    def convert(self, value: _Value, tokens: tuple[str, ...]) -> Json:
        if isinstance(value, dict):
            return self._mapping(value, tokens)
        if isinstance(value, list):
            return [
                self.convert(item, (*tokens, str(index)))
                for index, item in enumerate(value)
            ]
        return value

    def _mapping(
        self, value: dict[_Scalar, _Value], tokens: tuple[str, ...]
    ) -> dict[str, Json]:
        members: dict[str, Json] = {}
        for key, item in value.items():
            name = key if isinstance(key, str) else _key_text(key)
            if name in members:
                raise _duplicate_error(self._text, name)
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
    if "duplicate entry" in message:
        return _duplicate_error(text, message.rpartition("with key ")[2])
    line, column = 1, 1
    if place := _PLACE.search(message):
        line, column = int(place[1]), int(place[2])
    elif character := _CHARACTER.search(message):
        content = text.encode()[: int(character[1])].decode(errors="ignore")
        line, column = position(text, len(content))
    if "limit exceeded" in message:
        deep = "the description is nested too deeply, or its aliases never end"
        return TextError(deep, code="WT107", line=line, column=column)
    if number := _OVERSIZED.search(message):
        large = f"a number needs more than 64 bits: {number[1]}"
        return TextError(large, line=line, column=column)
    reason = _PLACE.split(message)[0].split(", while ")[0].split(" at position")[0]
    return TextError(
        f"the text is not valid YAML: {printable(reason)}", line=line, column=column
    )


def _duplicate_error(text: str, key: str) -> TextError:
    name, line, column = first_duplicate(text) or (key, 1, 1)
    return TextError(
        f"a member is given twice: {printable(name)}",
        code="WT105",
        line=line,
        column=column,
    )
