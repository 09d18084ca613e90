"""The JSON library of a client: the standard one, or a faster one if it was told so.

Whichever it is, the same bytes are sent, the same values read, the same errors raised.
What a faster library would do in another way is left to the standard one:

- Reading: what the library refuses. The standard library takes half a surrogate pair, a
  byte order mark, NaN and numbers too great for a float; or else the error is its own.
- Reading with orjson: integers beyond 64 bits, which it would turn into floats.
- Writing: all that is not plain JSON data. The faster libraries write NaN as null, and
  UUIDs, enumerations and the like, which are to be refused here.
- Writing: floats with an exponent, which each spells in its own way: `1e-07`, `1e-7`.
- Writing: what the library refuses, such as half a surrogate pair.

One thing still differs: orjson reads up to 1024 arrays and objects within each other,
where the others may meet Python's recursion limit some levels earlier.

This is about the bodies of requests and responses. Parameters that are JSON, and
`to_json` and `from_json` of models, are left to the standard library always.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from . import codec
from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

JsonLibrary: TypeAlias = Literal["stdlib", "orjson", "msgspec"]
"""What reads and writes JSON; all but `stdlib` have to be installed."""

# With every digit a zero, an integer beyond 64 bits contains one of these; so do some
# that are smaller, and some texts, which does no harm.
_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_LONG = b"0" * 20
_LONG_NEGATIVE = b"-" + b"0" * 19

_SINGLE = frozenset({str, int, bool, type(None)})
_KEY = frozenset({str})


@dataclass(frozen=True, slots=True)
class StandardJson:
    """The standard library."""

    def parse(self, content: bytes) -> Any:
        """The data in a JSON text.

        Raises:
            ValueError: it is none.
        """
        return codec.parse_json(content)

    def dump(self, value: Any) -> bytes:
        """The JSON text of data, in UTF-8 and without blanks.

        Raises:
            EncodeError: it is no JSON data; says where.
        """
        return codec.dump_json(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class FasterJson:
    """Another library, as far as it does the same as the standard one."""

    decode: Callable[[bytes], Any]
    encode: Callable[[Any], bytes]
    error: type[Exception]
    """What the two raise besides errors of Python."""
    exact: bool
    """Whether integers of any length are read as such."""

    def parse(self, content: bytes) -> Any:
        """The data in a JSON text; see `StandardJson.parse`."""
        if self.exact or not _may_hold_long_integer(content):
            try:
                return self.decode(content)
            except (self.error, ValueError, RecursionError):
                pass
        return codec.parse_json(content)

    def dump(self, value: Any) -> bytes:
        """The JSON text of data; see `StandardJson.dump`."""
        try:
            if _are_written_alike([value]):
                return self.encode(value)
        except (self.error, TypeError, ValueError, OverflowError, RecursionError):
            pass
        return codec.dump_json(value)


Json: TypeAlias = StandardJson | FasterJson
"""Reads and writes JSON texts."""


def load_json(library: JsonLibrary) -> Json:
    """The library of that name, imported.

    Raises:
        ConfigurationError: it is not installed, or not one of those.
    """
    match library:
        case "stdlib":
            return StandardJson()
        case "orjson":
            orjson = _import(library, "orjson")
            return FasterJson(
                decode=orjson.loads,
                encode=orjson.dumps,
                error=orjson.JSONDecodeError,
                exact=False,
            )
        case "msgspec":
            msgspec = _import(library, "msgspec")
            json = _import(library, "msgspec.json")
            return FasterJson(
                decode=json.decode,
                encode=json.encode,
                error=msgspec.MsgspecError,
                exact=True,
            )
        case _:
            names = ", ".join(map(repr, get_args(JsonLibrary)))
            message = f"json must be one of {names}, not {library!r}"
            raise ConfigurationError(message)


def _import(library: JsonLibrary, module: str) -> Any:
    """A module of the library, by name: type checkers need not know it."""
    try:
        return import_module(module)
    except ImportError as error:
        message = (
            f"json={library!r} needs the package {library}: install it"
            f" (pip install {library}), or leave json out"
        )
        raise ConfigurationError(message) from error


def _may_hold_long_integer(content: bytes) -> bool:
    """Whether an integer of the text may be beyond 64 bits."""
    zeros = content.translate(_ZEROS)
    return _LONG in zeros or _LONG_NEGATIVE in zeros


def _are_written_alike(values: Iterable[Any]) -> bool:
    """Whether all libraries write the values, if they do, in the same way.

    Raises:
        RecursionError: one is nested too deep.
    """
    for value in values:
        kind: type[object] = value.__class__
        if kind in _SINGLE:
            continue
        if kind is dict:
            alike = _KEY.issuperset(map(type, value))
            alike = alike and _are_written_alike(value.values())
        elif kind is list:
            alike = _are_written_alike(value)
        else:
            alike = kind is float and (value == 0 or 1e-4 <= abs(value) < 1e16)
        if not alike:
            return False
    return True
