"""Telling arrays and objects from other values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard


def is_json_array(data: object) -> TypeGuard[list[Any]]:
    """Whether data is an array, as `json` reads it."""
    return type(data) is list


def is_json_object(data: object) -> TypeGuard[dict[str, Any]]:
    """Whether data is an object, as `json` reads it."""
    return type(data) is dict


def is_sequence(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value can be written as an array; text and bytes cannot."""
    return isinstance(value, Sequence) and not isinstance(
        value, str | bytes | bytearray | memoryview
    )


def is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    """Whether a value can be written as an object."""
    return isinstance(value, Mapping)
