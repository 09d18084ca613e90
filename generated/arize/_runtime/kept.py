"""The mark of models that were read from objects that do not fit them."""

from __future__ import annotations

from typing import Any


class KeptExtra(dict[str, Any]):
    """The extra fields of such a model.

    Its required fields may be `UNSET`, and the fields named in `kept` may hold what is
    not of their types: it came like this, and is written like this again.
    """

    __slots__ = ("kept",)

    kept: frozenset[str]

    @classmethod
    def of(cls, extra: dict[str, Any], kept: frozenset[str]) -> KeptExtra:
        """Mark extra fields."""
        marked = cls(extra)
        marked.kept = kept
        return marked

    def copy(self) -> KeptExtra:
        """A copy with the mark."""
        return KeptExtra.of(self, self.kept)
