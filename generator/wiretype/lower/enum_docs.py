"""What authors call the values of an enum, and say of them, in vendor extensions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeGuard

from wiretype.ir.types import EnumMember

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Schema

    from wiretype.ir.types import Scalar

_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names")
_DOCS = ("x-enum-descriptions", "x-enumDescriptions", "x-enum-description")
_DEPRECATED = ("x-enum-deprecated", "x-deprecated-enum")
_EXTENSIBLE = "x-extensible-enum"
_MICROSOFT = "x-ms-enum"


@dataclass(frozen=True, slots=True)
class _Words:
    """Texts by value, or in the order of the values."""

    by_value: Mapping[str, object]
    in_order: tuple[object, ...]

    def of(self, position: int, value: Scalar) -> str:
        text = self.by_value.get(_key(value))
        if text is None and position < len(self.in_order):
            text = self.in_order[position]
        return " ".join(text.split()) if isinstance(text, str) else ""


_NO_WORDS = _Words({}, ())


def extensible_values(schema: Schema) -> list[object]:
    """The values of `x-extensible-enum`, which stands instead of `enum`."""
    held = (schema.model_extra or {}).get(_EXTENSIBLE)
    return list(held) if _is_list(held) else []


def document_values(
    schema: Schema, raw: list[object], values: tuple[Scalar, ...]
) -> tuple[tuple[EnumMember, ...], bool]:
    """The values with their words, and whether the author says there will be more.

    Args:
        schema: The schema that lists the values.
        raw: The values as they are listed, which is the order of the words.
        values: The values as they are meant, each once.
    """
    extra = schema.model_extra
    if not extra:
        return tuple(EnumMember(value=value) for value in values), False
    names, docs = _words(extra, _NAMES), _words(extra, _DOCS)
    microsoft = extra.get(_MICROSOFT)
    is_open = extra.get(_EXTENSIBLE) is True
    if _is_mapping(microsoft):
        is_open = is_open or microsoft.get("modelAsString") is True
        names = _from_microsoft(microsoft, "name") or names
        docs = _from_microsoft(microsoft, "description") or docs
    deprecated = {
        _key(value)
        for name in _DEPRECATED
        if _is_list(held := extra.get(name))
        for value in held
    }
    positions: dict[str, int] = {}
    for position, value in enumerate(raw):
        positions.setdefault(_key(value), position)
    return tuple(
        EnumMember(
            value=value,
            name=names.of(positions.get(_key(value), len(raw)), value),
            doc=docs.of(positions.get(_key(value), len(raw)), value),
            deprecated=_key(value) in deprecated,
        )
        for value in values
    ), is_open


def _words(extra: Mapping[str, object], names: tuple[str, ...]) -> _Words:
    for name in names:
        held = extra.get(name)
        if _is_mapping(held):
            return _Words(held, ())
        if _is_list(held):
            return _Words({}, tuple(held))
    return _NO_WORDS


def _from_microsoft(extension: Mapping[str, object], member: str) -> _Words | None:
    """The words of `x-ms-enum`, whose `values` are mappings."""
    listed = extension.get("values")
    if not _is_list(listed):
        return None
    return _Words(
        {
            _key(entry.get("value")): entry.get(member)
            for entry in listed
            if _is_mapping(entry)
        },
        (),
    )


def _key(value: object) -> str:
    """A value as the key of a mapping in JSON."""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


def _is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, dict)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)
