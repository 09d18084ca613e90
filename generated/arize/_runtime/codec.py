"""Reading and writing values by annotations: all that the rest of a client needs.

An annotation is a type: a model, `list[Model]`, `A | B`, `datetime`, None, `Any`...
"""

from __future__ import annotations

import enum
from contextlib import suppress
from json import JSONDecoder, JSONEncoder
from math import isfinite
from typing import TYPE_CHECKING, Any

from .annotations import node_of
from .decoders import DECODERS
from .errors import DecodeError, EncodeError, Mismatch
from .explanations import got
from .misfit import MISFITS
from .model import Model, is_model
from .unset import UNSET
from .writing import write_json, write_model, write_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from .nodes import Node

_DECODER = JSONDecoder()
_ENCODER = JSONEncoder(
    separators=(",", ":"), ensure_ascii=False, allow_nan=False, check_circular=False
)
_ASCII_ENCODER = JSONEncoder(separators=(",", ":"))
_TOO_DEEP = "it is nested too deeply"


def read(annotation: object, data: object) -> Any:
    """The value of the type that JSON data stands for.

    Args:
        annotation: the type.
        data: what `parse_json` returns. Parts of it may become parts of the value.

    Raises:
        DecodeError: the data does not fit the type; lists all places where it does not.
        NameError: a name in an annotation is found nowhere.
        TypeError: an annotation is no type that JSON values have.
    """
    try:
        return _reader(annotation)(data)
    except (*MISFITS, RecursionError):
        pass
    value, mismatches = read_tolerant(annotation, data)
    if mismatches:
        name = getattr(annotation, "__name__", None) or str(annotation)
        raise DecodeError(name, mismatches)
    return value


def read_tolerant(annotation: object, data: object) -> tuple[Any, tuple[Mismatch, ...]]:
    """The value that JSON data stands for as far as it fits, and what does not fit.

    What does not fit stays as it came, and is written again like that. A required field
    of a model that is missing is `UNSET`.

    Raises:
        NameError: a name in an annotation is found nowhere.
        TypeError: an annotation is no type that JSON values have.
    """
    try:
        return _reader(annotation)(data), ()
    except MISFITS:
        pass
    except RecursionError:
        return data, (Mismatch("$", _TOO_DEEP),)
    return _read_misfit(node_of(annotation), data)


def _reader(annotation: object) -> Callable[[Any], Any]:
    if is_model(annotation):
        return DECODERS.models[annotation]
    return DECODERS.of(node_of(annotation))


def _read_misfit(node: Node, data: object) -> tuple[Any, tuple[Mismatch, ...]]:
    from .tolerant import TolerantReader

    reader = TolerantReader()
    try:
        return reader.read(node, data), tuple(reader.mismatches)
    except RecursionError:
        return data, (Mismatch("$", _TOO_DEEP),)


def write(annotation: object, value: object) -> Any:
    """The JSON value that stands for a value of the type.

    For a model a mapping will do, of names on the wire to values. Its order is kept and
    members that are `UNSET` are left out. Parts of the value may become parts of the
    JSON value.

    Raises:
        EncodeError: it cannot be written; says where.
        NameError: a name in an annotation is found nowhere.
        TypeError: an annotation is no type that JSON values have.
    """
    try:
        if isinstance(value, Model):
            return write_model(value)
        return write_value(node_of(annotation), value)
    except RecursionError:
        raise EncodeError("$", _TOO_DEEP) from None


def parse_json(content: bytes | str) -> Any:
    """The data in a JSON text (RFC 8259); bytes are in UTF-8.

    Raises:
        ValueError: it is none.
    """
    text = content if isinstance(content, str) else content.decode()
    try:
        value, end = _DECODER.raw_decode(text)
        if end == len(text):
            return value
    except ValueError:
        pass
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    try:
        return _DECODER.decode(text.removeprefix("\ufeff"))
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None


def dump_json(value: Any) -> bytes:
    """The JSON text (RFC 8259) of data in UTF-8, without blanks.

    Raises:
        EncodeError: it is no JSON data; says where.
    """
    try:
        return _ENCODER.encode(value).encode()
    except UnicodeEncodeError:
        # Half a surrogate pair: no text, but JSON can escape it, and servers do.
        return _ASCII_ENCODER.encode(value).encode()
    except (TypeError, ValueError, RecursionError) as error:
        with suppress(RecursionError):
            write_json(value)
        raise EncodeError("$", str(error)) from error


def format_parameter(value: object) -> str:
    """A single value as text, as it stands in a path, a query or a header.

    Booleans are `true` and `false`, datetimes RFC 3339 with Z for UTC, and so on as in
    JSON, but without quotes.

    Raises:
        EncodeError: it is no single value, or has no text.
    """
    match value:
        case enum.Enum() if value is not UNSET:
            return format_parameter(value.value)
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case int():
            return int.__repr__(value)
        case float() if isfinite(value):
            return float.__repr__(value)
        case _:
            written = write_value(node_of(Any), value)
            if isinstance(written, str):
                return written
            raise EncodeError("$", f"{got(value)} is no single value")
