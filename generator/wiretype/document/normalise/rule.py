"""What a rule is, and what it may know of the place it is at work."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from wiretype.diagnostics import Origin
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.diagnostics import Diagnostics
    from wiretype.document.grammar import Kind
    from wiretype.document.provenance import Moves
    from wiretype.document.source import Document
    from wiretype.document.tree import Json


class Version(enum.Enum):
    """The versions of OpenAPI that are read."""

    V3_0 = "3.0"
    V3_1 = "3.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The place of the object that a rule rewrites.

    Attributes:
        document: The description, as it was read.
        version: The version the description is written in.
        pointer: The place of the object in the tree as it is now.
        member: The member of the object above that holds this one, such as `items`.
        diagnostics: Where repairs are reported.
        moves: Takes down what a rule puts elsewhere.
    """

    document: Document
    version: Version
    pointer: Pointer
    member: str
    diagnostics: Diagnostics
    moves: Moves

    def report(
        self, code: str, tokens: tuple[str, ...], message: str, consequence: str
    ) -> None:
        """Say what is wrong at `tokens` below the object, and what was done."""
        origin = Origin(self.document.name, self._written(tokens))
        self.diagnostics.add(code, origin, message, consequence)

    def spelling(self, *tokens: str) -> str | None:
        """How the author wrote the scalar at `tokens` below the object."""
        return self.document.source_map.spelling(self._written(tokens))

    def move(self, new: tuple[str, ...], old: tuple[str, ...]) -> None:
        """Take down that what stood at `old` below the object is now at `new`."""
        self.moves.move(self.pointer.child(*new).tokens, self._written(old).tokens)

    def nest(self, below: tuple[str, ...], members: Iterable[str]) -> None:
        """Take down that some members of the object now stand at `below`."""
        self.moves.nest(self.pointer.tokens, below, members)

    def _written(self, tokens: tuple[str, ...]) -> Pointer:
        place = self.pointer.child(*tokens)
        return Pointer(self.moves.written_at(place.tokens), place.document)


Rewrite: TypeAlias = "Callable[[dict[str, Json], Site], dict[str, Json]]"
"""Makes a new object of one, or returns the same where there is nothing to do."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rewriting, of the objects of one kind.

    Attributes:
        kind: The objects it is for.
        trigger: The member without which there is nothing to do; None if a lack may be
            what the rule is about.
        rewrite: The rewriting itself.
        is_early: Whether it comes before the rules for the objects below, because it
            decides what is below.
    """

    kind: Kind
    trigger: str | None
    rewrite: Rewrite
    is_early: bool = False
