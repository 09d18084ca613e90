"""The parsed description: plain JSON values, and how sentences speak of them."""

from __future__ import annotations

import json
import marshal
from typing import TypeAlias

from wiretype.pointer import Pointer

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
"""A JSON value. Nobody changes one after it was read: rewriting makes a new one."""

_SHOWN_CHARACTERS = 60
_PLAIN = 2
"""The version of `marshal` that writes values only, not which of them are the same."""


def value_at(root: Json, pointer: Pointer) -> Json:
    """The value at `pointer` below `root`.

    Raises:
        LookupError: Nothing stands there.
    """
    value = root
    for token in pointer.tokens:
        value = member_of(value, token)
    return value


def content_key(value: Json) -> bytes:
    """A key that is equal for values that are word for word the same.

    It keeps `1`, `1.0` and `true` apart, and members in another order.
    """
    return marshal.dumps(value, _PLAIN)


def replaced_at(root: Json, tokens: tuple[str, ...], value: Json) -> Json:
    """A tree like `root` but with `value` at a place; all else is shared.

    Raises:
        LookupError: Nothing stands there.
    """
    if not tokens:
        return value
    token, *rest = tokens
    new = replaced_at(member_of(root, token), tuple(rest), value)
    if isinstance(root, dict):
        return {**root, token: new}
    if isinstance(root, list):
        index = int(token)
        return [*root[:index], new, *root[index + 1 :]]
    raise LookupError(token)


def member_of(value: Json, token: str) -> Json:
    """The member or item of `value` that a token of a pointer names.

    Raises:
        LookupError: There is none.
    """
    if isinstance(value, dict):
        return value[token]
    if isinstance(value, list) and token.isascii() and token.isdigit():
        return value[int(token)]
    raise LookupError(token)


def type_name(value: object) -> str:
    """What JSON Schema calls the type of a JSON value; `number` for every float."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def reference_to(tokens: tuple[str, ...]) -> str:
    """The `$ref` for a place in the same document."""
    # The fragment is percent-encoded; nothing else in it is encoded by anybody.
    return f"#{Pointer(tokens)}".replace("%", "%25")


def printable(text: str) -> str:
    """Text of a description on one line of a terminal, which it cannot control."""
    return "".join(
        character if character.isprintable() else f"\\u{ord(character):04x}"
        for character in " ".join(text.split())
    )


def shown(value: Json) -> str:
    """A value as the end of a sentence: text bare, the rest as JSON, both cut short."""
    line = printable(
        value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    )
    if len(line) > _SHOWN_CHARACTERS:
        return f"{line[: _SHOWN_CHARACTERS - 3]}..."
    return line or '""'


def equal(one: Json, other: Json) -> bool:
    """Whether two values are the same JSON: `1` is not `true`, as it is in Python."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
