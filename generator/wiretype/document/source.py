"""A file, what a server has, or the standard input to a `Document`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from wiretype.codes import CODES
from wiretype.diagnostics import Diagnostic, InputError, Location, Origin
from wiretype.document.addresses import (
    Address,
    File,
    Web,
    file_address,
    shown_url,
    web_address,
)
from wiretype.document.json_text import parse_json
from wiretype.document.locate import SourceMap, Syntax
from wiretype.document.provenance import UNMOVED, Provenance
from wiretype.document.text import Parsed, TextError, decode_text
from wiretype.document.tree import shown
from wiretype.document.web import LARGEST, FetchError, fetch
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.document.tree import Json

STANDARD_INPUT = "<stdin>"
"""The name of the document that `-` stands for."""

# YAML has its own limit of 128; far below that of Python's own recursion.
_DEEPEST = 200


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Document:
    """One document of a description as values and as text.

    Attributes:
        name: The name of the file or its URL, as the user typed or would type it.
        address: Where it was found.
        text: The whole text of the file.
        syntax: What the text is written in.
        root: The values. They are never changed; rules make new trees.
        respelled: The places whose key is no text in the file, such as `200:`.
        repeated: The places that the text gives twice; the values are the last ones.
        provenance: Where in the text that is which stands in the tree.
        source_map: The places in the text.
    """

    name: str
    address: Address
    text: str
    syntax: Syntax
    root: Json
    respelled: tuple[Pointer, ...]
    repeated: tuple[Pointer, ...] = ()
    provenance: Provenance = UNMOVED
    source_map: SourceMap

    @property
    def members(self) -> dict[str, Json]:
        """What the document has at its top; nothing if it is no mapping."""
        return self.root if isinstance(self.root, dict) else {}

    def origin(self, pointer: Pointer) -> Origin:
        """Where the author wrote what stands at `pointer` in the tree."""
        return Origin(self.name, self.written_at(pointer))

    def written_at(self, pointer: Pointer) -> Pointer:
        """The place in the text of what stands at `pointer` in the tree."""
        tokens = self.provenance.written_at(pointer.tokens)
        if tokens is pointer.tokens:
            return pointer
        return Pointer(tokens, pointer.document)

    def moved_to(self, pointer: Pointer) -> Pointer:
        """The place in the tree of what the author wrote at `pointer`."""
        return Pointer(self.provenance.moved_to(pointer.tokens), pointer.document)


def read_document(argument: str) -> Document:
    """Read the description in a file, at a URL, or the standard input for `-`.

    Raises:
        InputError: There is no such thing, or it holds no mapping in JSON or YAML.
    """
    name = STANDARD_INPUT if argument == "-" else argument
    if "://" in argument:
        name = shown_url(argument)
    address = _address_of(argument, name)
    if argument == "-":
        content = sys.stdin.buffer.read()
    elif isinstance(address, File):
        content = _file_content(Path(argument), name, may_wait=True)
    else:
        address, content = _content(address, name, may_leave=True)
    document = _document(name, address, content)
    if not isinstance(document.root, dict):
        message = (
            "the text is empty"
            if document.root is None
            else f"the description must be a mapping: {shown(document.root)}"
        )
        raise _input_error("WT106", name, message, Location(name, 1, 1))
    return document


def _address_of(argument: str, name: str) -> Address:
    try:
        if argument == "-":
            # What it refers to is seen from the working directory.
            return File(Path(STANDARD_INPUT).absolute())
        if "://" in argument:
            return web_address(argument)
        return file_address(argument)
    except (OSError, ValueError):
        reason = (
            "only addresses of http and https are read"
            if "://" in argument
            else "the file cannot be read"
        )
    raise _input_error("WT101", name, f"{reason}: {name}")


def read_address(address: Address, name: str, *, may_leave: bool) -> Document:
    """Read the document at an address, which has any JSON value.

    `may_leave` says whether its server may send us to another one.

    Raises:
        InputError: There is nothing, or it is neither JSON nor YAML.
    """
    final, content = _content(address, name, may_leave=may_leave)
    return _document(name, final, content)


def _document(name: str, address: Address, content: bytes) -> Document:
    try:
        text = decode_text(content)
        syntax, parsed = _parse(name, text)
        _check_depth(parsed.root)
    except TextError as error:
        raise _input_error(
            error.code, name, error.message, Location(name, error.line, error.column)
        ) from None
    return Document(
        name=name,
        address=address,
        text=text,
        syntax=syntax,
        root=parsed.root,
        respelled=parsed.respelled,
        repeated=parsed.repeated,
        source_map=SourceMap(text, syntax, has_repeats=bool(parsed.repeated)),
    )


def _content(address: Address, name: str, *, may_leave: bool) -> tuple[Address, bytes]:
    """What is at an address, and the address it comes from in the end."""
    match address:
        case File(path):
            return address, _file_content(path, name, may_wait=False)
        case Web(url):
            try:
                final, content = fetch(url, may_leave=may_leave)
            except FetchError as error:
                raise _input_error("WT102", name, f"{error}: {name}") from None
            return web_address(final), content
        case _:
            assert_never(address)


def _file_content(path: Path, name: str, *, may_wait: bool) -> bytes:
    """What is in a file; `may_wait` permits pipes, as in `inspect <(make spec)`."""
    try:
        if may_wait and path.is_fifo():
            return path.read_bytes()
        if path.is_file():
            if path.stat().st_size <= LARGEST:
                return path.read_bytes()
            reason = f"the file is larger than {LARGEST >> 20} MB"
        elif path.is_dir():
            reason = "this is a folder, not a file"
        elif path.exists():
            # Reading a pipe or a device may never end.
            reason = "this is neither a file nor a folder"
        else:
            reason = "there is no such file"
    except PermissionError:
        reason = "the file may not be read"
    except (OSError, ValueError):
        reason = "the file cannot be read"
    raise _input_error("WT101", name, f"{reason}: {name}")


def _parse(name: str, text: str) -> tuple[Syntax, Parsed]:
    is_named_json = name.lower().endswith(".json")
    if not is_named_json and not text.lstrip().startswith("{"):
        return Syntax.YAML, _parse_yaml(text)
    try:
        return Syntax.JSON, parse_json(text)
    except TextError as json_error:
        # A mapping in braces may be YAML as well: `{openapi: 3.1.0}`.
        if is_named_json:
            raise
        try:
            return Syntax.YAML, _parse_yaml(text)
        except TextError as yaml_error:
            named_yaml = name.lower().endswith((".yaml", ".yml"))
            raise (yaml_error if named_yaml else json_error) from None


def _parse_yaml(text: str) -> Parsed:
    # Imported where it is asked for: two parsers cost as much as reading 1 MB of JSON.
    from wiretype.document.yaml_text import parse_yaml

    return parse_yaml(text)


def _check_depth(root: Json) -> None:
    level = [root] if isinstance(root, (dict, list)) else []
    for _ in range(_DEEPEST):
        level = [
            child
            for value in level
            for child in (value.values() if isinstance(value, dict) else value)
            if isinstance(child, (dict, list))
        ]
        if not level:
            return
    message = f"the description is nested too deeply, the limit is: {_DEEPEST}"
    raise TextError(message, code="WT107")


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
