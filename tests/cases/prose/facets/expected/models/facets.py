"""Models: Facets."""

from __future__ import annotations

import builtins
from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

FacetsOrder: TypeAlias = Literal["asc", "desc"]
"""Which first. The server's default: "asc"."""


class Facets(Model):
    name: str | Unset = UNSET
    """The name. 1 to 100 characters."""

    code: str | Unset = UNSET
    """Exactly 2 characters. Matches `^[A-Z]+$`."""

    short: str | Unset = UNSET
    """Not long. At most 1 character."""

    tags: builtins.list[str] | Unset = UNSET
    """At most 50 items. No item twice."""

    text: str | Unset = UNSET
    """At most 9."""

    few: builtins.list[str] | Unset = UNSET

    from_one: int | Unset = UNSET
    """At least 1."""

    below: float | Unset = UNSET
    """Greater than 0 and at most 1.5. A multiple of 0.5."""

    order: FacetsOrder | str | Unset = UNSET
    """Which first. The server's default: "asc"."""

    flag: bool | Unset = UNSET
    """The server's default: True."""

    nothing: str | None | Unset = UNSET

    list: builtins.list[str] | Unset = UNSET
    """The server's default: ['a']."""

    gone: str | Unset = UNSET
    """Deprecated. It was of use once.

    It is not any more.
    """

    referred: Code | Unset = UNSET
    """2 to 8 characters."""

    narrower: Code | Unset = UNSET
    """2 to 4 characters."""


Code: TypeAlias = str
"""Deprecated. 2 to 8 characters."""
