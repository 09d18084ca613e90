"""The types of JSON that data has."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_array(data: object) -> TypeGuard[list[Any]]:
    """Whether data is an array."""
    return isinstance(data, list)


def is_object(data: object) -> TypeGuard[dict[str, Any]]:
    """Whether data is an object."""
    return isinstance(data, dict)


def category(data: object) -> str:
    """The name that JSON schemas have for the type of data; "" if it is not JSON."""
    match data:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case _:
            return ""


def without_points(data: Any) -> Any:
    """The data with 1 for 1.0 everywhere."""
    if is_array(data):
        return [without_points(item) for item in data]
    if is_object(data):
        return {key: without_points(value) for key, value in data.items()}
    return int(data) if isinstance(data, float) and data.is_integer() else data
