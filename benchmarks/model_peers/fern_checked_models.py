"""The models of `fern_models`, read by what checks them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from square.core.pydantic_utilities import parse_obj_as

from .fern_models import (
    ATTRIBUTE,
    AiIntegration,
    Scoping,
    SpacePage,
    VersionPage,
    write,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ATTRIBUTE", "NAME", "READERS", "Scoping", "write"]

NAME = "Fern checked"


def _reader(model: type) -> Callable[[bytes], Any]:
    return lambda text: parse_obj_as(model, json.loads(text))


READERS = {
    "small": _reader(AiIntegration),
    "page": _reader(SpacePage),
    "union": _reader(VersionPage),
}
