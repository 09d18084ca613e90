"""What lowering gives up on, one operation at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer


class UnsupportedError(Exception):
    """An operation uses a feature of OpenAPI that this version does not know.

    `what` names the feature as the end of a sentence.
    """

    def __init__(self, pointer: Pointer, what: str) -> None:
        super().__init__(what)
        self.pointer = pointer
        self.what = what
