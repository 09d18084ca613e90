"""What identifies a place from one version of a description to the next.

A key is a pointer without positions. Names are pinned by it, so that what comes before
others moves none of their names to something else.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from wiretype.lower.variants import kind_word, needs, own_word
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.document.tree import Json
    from wiretype.document.view import View

_CHOICES = {"oneOf", "anyOf"}


class PlaceKeys:
    """The keys of places, each made of that of the place above.

    Args:
        view: The description that the places are in.
    """

    def __init__(self, view: View) -> None:
        self._view = view
        self._known: dict[Pointer, tuple[str, ...]] = {}

    def of(self, pointer: Pointer) -> str:
        """The key of a place."""
        return str(Pointer(self._labels(pointer), pointer.document))

    def _labels(self, pointer: Pointer) -> tuple[str, ...]:
        """The tokens of a place, its positions replaced."""
        if not pointer.tokens:
            return ()
        known = self._known.get(pointer)
        if known is None:
            above = pointer.parent
            known = (*self._labels(above), self._label(above, pointer.last))
            self._known[pointer] = known
        return known

    def _label(self, above: Pointer, token: str) -> str:
        try:
            value = self._view.raw(above)
        except LookupError:
            return token
        if not isinstance(value, list) or not value or not token.isdecimal():
            return token
        label_of = _variant_label if above.last in _CHOICES else _item_label
        return _last_key(map(label_of, value[: int(token) + 1]))


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


def _item_label(item: Json) -> str:
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
