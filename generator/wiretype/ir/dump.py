"""An `Api` as stable text: for expected outputs, for bug reports, for reading."""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterator
from typing import cast

from wiretype.diagnostics import Origin
from wiretype.ir.api import Api

_INDENT = "  "


def dump_api(api: Api) -> str:
    """Write an API as an indented outline, one member a line, origins as pointers."""
    return "\n".join(_dump_value(api, "")) + "\n"


def _dump_value(value: object, indent: str) -> Iterator[str]:
    match value:
        case Origin():
            yield f"{indent}{value.pointer}"
        case enum.Enum():
            yield f"{indent}{value.name}"
        case tuple():
            for item in cast("tuple[object, ...]", value):
                first, *rest = _dump_value(item, indent + _INDENT)
                yield f"{indent}- {first.strip()}"
                yield from rest
        case _ if dataclasses.is_dataclass(value):
            yield f"{indent}{type(value).__name__}"
            for field in dataclasses.fields(value):
                yield from _dump_member(field.name, getattr(value, field.name), indent)
        case _:
            yield f"{indent}{value!r}"


def _dump_member(name: str, value: object, indent: str) -> Iterator[str]:
    inner = indent + _INDENT
    if value == ():
        return
    lines = list(_dump_value(value, inner))
    if isinstance(value, tuple):
        yield f"{inner}{name}:"
        yield from lines
    else:
        yield f"{inner}{name}: {lines[0].strip()}"
        yield from (_INDENT + line for line in lines[1:])
