"""JSON values beside each other."""

from __future__ import annotations

from collections.abc import Iterator

from wiretype.document.tree import Json


def types_of(value: Json) -> set[str]:
    """The types of JSON schema that a value has."""
    match value:
        case None:
            return {"null"}
        case bool():
            return {"boolean"}
        case int():
            return {"integer", "number"}
        case float():
            return {"integer", "number"} if value.is_integer() else {"number"}
        case str():
            return {"string"}
        case list():
            return {"array"}
        case _:
            return {"object"}


def is_same(one: Json, other: Json) -> bool:
    """Whether two values are equal and not only so in Python, as true and 1 are."""
    return types_of(one) == types_of(other) and one == other


def first_difference(one: Json, other: Json, path: str = "$") -> str | None:
    """Where two JSON values are not the same, numbers by value; None if nowhere."""
    return next(_differences(one, other, path), None)


def _differences(one: Json, other: Json, path: str) -> Iterator[str]:
    if isinstance(one, dict) and isinstance(other, dict):
        for name in {**one, **other}:
            if name not in one or name not in other:
                yield f"{path}.{name} is in one of them only"
            else:
                yield from _differences(one[name], other[name], f"{path}.{name}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, (mine, theirs) in enumerate(zip(one, other, strict=True)):
            yield from _differences(mine, theirs, f"{path}[{index}]")
    elif not is_same(one, other):
        yield f"{path}: {one!r} became {other!r}"
