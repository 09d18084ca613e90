"""What a rule is, and what it may know of the place it is at work."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from wiretype.diagnostics import Origin
from wiretype.document.references import Found
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.diagnostics import Diagnostics
    from wiretype.document.grammar import Kind
    from wiretype.document.provenance import Moves, Tokens
    from wiretype.document.references import References
    from wiretype.document.source import Document
    from wiretype.document.tree import Json


class Version(enum.Enum):
    """The versions of OpenAPI that are read."""

    V2_0 = "2.0"
    V3_0 = "3.0"
    V3_1 = "3.1"
    V3_2 = "3.2"

    @property
    def has_boolean_bounds(self) -> bool:
        """Whether exclusive bounds are true or false, beside the bound itself."""
        return self in {Version.V2_0, Version.V3_0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pass:
    """One pass of the rules over one document.

    Attributes:
        document: The description, as it was read.
        version: The version the description is written in.
        diagnostics: Where repairs are reported.
        moves: Takes down what a rule puts elsewhere.
        sources: The references between the documents as they were read.
    """

    document: Document
    version: Version
    diagnostics: Diagnostics
    moves: Moves
    sources: References


@dataclass(frozen=True, slots=True)
class Site:
    """The place of the object that a rule rewrites.

    Attributes:
        whole: The pass over the document that the object is in.
        pointer: The place of the object in the tree as it is now.
        member: The member of the object above that holds this one, such as `items`.
    """

    whole: Pass
    pointer: Pointer
    member: str

    @property
    def document(self) -> Document:
        """The description, as it was read."""
        return self.whole.document

    @property
    def version(self) -> Version:
        """The version the description is written in."""
        return self.whole.version

    def report(
        self, code: str, tokens: tuple[str, ...], message: str, consequence: str
    ) -> None:
        """Say what is wrong at `tokens` below the object, and what was done."""
        origin = Origin(self.document.name, self._written(tokens))
        self.whole.diagnostics.add(code, origin, message, consequence)

    def report_at(
        self, code: str, written: Tokens, message: str, consequence: str
    ) -> None:
        """Say what is wrong with what the author wrote somewhere, and what was done."""
        place = Pointer(written, self.pointer.document)
        origin = Origin(self.document.name, place)
        self.whole.diagnostics.add(code, origin, message, consequence)

    def spelling(self, *tokens: str) -> str | None:
        """How the author wrote the scalar at `tokens` below the object."""
        return self.document.source_map.spelling(self._written(tokens))

    def move(self, new: tuple[str, ...], old: tuple[str, ...]) -> None:
        """Take down that what stood at `old` below the object is now at `new`."""
        self.whole.moves.move(
            self.pointer.child(*new).tokens, self._written(old).tokens
        )

    def move_from(self, new: Tokens, written: Tokens) -> None:
        """Take down that what the author wrote at `written` is now below at `new`."""
        self.whole.moves.move(self.pointer.child(*new).tokens, written)

    def copy_from(self, new: Tokens, written: Tokens) -> None:
        """Take down that what is below at `new` was made of what is at `written`."""
        self.whole.moves.copy(self.pointer.child(*new).tokens, written)

    def nest(self, below: tuple[str, ...], members: Iterable[str]) -> None:
        """Take down that some members of the object now stand at `below`."""
        self.whole.moves.nest(self.pointer.tokens, below, members)

    def below(self, tokens: Tokens) -> Site:
        """The place of an object below this one."""
        return replace(self, pointer=self.pointer.child(*tokens))

    def written(self, tokens: Tokens) -> Tokens:
        """Where the author wrote what is at `tokens` below the object."""
        return self._written(tokens).tokens

    @property
    def root(self) -> dict[str, Json]:
        """The whole description, as the author wrote it."""
        own = self.document.members
        return own if "swagger" in own else self.whole.sources.documents.root.members

    def resolved(self, value: Json, tokens: Tokens) -> tuple[Pointer, Json] | None:
        """What the value at `tokens` below stands for, and where that was written.

        That is the value itself, unless it is a reference; None for one that leads
        nowhere.
        """
        resolution = self.whole.sources.resolve(self._written(tokens), value)
        if not isinstance(resolution, Found):
            return None
        return resolution.pointer, self.whole.sources.documents.value_at(
            resolution.pointer
        )

    def _written(self, tokens: tuple[str, ...]) -> Pointer:
        place = self.pointer.child(*tokens)
        return Pointer(self.whole.moves.written_at(place.tokens), place.document)


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
        versions: The versions it is for.
    """

    kind: Kind
    trigger: str | None
    rewrite: Rewrite
    is_early: bool = False
    versions: frozenset[Version] = frozenset(Version)
