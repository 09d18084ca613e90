"""What a `$ref` leads to (OpenAPI 3.1, section 4.8.23; RFC 6901 and RFC 3986)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, TypeAlias, assert_never

from wiretype.document.tree import member_of, printable, shown, value_at
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.document.source import Document
    from wiretype.document.tree import Json


@dataclass(frozen=True, slots=True)
class Found:
    """The reference leads to what stands at `pointer`, which is no reference itself."""

    pointer: Pointer


@dataclass(frozen=True, slots=True)
class Dangling:
    """Nothing stands where the `$ref` at `holder` leads."""

    holder: Pointer
    reference: str


@dataclass(frozen=True, slots=True)
class Foreign:
    """The `$ref` at `holder` leads to another document."""

    holder: Pointer
    reference: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The `$ref` at `holder` is not text, or names an anchor."""

    holder: Pointer
    reference: Json


@dataclass(frozen=True, slots=True)
class Endless:
    """The `$ref` at `holder` leads back to itself."""

    holder: Pointer
    reference: str


Failure: TypeAlias = "Dangling | Foreign | Unreadable | Endless"
Resolution: TypeAlias = "Found | Failure"


def complaint(failure: Failure, *, is_needed: bool) -> tuple[str, Pointer, str, str]:
    """Code, place, sentence and consequence for a reference that leads nowhere.

    `is_needed` says whether a client needs what the reference stands for.
    """
    place = failure.holder / "$ref"
    match failure:
        case Dangling(_, reference):
            code = "WT304" if is_needed else "WT309"
            sentence = f"this reference leads nowhere: {printable(reference)}"
            consequence = "nothing is generated" if is_needed else "it is left out"
            return code, place, sentence, consequence
        case Foreign(_, reference):
            code = "WT305"
            sentence = (
                "this reference leads to another document, which is not supported yet: "
                f"{printable(reference)}"
            )
        case Unreadable(_, reference):
            code = "WT306"
            sentence = f"this reference is no JSON pointer: {shown(reference)}"
        case Endless(_, reference):
            code = "WT307"
            sentence = f"this reference leads back to itself: {printable(reference)}"
        case _:
            assert_never(failure)
    return code, place, sentence, "what it stands for is unknown"


class References:
    """Follows the references of one document."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._names = {document.name, PurePath(document.name).name}
        self._steps: dict[str, tuple[Pointer, Json] | None] = {}

    def resolve(self, holder: Pointer, node: Json) -> Resolution:
        """Follow `node`, which stands at `holder`, to what is no reference."""
        seen: set[Pointer] = set()
        while isinstance(node, dict) and "$ref" in node:
            reference = node["$ref"]
            if not isinstance(reference, str):
                return Unreadable(holder, reference)
            if holder in seen:
                return Endless(holder, reference)
            seen.add(holder)
            document, _, fragment = reference.partition("#")
            if document and document.removeprefix("./") not in self._names:
                return Foreign(holder, reference)
            if not fragment.startswith("/"):
                return Unreadable(holder, reference)
            target = self._step(fragment)
            if target is None:
                return Dangling(holder, reference)
            holder, node = target
        return Found(holder)

    def _step(self, fragment: str) -> tuple[Pointer, Json] | None:
        """Where a fragment leads, and what stands there; None for nothing."""
        if fragment not in self._steps:
            # A reference whose way leads through itself ends nowhere.
            self._steps[fragment] = None
            self._steps[fragment] = self._walk(fragment)
        return self._steps[fragment]

    def _walk(self, fragment: str) -> tuple[Pointer, Json] | None:
        """Walk down from the root; where a reference is in the way, go on behind it."""
        pointer = Pointer()
        value: Json = self._document.root
        for token in self._document.moved_to(Pointer.parse(f"#{fragment}")).tokens:
            while True:
                try:
                    value = member_of(value, token)
                except LookupError:
                    resolution = self.resolve(pointer, value)
                    if not isinstance(resolution, Found):
                        return None
                    if resolution.pointer == pointer:
                        return None
                    pointer = resolution.pointer
                    value = value_at(self._document.root, pointer)
                else:
                    break
            pointer = pointer / token
        return pointer, value
