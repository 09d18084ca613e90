"""Telling the caller about a success that breaks its description."""

from __future__ import annotations

import inspect
import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import ResponseMismatchWarning

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .errors import Mismatch

# The package that holds this runtime: the client. The caller is whoever is outside.
_PACKAGE = f"{Path(__file__).parent.parent}{os.sep}"


def sentence(mismatches: Iterable[Mismatch]) -> str:
    """All mismatches on one line: `$.id: expected a string; $.tags: missing`."""
    return "; ".join(map(str, mismatches))


def warn_of_mismatches(message: str) -> None:
    """Warn once, at the line that called the client."""
    warnings.warn(message, ResponseMismatchWarning, stacklevel=_distance_to_caller())


def _distance_to_caller() -> int:
    """The number of frames from the function that called this to the caller's."""
    frame = inspect.currentframe()
    distance = 0
    while frame is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
        distance += 1
    return distance
