"""Prose of the description as the text of docstrings: wrapped, else unchanged."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from functools import cache

from wiretype.ir.types import Doc

WIDTH = 88
"""Columns of a line of the output."""

_INDENT = "    "


def paragraphs(doc: Doc, *, indent: int, fallback: str = "") -> tuple[str, ...]:
    """The lines of a docstring: the summary, then the description.

    Args:
        indent: Columns the docstring is indented by.
        fallback: The summary of what the description leaves without a word.
    """
    if not doc and not fallback:
        return ()
    blocks = [text for text in (doc.summary, doc.description) if text.strip()]
    if not blocks:
        blocks = [fallback] if fallback else []
    lines: list[str] = []
    for block in blocks:
        if lines:
            lines.append("")
            lines.extend(wrap_prose(sentence(block), indent=indent))
        else:
            lines.extend(_first_paragraphs(sentence(block), indent))
    return tuple(lines)


def _first_paragraphs(text: str, indent: int) -> list[str]:
    """Prose with room for quotes: before the first line, or around the only one."""
    quotes = 3
    wrapped = wrap_prose(text, indent=indent + 2 * quotes)
    if len(wrapped) > 1 and "" not in wrapped:
        wrapped = wrap_prose(text, indent=indent, first=quotes)
    return wrapped


def wrap_prose(text: str, *, indent: int, first: int = 0) -> list[str]:
    """Wrap plain paragraphs; lists, tables, quotations and code keep their lines.

    Args:
        text: The prose.
        indent: Columns that all lines are indented by.
        first: Further columns that the first line is indented by.
    """
    lines: list[str] = []
    for paragraph in text.strip().split("\n\n"):
        if lines:
            lines.append("")
        rows = [row.rstrip() for row in paragraph.splitlines()]
        if any(
            row.startswith((" ", "\t", "-", "*", "|", ">", "`", "#")) for row in rows
        ):
            lines.extend(rows)
        else:
            begin = "" if lines else " " * first
            lines.extend(
                line.lstrip()
                for line in _wrapped(" ".join(rows), WIDTH - indent, begin=begin)
            )
    return lines


def _wrapped(
    text: str, width: int, *, begin: str = "", further: str = ""
) -> tuple[str, ...]:
    """The words of a text in lines; most texts are one."""
    is_plain = text.isprintable() and "  " not in text and text == text.strip()
    if is_plain and 0 < len(text) <= width - len(begin):
        return (begin + text,)
    return _lines(text, width, begin, further)


@cache
def _lines(text: str, width: int, begin: str, further: str) -> tuple[str, ...]:
    """The words of a text in lines. The same texts come again and again."""
    return tuple(
        textwrap.wrap(
            text,
            width=width,
            initial_indent=begin,
            subsequent_indent=further,
            break_long_words=False,
            break_on_hyphens=False,
        )
    )


def sentence(text: str) -> str:
    """A text with a capital first and, after a letter or digit, a full stop last."""
    text = text.strip()
    text = text[:1].upper() + text[1:]
    return text + "." if text and text[-1].isalnum() else text


def entry(name: str, text: str, *, indent: int) -> tuple[str, ...]:
    """One entry of a section such as `Args:`, its further lines indented below it.

    Without a name it is plain prose, as below `Returns:`.

    Args:
        indent: Columns that the entry's first line is indented by.
    """
    head, _, rest = sentence(text).partition("\n\n")
    first = _wrapped(
        f"{name}: {' '.join(head.split())}" if name else " ".join(head.split()),
        WIDTH - indent,
        further=_INDENT if name else "",
    )
    more = wrap_prose(rest, indent=indent + len(_INDENT)) if rest else []
    return (*first, *(f"{_INDENT}{line}".rstrip() for line in more))


def wrapped_entry(text: str, *, width: int) -> tuple[str, ...]:
    """An entry of a list, its further lines indented by two columns."""
    return _wrapped(text, width, further="  ")


def section(title: str, entries: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """A titled section of entries, a blank line before it; nothing without entries."""
    lines = [f"{_INDENT}{line}".rstrip() for each in entries for line in each]
    return ("", f"{title}:", *lines) if lines else ()
