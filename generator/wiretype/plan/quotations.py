"""Types as text in quotes: the formatter wraps lines, but not inside of strings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wiretype.plan.docs import WIDTH
from wiretype.plan.expressions import literal

_STEP = 4
_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"|[\[({]|[\])}]| \| |, |[^"\[({\])}, |]+|.')


def quoted(expression: str, column: int) -> str:
    """A type expression as the string that a type checker takes for it.

    One that is too long for its line stands on several, in the form that the formatter
    gives to expressions (typing specification, "String annotations").

    Args:
        expression: The expression.
        column: Where on its line the string begins.
    """
    whole = literal(expression)
    if column + len(whole) <= WIDTH:
        return whole
    if len(_split(expression, " | ")) > 1:
        expression = f"({expression})"
    lines = "\n".join(_bracketed(expression, 0, ""))
    return '"""' + lines.replace("\\", "\\\\") + '"""'


def _laid_out(text: str, indent: int, tail: str) -> Iterator[str]:
    """The lines of an expression within brackets; `tail` follows it."""
    if indent + len(text) + len(tail) <= WIDTH:
        yield f"{' ' * indent}{text}{tail}"
        return
    first, *others = _split(text, " | ")
    if not others:
        yield from _bracketed(text, indent, tail)
        return
    yield from _laid_out(first, indent, "")
    for other in others[:-1]:
        yield from _laid_out(f"| {other}", indent, "")
    yield from _laid_out(f"| {others[-1]}", indent, tail)


def _bracketed(text: str, indent: int, tail: str) -> Iterator[str]:
    """The lines of one that ends with what stands in brackets, each item its own."""
    start = _last_bracket(text)
    if start is None:
        yield f"{' ' * indent}{text}{tail}"
        return
    yield f"{' ' * indent}{text[: start + 1]}"
    items = _split(text[start + 1 : -1], ", ")
    # A comma behind a single item would make a tuple of it, but in braces.
    joint = "" if text[start] != "{" and len(items) == 1 else ","
    for item in items:
        yield from _laid_out(item, indent + _STEP, joint)
    yield f"{' ' * indent}{text[-1]}{tail}"


def _split(text: str, separator: str) -> list[str]:
    """The parts between separators that stand in no brackets."""
    parts, depth = [""], 0
    for token in _TOKENS.findall(text):
        depth += (token in "[({") - (token in "])}")
        if token == separator and not depth:
            parts.append("")
        else:
            parts[-1] += token
    return parts


def _last_bracket(text: str) -> int | None:
    """Where the bracket opens that closes at the end of a text."""
    found, position, depth = None, 0, 0
    for token in _TOKENS.findall(text):
        if token in "[({":
            found = found if depth else position
            depth += 1
        elif token in "])}":
            depth -= 1
        position += len(token)
    return found if text[-1:] in {"]", ")", "}"} else None
