"""The headers of a response."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Headers(Mapping[str, str]):
    """Headers by name in any case, immutable; iterated in lower case.

    A name that came several times has its values joined by commas (RFC 9110, 5.3);
    `get_list` keeps them apart.
    """

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        """Take names and values as they came."""
        values: dict[str, list[str]] = {}
        for name, value in pairs:
            values.setdefault(name.lower(), []).append(value)
        self._values = values

    def get_list(self, name: str) -> list[str]:
        """All values of one name, in the order they came."""
        return list(self._values.get(name.lower(), ()))

    def __getitem__(self, name: str) -> str:
        """The value of one name, several joined by commas; KeyError without."""
        return ", ".join(self._values[name.lower()])

    def __iter__(self) -> Iterator[str]:
        """The names, in lower case."""
        return iter(self._values)

    def __len__(self) -> int:
        """The number of different names."""
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        """Whether the name came, in any case."""
        return isinstance(name, str) and name.lower() in self._values

    def __repr__(self) -> str:
        """All names and values; those of cookies, which may be secret, left out."""
        shown = {name: "***" if name == "set-cookie" else self[name] for name in self}
        return f"Headers({shown!r})"
