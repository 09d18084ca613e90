"""How the fast functions say no: by any exception, without an explanation."""

from __future__ import annotations

from typing import Final, NoReturn


class MisfitError(ValueError):
    """A value does not fit its type."""


MISFITS: Final = (LookupError, TypeError, ValueError, ArithmeticError, AttributeError)
"""What reading or writing a value raises that does not fit its type.

Compiled functions look at values as if they fit: a property that is missing is a
`KeyError`, the length of a number a `TypeError`.
"""


def misfit(value: object) -> NoReturn:
    """Raise: the value does not fit."""
    raise MisfitError(type(value).__name__)
