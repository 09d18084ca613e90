"""What is known of a value beyond its type and its description, in few words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from wiretype.ir.types import (
    NO_FACETS,
    Constraint,
    ConstraintKind,
    Doc,
    EnumMember,
    Facets,
    Scalar,
)
from wiretype.plan.docs import WIDTH, sentence, wrapped_entry
from wiretype.plan.expressions import literal

_LONGEST = 60
_COUNTS = (
    (ConstraintKind.MIN_LENGTH, ConstraintKind.MAX_LENGTH, "character", "characters"),
    (ConstraintKind.MIN_ITEMS, ConstraintKind.MAX_ITEMS, "item", "items"),
    (
        ConstraintKind.MIN_PROPERTIES,
        ConstraintKind.MAX_PROPERTIES,
        "property",
        "properties",
    ),
)


def told(doc: Doc, facets: Facets, *, deprecated: bool = False) -> Doc:
    """A description with what else is known: limits, default, deprecation.

    It is added to a single paragraph, and stands below several. That something may go
    is said first.
    """
    if facets is NO_FACETS and not deprecated:
        return doc
    remarks = " ".join(_remarks(facets))
    summary, description = doc.summary.strip(), doc.description.strip()
    if deprecated:
        if description:
            description = f"Deprecated. {sentence(description)}"
        else:
            summary = f"Deprecated. {sentence(summary)}".strip()
        doc = replace(doc, summary=summary, description=description)
    if not remarks:
        return doc
    if not description:
        return replace(doc, summary=f"{_ended(summary)} {remarks}".strip())
    if "\n" in description:
        return replace(doc, description=f"{description}\n\n{remarks}")
    return replace(doc, description=f"{_ended(description)} {remarks}")


def value_lines(members: Iterable[EnumMember], *, indent: int) -> tuple[str, ...]:
    """A list of the values of an enum that the author says something about.

    Args:
        indent: Columns that the docstring is indented by.
    """
    lines: list[str] = []
    for member in members:
        words = [sentence(each) for each in (member.name, member.doc) if each.strip()]
        if member.deprecated:
            words.append("Deprecated.")
        if words:
            value = f"- `{literal(member.value)}`: {' '.join(words)}"
            lines.extend(wrapped_entry(value, width=WIDTH - indent))
    return tuple(lines)


def _remarks(facets: Facets) -> Iterator[str]:
    limits = {each.kind: each for each in facets.constraints}
    if limits:
        yield from _range(limits)
        for least, most, singular, plural in _COUNTS:
            yield from _count(limits, least, most, singular, plural)
    if ConstraintKind.UNIQUE_ITEMS in limits:
        yield "No item twice."
    pattern = limits.get(ConstraintKind.PATTERN)
    if pattern is not None:
        text = str(pattern.value)
        if len(text) <= _LONGEST and text.isprintable() and "`" not in text:
            yield f"Matches `{text}`."
    if facets.values:
        values = ", ".join(map(_python, facets.values))
        if len(values) <= 4 * _LONGEST:
            yield f"One of {values}."
    if facets.needs:
        yield f"Needs {' or '.join(map(_all_of, facets.needs))}."
    if facets.rules:
        yield f"Further rules: {', '.join(f'`{name}`' for name in facets.rules)}."
    if facets.default and facets.default != "null":
        default = _python(facets.default)
        if len(default) <= _LONGEST:
            yield f"The server's default: {default}."


def _range(limits: Mapping[ConstraintKind, Constraint]) -> Iterator[str]:
    least = limits.get(ConstraintKind.MINIMUM)
    above = limits.get(ConstraintKind.EXCLUSIVE_MINIMUM)
    most = limits.get(ConstraintKind.MAXIMUM)
    below = limits.get(ConstraintKind.EXCLUSIVE_MAXIMUM)
    if least is not None and most is not None and above is None and below is None:
        yield f"From {_number(least.value)} to {_number(most.value)}."
    else:
        bounds = [
            f"{words} {_number(bound.value)}"
            for bound, words in (
                (least, "at least"),
                (above, "greater than"),
                (most, "at most"),
                (below, "less than"),
            )
            if bound is not None
        ]
        if bounds:
            text = " and ".join(bounds)
            yield f"{text[0].upper()}{text[1:]}."
    step = limits.get(ConstraintKind.MULTIPLE_OF)
    if step is not None and step.value != 1:
        yield f"A multiple of {_number(step.value)}."


def _count(
    limits: Mapping[ConstraintKind, Constraint],
    least: ConstraintKind,
    most: ConstraintKind,
    singular: str,
    plural: str,
) -> Iterator[str]:
    low, high = limits.get(least), limits.get(most)
    if low is not None and high is not None:
        if low.value == high.value:
            noun = singular if high.value == 1 else plural
            yield f"Exactly {_number(high.value)} {noun}."
        else:
            yield f"{_number(low.value)} to {_number(high.value)} {plural}."
    elif low is not None:
        noun = singular if low.value == 1 else plural
        yield f"At least {_number(low.value)} {noun}."
    elif high is not None:
        noun = singular if high.value == 1 else plural
        yield f"At most {_number(high.value)} {noun}."


def _all_of(names: tuple[str, ...]) -> str:
    return " and ".join(f"`{name}`" for name in names)


def _number(value: Scalar) -> str:
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _python(text: str) -> str:
    """JSON as Python spells it."""
    value: object = json.loads(text)
    if isinstance(value, str | int | float | None):
        return literal(value)
    return repr(value)


def _ended(text: str) -> str:
    text = sentence(text)
    return text if not text or text[-1] in ".!?:" else f"{text}."
