"""The third state of a field or argument: neither a value nor null, but left out."""

from __future__ import annotations

import enum
from typing import Final, Literal, TypeVar

_T = TypeVar("_T")


class Unset(enum.Enum):
    """The type of `UNSET`: the key is not there at all. None is a null that is there.

    It is falsy, so `model.name or "none"` works, and type checkers narrow it by
    `is UNSET`, by `isinstance`, by truth and by `case Unset.UNSET`.
    """

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        """False, always."""
        return False

    def __repr__(self) -> str:
        """`UNSET`, in representations and signatures."""
        return "UNSET"

    def __str__(self) -> str:
        """`UNSET`, as in representations."""
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Left out: not sent by us, or not sent by the server."""


def or_none(value: _T | Unset) -> _T | None:
    """The value, or None if it is null or left out: for when these mean the same."""
    return None if isinstance(value, Unset) else value
