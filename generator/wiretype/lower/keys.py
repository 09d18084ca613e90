"""What identifies a place from one version of a description to the next.

A key is a pointer without positions. Names are pinned by it, so that what comes before
others moves none of their names to something else.
"""

from __future__ import annotations

from collections.abc import Iterable

from wiretype.document.tree import Json, member_of
from wiretype.lower.variants import kind_word, needs, own_word
from wiretype.pointer import Pointer

_CHOICES = {"oneOf", "anyOf"}


def place_key(root: Json, pointer: Pointer) -> str:
    """The key of a place.

    Args:
        root: The whole normalised document that the place is in.
        pointer: The place.
    """
    key: list[str] = []
    value, keyword = root, ""
    for token in pointer.tokens:
        label = token
        if isinstance(value, list) and value and token.isdecimal():
            label_of = _variant_label if keyword in _CHOICES else _label
            label = _last_key(map(label_of, value[: int(token) + 1]))
        key.append(label)
        keyword = token
        try:
            value = member_of(value, token)
        except LookupError:
            value = None
    return str(Pointer(tuple(key), pointer.document))


def _last_key(labels: Iterable[str]) -> str:
    """The label of the last item, with a number if others before it have it too."""
    known = [*labels]
    same = known.count(known[-1])
    return f"{known[-1]} {same}" if same > 1 else known[-1]


def _variant_label(variant: Json) -> str:
    """What a variant says of itself, or else what it must have first of all.

    Other than a word of its own, that is no part of its name.
    """
    said = _said(variant)
    if said:
        return said
    first = next(iter(needs(variant)), "")
    return f"with {first}" if first else f"any {kind_word(variant) or 'value'}"


def _label(item: Json) -> str:
    if isinstance(item, dict) and (
        isinstance(name := item.get("name"), str)
        and isinstance(place := item.get("in"), str)
    ):
        return f"{place} {name}"
    return _said(item) or kind_word(item)


def _said(item: Json) -> str:
    if isinstance(item, dict) and isinstance(reference := item.get("$ref"), str):
        return reference
    return own_word(item, "")
