"""Names: candidates, reserved words and scopes. The only naming authority.

Text of a description becomes an identifier here or nowhere.
"""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import chain
from pathlib import Path

from wiretype.plan.words import (
    ascii_words,
    pascal_case,
    singular,
    snake_case,
    spelled,
    words,
)

__all__ = [
    "Scope",
    "class_candidates",
    "member_candidates",
    "method_name",
    "module_candidates",
    "name_members",
    "pascal_case",
    "reserved_names",
    "singular",
    "snake_case",
    "words",
]

LONGEST_PART = 48
"""Characters of each part of such a name."""
LONGEST_CLASS = 72
"""Characters that the name of a class without a name of its own is kept below."""
LONGEST_MODULE = 60
"""Characters of a module's name: paths have 260 on some systems."""

_DATA = Path(__file__).parents[1] / "data"


def method_name(operation_id: str, group: str) -> str:
    """An operation's name without the words of its group.

    `updateAiIntegration` in `AI Integrations` is `update`, and so is that of
    `aiintegration`. What would leave nothing stays whole.
    """
    own = words(operation_id)
    shared = "".join(map(singular, words(group)))
    compared = [*map(singular, own)]
    for start in range(len(own) if shared else 0):
        for end in range(start + 1, len(own) + 1):
            rest = own[:start] + own[end:]
            if rest and "".join(compared[start:end]) == shared:
                return "_".join(word.lower() for word in rest)
    return snake_case(operation_id)


def member_candidates(wire_name: str) -> Iterator[str]:
    """What a field or argument may be called, the best first.

    `ID` is `id`, beside another `id` it keeps its spelling; `_id` beside `id` is `id_`,
    and of `price` and `price>` the second is `price_greater`.
    """
    yield snake_case(wire_name)
    if _is_public(wire_name):
        yield wire_name
    elif wire_name.startswith("_"):
        yield f"{snake_case(wire_name)}_"
    yield snake_case(spelled(wire_name))
    yield snake_case(spelled(wire_name, separators=True))


def class_candidates(
    forms: tuple[tuple[str, ...], ...], *, is_given: bool
) -> Iterator[str]:
    """What a class may be called, the best first.

    A name that its author did not give, and that would be too long, keeps its first
    part and as many of the last ones as there is room for; beside another of that name
    it is told whole.

    Args:
        forms: The parts of the name, plain, then ever fuller.
        is_given: The plain form is what the author called it.
    """
    names = (_class_name(form, is_given=is_given) for form in forms)
    yield next(names)
    if is_given:
        # `Foo[Bar]` beside `FooBar` is `FooOfBar`.
        yield pascal_case(spelled(forms[0][0]))
        yield pascal_case(spelled(forms[0][0], separators=True))
    yield from names
    for form in forms:
        yield "".join(map(pascal_case, form))


def _class_name(form: tuple[str, ...], *, is_given: bool) -> str:
    parts = [pascal_case(part) for part in form]
    return "".join(parts if is_given else _shortened(parts))


def _shortened(parts: list[str]) -> list[str]:
    if sum(map(len, parts)) <= LONGEST_CLASS:
        return parts
    first, *rest = parts
    kept = [_within(first, LONGEST_PART, "")]
    room = LONGEST_CLASS - len(kept[0])
    for part in reversed(rest):
        room -= len(part)
        if len(kept) > 1 and room < 0:
            break
        kept.insert(1, _within(part, LONGEST_PART, ""))
    return kept


def module_candidates(text: str) -> Iterator[str]:
    """What a module may be called, the best first.

    In ASCII, since file systems disagree about all other letters.
    """
    for form in (text, spelled(text)):
        yield _within(snake_case(ascii_words(form)), LONGEST_MODULE, "_")


def _within(name: str, limit: int, joint: str) -> str:
    """A name cut after as many words as a limit allows, and at least within one."""
    if len(name) <= limit:
        return name
    kept: list[str] = []
    for word in words(name):
        if len(joint.join([*kept, word])) > limit:
            break
        kept.append(word)
    return joint.join(kept) or name[:limit]


def name_members(
    noun: str, wire_names: Iterable[str], pinned: Mapping[str, str]
) -> dict[str, str]:
    """The names of the members of one class or call, by their names on the wire.

    Names given before stay. Then comes what can be called as it is on the wire, then
    what at least is an identifier there, so that order decides as little as can be.
    """
    scope = Scope(noun)
    order = [*dict.fromkeys(wire_names)]

    def rank(wire_name: str) -> tuple[bool, bool, bool]:
        return (
            wire_name not in pinned,
            snake_case(wire_name) != wire_name,
            not _is_public(wire_name),
        )

    names: dict[str, str] = {}
    for wire_name in sorted(order, key=rank):
        known = pinned.get(wire_name, "")
        names[wire_name] = scope.choose(known, member_candidates(wire_name))
    return {wire_name: names[wire_name] for wire_name in order}


def _is_public(text: str) -> bool:
    return text.isascii() and text.isidentifier() and not text.startswith("_")


@cache
def reserved_names(scope: str) -> frozenset[str]:
    """The names that a kind of scope keeps for itself, from `data/reserved.txt`."""
    names: dict[str, list[str]] = {}
    for line in (_DATA / "reserved.txt").read_text(encoding="utf-8").splitlines():
        entry = line.partition("#")[0].strip()
        if entry.startswith("["):
            names[entry.strip("[]")] = []
        elif entry:
            names[[*names][-1]].append(entry)
    return frozenset(names[scope])


class Scope:
    """Hands out the identifiers of one namespace, each once.

    `noun` is the section of the reserved names, and what a name without any usable
    character is called.
    """

    def __init__(self, noun: str, taken: Iterable[str] = ()) -> None:
        self._noun = noun
        self._taken = set(taken)
        self._reserved = reserved_names(noun)
        self._joint = "" if noun[:1].isupper() else "_"

    def has(self, name: str) -> bool:
        """Whether a name is given away already."""
        return name in self._taken

    def allocate(self, candidate: str) -> str:
        """The candidate, or the nearest free and valid spelling of it."""
        return self.choose(candidate, ())

    def choose(self, known: str, candidates: Iterable[str]) -> str:
        """The first that is free, in a valid spelling, or else the first with a number.

        Args:
            known: What the thing was called before, empty if it is new.
            candidates: What it could be called, the best first; empty ones are none.
        """
        first = ""
        for candidate in chain((known,), candidates):
            name = self._valid(candidate) if candidate else ""
            if name and name not in self._taken:
                self._taken.add(name)
                return name
            first = first or name
        return self._numbered(first or self._valid(self._noun))

    def _numbered(self, name: str) -> str:
        joint = "_" if name[-1].isdecimal() else self._joint
        unique = name if name not in self._taken else ""
        number = 1
        while not unique:
            number += 1
            numbered = f"{name}{joint}{number}"
            unique = "" if numbered in self._taken else numbered
        self._taken.add(unique)
        return unique

    def _valid(self, candidate: str) -> str:
        name = unicodedata.normalize("NFKC", candidate)
        if not name.isidentifier():
            name = f"{self._noun}{self._joint}{name}"
        if not name.isidentifier():
            name = self._noun
        if keyword.iskeyword(name) or name in self._reserved or name.startswith("_"):
            name = f"{name.strip('_') or self._noun}_"
        return name
