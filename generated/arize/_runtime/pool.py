"""The HTTP client that a client and all its views share."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

C = TypeVar("C")


class Pool(Generic[C]):
    """An HTTP client: the one the caller gave, or else one made when first needed."""

    __slots__ = ("_given", "_lock", "_made", "_make")

    def __init__(self, given: C | None, make: Callable[[], C]) -> None:
        """Take the caller's HTTP client, or None to have one made by `make`."""
        self._given = given
        self._make = make
        self._made: C | None = None
        self._lock = Lock()

    def client(self) -> C:
        """The HTTP client to send with."""
        if self._given is not None:
            return self._given
        with self._lock:
            if self._made is None:
                self._made = self._make()
            return self._made

    def release(self) -> C | None:
        """Give up the HTTP client that was made here, for the caller to close.

        None if there is none, or if it is not ours to close. Should another request
        be sent later, a new one is made.
        """
        with self._lock:
            made, self._made = self._made, None
            return made
