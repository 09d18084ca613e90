"""Arrays in arguments: any sequence, but no text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_T_co = TypeVar("_T_co", covariant=True)


class SequenceNotStr(Protocol[_T_co]):
    """A sequence that is no `str`, `bytes` or `bytearray`: a list, a tuple, ...

    To Python a `str` is a sequence of `str`, so `Sequence[str]` lets `"abc"` through
    where `["abc"]` is meant. This type does not: `__contains__` of text takes text
    only.
    """

    @overload
    def __getitem__(self, index: int, /) -> _T_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> Sequence[_T_co]: ...
    def __contains__(self, value: object, /) -> bool:
        """Whether the value is one of the items."""
        ...

    def __len__(self) -> int:
        """The number of items."""
        ...

    def __iter__(self) -> Iterator[_T_co]:
        """The items in order."""
        ...

    def __reversed__(self) -> Iterator[_T_co]:
        """The items from the last to the first."""
        ...
