"""Names: words, cases, reserved words and scopes. The only naming authority.

Text of a description becomes an identifier here or nowhere.
"""

from __future__ import annotations

import keyword
import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_DATA = Path(__file__).parents[1] / "data"


def words(text: str) -> tuple[str, ...]:
    """Split a name of any convention: `updateAIThing-v2` is update, AI, Thing, v2.

    A word ends where a capital follows a small letter or a digit, and before the last
    of several capitals if a small letter follows it. Digits belong to what is before
    them.
    """
    found: list[str] = []
    is_inside = False
    normal = unicodedata.normalize("NFKC", text)
    for position, character in enumerate(normal):
        # Letters and digits, but for the few that identifiers cannot hold.
        if character == "_" or not f"_{character}".isidentifier():
            is_inside = False
            continue
        if is_inside and not _begins_word(normal, position):
            found[-1] += character
        else:
            found.append(character)
        is_inside = True
    return tuple(found)


def _begins_word(text: str, position: int) -> bool:
    if not text[position].isupper():
        return False
    return (
        not text[position - 1].isupper() or text[position + 1 : position + 2].islower()
    )


def snake_case(text: str) -> str:
    """`updateAiIntegration` as `update_ai_integration`; snake case stays as it is."""
    if text.isidentifier() and text == text.lower() and not text.startswith("_"):
        return unicodedata.normalize("NFKC", text)
    return "_".join(word.lower() for word in words(text))


def pascal_case(text: str) -> str:
    """`AI integrations` as `AiIntegrations`; Pascal case stays as it is."""
    if text.isidentifier() and text[0].isupper() and "_" not in text:
        return unicodedata.normalize("NFKC", text)
    return "".join(word[0].upper() + word[1:].lower() for word in words(text))


def singular(word: str) -> str:
    """A word as it stands for one thing, lower case: enough to compare two words."""
    word = word.lower()
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def method_name(operation_id: str, group: str) -> str:
    """An operation's name without the words of its group.

    `updateAiIntegration` in `AI Integrations` is `update`. What would leave nothing
    stays whole.
    """
    own = words(operation_id)
    shared = tuple(singular(word) for word in words(group))
    compared = tuple(singular(word) for word in own)
    for start in range(len(own) - len(shared) + 1):
        if shared and compared[start : start + len(shared)] == shared:
            rest = own[:start] + own[start + len(shared) :]
            if rest:
                return "_".join(word.lower() for word in rest)
    return snake_case(operation_id)


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

    def has(self, name: str) -> bool:
        """Whether a name is given away already."""
        return name in self._taken

    def allocate(self, candidate: str) -> str:
        """The candidate, or the nearest free and valid spelling of it."""
        name = candidate
        if not name or not name.isidentifier():
            name = f"{self._noun}_{candidate}" if candidate else self._noun
        if keyword.iskeyword(name) or name in self._reserved or name.startswith("__"):
            name = f"{name.strip('_')}_"
        unique, number = name, 2
        while unique in self._taken:
            unique, number = f"{name}_{number}", number + 1
        self._taken.add(unique)
        return unique
