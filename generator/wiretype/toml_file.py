"""A TOML file whose mistakes can be pointed at."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

from wiretype.diagnostics import (
    Diagnostic,
    InputError,
    Location,
    Origin,
    Pointer,
    Severity,
)

_HEADER = re.compile(r"\s*(\[[^\[\]]+\])\s*(?:#.*)?")
_KEY = re.compile(r"\s*(?:([\w-]+)|\"([^\"]*)\"|'([^']*)')\s*=")
_PLACE = re.compile(r" \(at line (\d+), column (\d+)\)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class TomlFile:
    """The content of a TOML file. `name` is what messages call it."""

    name: str
    text: str
    value: dict[str, object]

    def table(self, *keys: str) -> dict[str, object] | None:
        """The table at some keys; None where there is no such table."""
        value: object = self.value
        for key in keys:
            value = value.get(key) if is_table(value) else None
        return value if is_table(value) else None

    def refusal(self, code: str, keys: tuple[str, ...], message: str) -> InputError:
        """The error that says what is wrong with the value at some keys."""
        line = self._line(keys)
        location = None if line is None else Location(self.name, line, 1)
        return refusal(code, self.name, message, location)

    def _line(self, keys: tuple[str, ...]) -> int | None:
        """The line of a table's header or of a key in it, else of a table around it.

        None where the file does not spell it out, as with a table in braces.
        """
        lines: dict[tuple[str, ...], int] = {}
        table: tuple[str, ...] = ()
        for number, line in enumerate(self.text.splitlines(), start=1):
            if header := _HEADER.fullmatch(line):
                table = _keys_of(header[1])
                lines.setdefault(table, number)
            elif key := _KEY.match(line):
                name = next(name for name in key.groups() if name is not None)
                lines.setdefault((*table, name), number)
        for end in range(len(keys), 0, -1):
            if keys[:end] in lines:
                return lines[keys[:end]]
        return None


def read_toml(file: Path, name: str) -> TomlFile | None:
    """Read a TOML file; None where there is none.

    Raises:
        InputError: It cannot be read, or is not TOML.
    """
    try:
        text = file.read_bytes().decode("utf-8")
        return TomlFile(name=name, text=text, value=tomllib.loads(text))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        message = f"cannot be read: {error.strerror or error}"
        raise refusal("WT702", name, message) from error
    except UnicodeDecodeError as error:
        raise refusal("WT702", name, "not TOML, as it is not UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        reason = _PLACE.sub("", str(error))
        location = found and Location(name, int(found[1]), int(found[2]))
        raise refusal("WT702", name, f"not TOML: {reason}", location) from error


def is_table(value: object) -> TypeGuard[dict[str, object]]:
    """Whether a value is a table, whose keys are strings in all of TOML."""
    return isinstance(value, dict)


def refusal(
    code: str, name: str, message: str, location: Location | None = None
) -> InputError:
    """The error that ends the run before anything is read or written."""
    return InputError(
        Diagnostic(
            code=code,
            severity=Severity.ERROR,
            message=message,
            origin=Origin(name, Pointer()),
            location=location,
        )
    )


def _keys_of(header: str) -> tuple[str, ...]:
    """The keys of a table's header: `[a."b.c"]` is a and b.c."""
    try:
        value: object = tomllib.loads(header)
    except tomllib.TOMLDecodeError:  # A line of a text in the file, not a header.
        return ()
    keys: list[str] = []
    while is_table(value) and value:
        (key,) = value
        keys.append(key)
        value = value[key]
    return tuple(keys)
