"""Words: how text of a description splits, and the cases that words are joined in."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from anyascii import anyascii

SYMBOLS = {
    "!": "not",
    "#": "hash",
    "$": "dollar",
    "%": "percent",
    "&": "and",
    "*": "star",
    "+": "plus",
    "<": "less",
    "=": "equal",
    ">": "greater",
    "?": "question",
    "@": "at",
    "^": "caret",
    "|": "or",
    "~": "tilde",
}
"""What a symbol is called where nothing else tells two names apart."""

SEPARATORS = {
    "-": "dash",
    ".": "dot",
    "/": "slash",
    ":": "colon",
    ",": "comma",
    ";": "semicolon",
    "[": "of",
    " ": "space",
}
"""What mostly stands between words, and is said last of all."""

_ASCII_WORDS = re.compile(
    # Small letters that belong to the capitals before them: OAuth2, IPv6, IDs.
    r"[Oo]Auth[0-9]*|IPv[46]|[A-Z]{2,}s(?![a-z0-9])"
    r"|[A-Z]+(?=[A-Z][a-z])|[A-Z]*[a-z0-9]+|[A-Z]+"
)

_SIGNS = {"+": "plus", "-": "minus"}

# Letters and marks that identifiers may hold and nobody sees (Unicode,
# Default_Ignorable_Code_Point).
_INVISIBLE = frozenset(
    map(
        chr,
        (
            0x034F,
            *range(0x115F, 0x1161),
            *range(0x17B4, 0x17B6),
            *range(0x180B, 0x1810),
            0x3164,
            *range(0xFE00, 0xFE10),
            0xFFA0,
            *range(0xE0100, 0xE01F0),
        ),
    )
)

# Scripts with letters that look the same.
_ALIKE = ("LATIN", "GREEK", "CYRILLIC")


@cache
def words(text: str) -> tuple[str, ...]:
    """Split a name of any convention: `updateAIThing-v2` is update, AI, Thing, v2.

    A word ends where a capital follows a small letter or a digit, and before the last
    of several capitals if a small letter follows it, but for the s of a plural: `IDs`
    is one word. `IPv6` and `OAuth` are, too. Digits belong to what is before them. A
    sign before a number is a word: `+1` is plus, 1. Letters of all scripts stay, but a
    word of several scripts that look alike is spelled in ASCII.
    """
    normal = text if text.isascii() else _visible(text)
    found: list[str] = []
    if normal[:1] in _SIGNS and normal[1:2].isdecimal():
        found.append(_SIGNS[normal[0]])
    if normal.isascii():
        return (*found, *_ASCII_WORDS.findall(normal))
    is_inside = False
    for position, character in enumerate(normal):
        if not _is_part(character):
            is_inside = False
            continue
        if is_inside and not _begins_word(normal, position):
            found[-1] += character
        else:
            found.append(character)
        is_inside = True
    return tuple(part for word in found for part in _unmistakable(word))


def _visible(text: str) -> str:
    return "".join(filter(_is_visible, unicodedata.normalize("NFKC", text)))


def _is_visible(character: str) -> bool:
    return character not in _INVISIBLE and unicodedata.category(character) != "Cf"


def _is_part(character: str) -> bool:
    """Whether a character is a letter or digit that identifiers can hold."""
    if character.isascii():
        return character.isalnum()
    return f"_{character}".isidentifier()


def _begins_word(text: str, position: int) -> bool:
    if not text[position].isupper():
        return False
    if not text[position - 1].isupper():
        return True
    rest = text[position + 1 : position + 3]
    ends = not rest[1:].islower() and not rest[1:].isdecimal()
    return rest[:1].islower() and not (rest[:1] == "s" and ends)


def _unmistakable(word: str) -> tuple[str, ...]:
    if word.isascii():
        return (word,)
    names = [unicodedata.name(character, "") for character in word]
    if sum(any(name.startswith(script) for name in names) for script in _ALIKE) > 1:
        return words(anyascii(word))
    return (word,)


@cache
def snake_case(text: str) -> str:
    """`updateAiIntegration` as `update_ai_integration`; snake case stays as it is."""
    is_name = text.isascii() and text.isidentifier() and not text.startswith("_")
    if is_name and text == text.lower():
        return text
    return "_".join(word.lower() for word in words(text))


@cache
def pascal_case(text: str) -> str:
    """`AI integrations` as `AiIntegrations`; Pascal case stays as it is."""
    if text.isascii() and text.isalnum() and text[0].isupper():
        return text
    parts = words(text)
    if len(parts) > 1 and text.isidentifier() and text[0].isupper() and "_" not in text:
        return "".join(parts)
    return "".join(word[0].upper() + word[1:].lower() for word in parts)


def spelled(text: str, *, separators: bool = False) -> str:
    """A text whose symbols are words: `price>=` is `price greater equal`.

    Args:
        text: The text.
        separators: Also say what mostly stands between words.
    """
    names = {**SYMBOLS, **SEPARATORS} if separators else SYMBOLS
    if text.isascii() and text.isalnum():
        return text
    return "".join(
        f" {names[character]} " if character in names else _spelled_one(character)
        for character in unicodedata.normalize("NFKC", text)
    )


def _spelled_one(character: str) -> str:
    if character.isascii() or _is_part(character) or not _is_visible(character):
        return character
    # Pictures have short names, `thumbsup`; arrows and the like have official ones.
    short = anyascii(character)
    if words(short):
        return f" {short} "
    return f" {unicodedata.name(character, '').lower()} "


def ascii_words(text: str) -> str:
    """A text in ASCII, for names of files."""
    return text if text.isascii() else anyascii(text)


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
