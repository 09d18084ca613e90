"""Where the author wrote what stands in a normalised tree, and the other way round.

Rules move things: a schema into an `anyOf`, the `definitions` of Swagger 2.0 into the
components. References name the places the author knew, and diagnostics point at them.
All places here are the tokens of a pointer, absolute, within one document.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

Tokens: TypeAlias = "tuple[str, ...]"


@dataclass(frozen=True, slots=True)
class _Signs:
    """The places at and below one place of which it is known where they lead.

    `target` is where this place leads; None where that follows from the place above.
    """

    target: Tokens | None
    children: Mapping[str, _Signs]


_NO_SIGNS = _Signs(None, MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Provenance:
    """A map between the places of a normalised tree and those of its author's text.

    A place that it says nothing of goes where the place above it goes, and in the end
    stays where it is.
    """

    _written: _Signs = _NO_SIGNS
    _moved: _Signs = _NO_SIGNS

    def written_at(self, tokens: Tokens) -> Tokens:
        """The place in the text of what stands in the tree at `tokens`."""
        return _followed(self._written, tokens)

    def moved_to(self, tokens: Tokens) -> Tokens:
        """The place in the tree of what the author wrote at `tokens`.

        Of several places that were made of one, it is the first.
        """
        return _followed(self._moved, tokens)


UNMOVED = Provenance()
"""That of a tree in which everything stands where it was written."""


def _followed(signs: _Signs, tokens: Tokens) -> Tokens:
    found = tokens
    here: _Signs | None = signs
    for position, token in enumerate(tokens, start=1):
        if here is None or not here.children:
            break
        here = here.children.get(token)
        if here is not None and here.target is not None:
            found = here.target + tokens[position:]
    return found


@dataclass(slots=True)
class _Place:
    """A place of the tree while it is being rewritten.

    Attributes:
        written: Where the author wrote what stands here; None where that follows from
            the place above.
        is_meant: Whether a reference to what was written there means this place.
        children: The places below.
    """

    written: Tokens | None = None
    is_meant: bool = True
    children: dict[str, _Place] = field(default_factory=dict["str", "_Place"])


class Moves:
    """Takes down what is moved in one tree, while it is being rewritten.

    The places of the tree are those at the time of the call.
    """

    def __init__(self) -> None:
        self._root = _Place()
        self._finished: Provenance | None = None

    def written_at(self, tokens: Tokens) -> Tokens:
        """The place in the text of what now stands in the tree at `tokens`."""
        found = tokens
        place = self._root
        for position, token in enumerate(tokens, start=1):
            below = place.children.get(token)
            if below is None:
                break
            place = below
            if place.written is not None:
                found = place.written + tokens[position:]
        return found

    def move(self, tree: Tokens, written: Tokens) -> None:
        """What the author wrote at `written` now stands at `tree`."""
        place = self._at(tree)
        place.written = written
        place.is_meant = True

    def copy(self, tree: Tokens, written: Tokens) -> None:
        """What stands at `tree` was made of what is written at `written`.

        A reference to `written` does not mean it.
        """
        place = self._at(tree)
        place.written = written
        place.is_meant = False

    def nest(self, tree: Tokens, below: Tokens, members: Iterable[str]) -> None:
        """Some members of the object at `tree` now stand `below` it.

        A reference to the object means what stands at `tree`, and holds what is below.
        """
        written = self.written_at(tree)
        outer = self._at(tree)
        taken = {name: outer.children.pop(name, _Place()) for name in members}
        inner = self._at(tree + below)
        inner.written = written
        inner.is_meant = False
        for name, place in taken.items():
            if place.written is None:
                place.written = (*written, name)
            inner.children[name] = place

    def finished(self) -> Provenance:
        """All moves so far as a map."""
        if not self._root.children:
            return UNMOVED
        if self._finished is None:
            meant = _Place()
            _turn(self._root, (), meant)
            self._finished = Provenance(_signs(self._root), _signs(meant))
        return self._finished

    def _at(self, tokens: Tokens) -> _Place:
        # Nobody asks for a place but to change it.
        self._finished = None
        return _place_at(self._root, tokens)


def _place_at(root: _Place, tokens: Tokens) -> _Place:
    place = root
    for token in tokens:
        place = place.children.setdefault(token, _Place())
    return place


def _turn(place: _Place, tokens: Tokens, meant: _Place) -> None:
    """Enter into `meant`, for what was written, where it stands now."""
    if place.written is not None and place.is_meant:
        entry = _place_at(meant, place.written)
        if entry.written is None:
            entry.written = tokens
    for token, child in place.children.items():
        _turn(child, (*tokens, token), meant)


def _signs(place: _Place) -> _Signs:
    return _Signs(
        place.written, {token: _signs(child) for token, child in place.children.items()}
    )
