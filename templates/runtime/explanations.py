"""Words for what is wrong with a value, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never

from .nodes import (
    AnyNode,
    DeferredNode,
    DictNode,
    EnumNode,
    FormatNode,
    ListNode,
    LiteralNode,
    ModelNode,
    NullableNode,
    NullNode,
    ScalarNode,
    TaggedNode,
    TupleNode,
    UnionNode,
)

if TYPE_CHECKING:
    from .nodes import Node

JsonPath: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead from the root to a value."""

_SCALARS = {
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
}
_LONGEST = 60


def path_text(path: JsonPath) -> str:
    """A path as a JSONPath (RFC 9535): `$.scopings[0].space_id`."""
    text = "$"
    for key in path:
        if isinstance(key, int):
            text += f"[{key}]"
        elif key.isidentifier():
            text += f".{key}"
        else:
            text += f"[{key!r}]"
    return text


def expected(node: Node) -> str:
    """What a value of the type is, with articles: `a string or null`."""
    *others, last = dict.fromkeys(_alternatives(node)) or ["nothing"]
    return f"{', '.join(others)} or {last}" if others else last


def _alternatives(node: Node) -> list[str]:
    """What a value of the type may be."""
    match node:
        case AnyNode() | DeferredNode():
            return ["a value"]
        case NullNode():
            return ["null"]
        case ScalarNode():
            return [_SCALARS[node.type]]
        case LiteralNode():
            return [_constant(value) for value in node.values]
        case EnumNode():
            return [_constant(member.value) for member in node.members]
        case FormatNode():
            return [node.format.expected]
        case ListNode():
            return ["an array"]
        case TupleNode():
            least = "" if node.rest is None else "at least "
            return [f"an array of {least}{len(node.first)}"]
        case DictNode() | TaggedNode():
            return ["an object"]
        case ModelNode():
            return [f"an object ({node.model.__name__})"]
        case NullableNode():
            return [*_alternatives(node.inner), "null"]
        case UnionNode():
            return [text for member in node.members for text in _alternatives(member)]
        case _:
            assert_never(node)


def got(value: object) -> str:
    """A value as a mismatch shows it: JSON shortened, anything else by its type."""
    match value:
        case None | bool() | str() | int() | float():
            text = _constant(value)
            if len(text) > _LONGEST:
                text = f"{text[:_LONGEST]}..."
            return text
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            name = type(value).__name__
            return f"{'an' if name[0] in 'AEIOUaeiou' else 'a'} {name}"


def _constant(value: object) -> str:
    """A constant of JSON."""
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case str():
            return f'"{value}"'
        case _:
            return repr(value)
