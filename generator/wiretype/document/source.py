"""A file or the standard input to a `Document`."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from wiretype.codes import CODES
from wiretype.diagnostics import Diagnostic, InputError, Location, Origin
from wiretype.document.json_text import parse_json
from wiretype.document.locate import SourceMap, Syntax
from wiretype.document.provenance import UNMOVED, Provenance
from wiretype.document.text import TextError, decode_text
from wiretype.document.tree import shown
from wiretype.document.yaml_text import parse_yaml
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.document.tree import Json

STANDARD_INPUT = "<stdin>"
"""The name of the document that `-` stands for."""

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
# YAML has its own limit of 128; far below that of Python's own recursion.
_DEEPEST = 200


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Document:
    """A description as values and as text.

    Attributes:
        name: The name of the file, as the user typed it.
        text: The whole text of the file.
        syntax: What the text is written in.
        root: The parsed description. It is never changed; rules make new trees.
        respelled: The places whose key is no text in the file, such as `200:`.
        provenance: Where in the text that is which stands in the tree.
        source_map: The places in the text.
    """

    name: str
    text: str
    syntax: Syntax
    root: dict[str, Json]
    respelled: tuple[Pointer, ...]
    provenance: Provenance = UNMOVED
    source_map: SourceMap

    def origin(self, pointer: Pointer) -> Origin:
        """Where the author wrote what stands at `pointer` in the tree."""
        written = self.provenance.written_at(pointer.tokens)
        return Origin(self.name, Pointer(written))

    def moved_to(self, pointer: Pointer) -> Pointer:
        """The place in the tree of what the author wrote at `pointer`."""
        return Pointer(self.provenance.moved_to(pointer.tokens))


def read_document(argument: str) -> Document:
    """Read the description in the file `argument`, or the standard input for `-`.

    Raises:
        InputError: There is no such file, or it holds no mapping in JSON or YAML.
    """
    name = STANDARD_INPUT if argument == "-" else argument
    content = _read_bytes(argument)
    try:
        text = decode_text(content)
        syntax, root, respelled = _parse(name, text)
        _check_depth(root)
    except TextError as error:
        raise _input_error(
            error.code, name, error.message, Location(name, error.line, error.column)
        ) from None
    if not isinstance(root, dict):
        message = (
            "the text is empty"
            if root is None
            else f"the description must be a mapping: {shown(root)}"
        )
        raise _input_error("WT106", name, message, Location(name, 1, 1))
    return Document(
        name=name,
        text=text,
        syntax=syntax,
        root=root,
        respelled=respelled,
        source_map=SourceMap(text, syntax),
    )


def _read_bytes(argument: str) -> bytes:
    if argument == "-":
        return sys.stdin.buffer.read()
    if _URL.match(argument):
        message = f"reading from an address is not supported yet: {argument}"
        raise _input_error("WT102", argument, message)
    try:
        return Path(argument).read_bytes()
    except FileNotFoundError:
        reason = "there is no such file"
    except IsADirectoryError:
        reason = "this is a folder, not a file"
    except PermissionError:
        reason = "the file may not be read"
    except (OSError, ValueError):
        reason = "the file cannot be read"
    raise _input_error("WT101", argument, f"{reason}: {argument}")


def _parse(name: str, text: str) -> tuple[Syntax, Json, tuple[Pointer, ...]]:
    """The values of a text, and the places of keys that were no text."""
    if name.lower().endswith(".json"):
        return Syntax.JSON, parse_json(text), ()
    if not text.lstrip().startswith("{"):
        root, respelled = parse_yaml(text)
        return Syntax.YAML, root, respelled
    try:
        return Syntax.JSON, parse_json(text), ()
    except TextError as json_error:
        # A mapping in braces may be YAML as well: `{openapi: 3.1.0}`.
        try:
            root, respelled = parse_yaml(text)
        except TextError as yaml_error:
            named_yaml = name.lower().endswith((".yaml", ".yml"))
            raise (yaml_error if named_yaml else json_error) from None
        return Syntax.YAML, root, respelled


def _check_depth(root: Json) -> None:
    level: list[Json] = [root]
    for _ in range(_DEEPEST):
        level = [
            child
            for value in level
            for child in _children(value)
            if isinstance(child, (dict, list))
        ]
        if not level:
            return
    message = f"the description is nested too deeply, the limit is: {_DEEPEST}"
    raise TextError(message, code="WT107")


def _children(value: Json) -> list[Json]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []


def _input_error(
    code: str, name: str, message: str, location: Location | None = None
) -> InputError:
    return InputError(
        Diagnostic(
            code=code,
            severity=CODES[code].severity,
            message=message,
            origin=Origin(name, Pointer()),
            location=location,
        )
    )
