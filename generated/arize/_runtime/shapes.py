"""Telling arrays and objects from single values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeGuard


def is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    """Whether the value is an object of JSON: a mapping."""
    return isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[Sequence[object] | AbstractSet[object]]:
    """Whether the value is an array of JSON: a sequence or set, but no text."""
    return isinstance(value, Sequence | AbstractSet) and not isinstance(
        value, str | bytes | bytearray | memoryview
    )
