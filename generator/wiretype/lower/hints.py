"""What things could be called: after where they stand and what they say themselves.

A hint is a function of a place and of what stands on the way to it. Siblings have no
say in it, but for the successes of an operation, of which the first is the response. So
what is added behind something renames nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from wiretype.ir.types import NameHint, Strength
from wiretype.lower.places import Walk
from wiretype.lower.variants import kind_word
from wiretype.lower.words import KIND, PLAIN, Word, operation_words

if TYPE_CHECKING:
    from wiretype.document.tree import Json
    from wiretype.pointer import Pointer


_COMPONENTS = ("components", "schemas")
# Where another document has schemas that its author named, or is one itself.
_NAMED = {(), _COMPONENTS, ("definitions",), ("$defs",)}


def schema_hint(root: Json, pointer: Pointer, key: str) -> NameHint:
    """What the schema at a place could be called.

    Args:
        root: The whole normalised document that the place is in.
        pointer: The place.
        key: What identifies it, without positions.
    """
    walk = Walk(root, pointer)
    words = [*walk.words()]
    plain, *fuller = _forms([*words, Word(kind_word(walk.value) or "value", KIND)])
    above = pointer.tokens[:-1]
    is_given = above in _NAMED if pointer.document else above == _COMPONENTS
    return NameHint(
        parts=plain,
        strength=Strength.GIVEN if is_given else Strength.DERIVED,
        fuller=tuple(fuller),
        key=key,
    )


def operation_hint(operation_id: str | None, method: str, path: str) -> NameHint:
    """What an operation could be called: by its id, or else by method and path."""
    forms = _forms(operation_words({"operationId": operation_id}, method, path))
    if operation_id:
        forms.append(tuple(word.text for word in operation_words({}, method, path)))
    return NameHint(
        parts=forms[0],
        strength=Strength.GIVEN if operation_id else Strength.DERIVED,
        fuller=tuple(forms[1:]),
    )


def _forms(words: Iterable[Word]) -> list[tuple[str, ...]]:
    """The forms of a name, ever fuller: the least level first, what is nearest first.

    What is nearest is told first because it is the nearest that mostly tells two things
    apart.
    """
    kept = [word for word in words if word.text]
    said = {index for index, word in enumerate(kept) if word.level == PLAIN}
    needed = sorted(
        (word.level, -index) for index, word in enumerate(kept) if index not in said
    )
    forms = [said]
    for _, index in needed:
        forms.append({*forms[-1], -index})
    return [
        tuple(word.text for index, word in enumerate(kept) if index in form)
        for form in forms
        if form
    ]
