"""Descriptions from text, as far as each stage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

import pytest

from wiretype.diagnostics import Diagnostics, Origin
from wiretype.document.checking import check_references
from wiretype.document.documents import Documents
from wiretype.document.normalise import normalise_documents
from wiretype.document.source import Document, read_document
from wiretype.document.tree import Json
from wiretype.document.view import View
from wiretype.pointer import Pointer


@dataclass(frozen=True)
class Viewed:
    """A description after all three stages, and what they had to say."""

    source: Document
    documents: Documents
    view: View
    diagnostics: Diagnostics

    @property
    def document(self) -> Document:
        """The root document after normalising."""
        return self.documents.root

    def at(self, pointer: str) -> Json:
        """The normalised value at a place."""
        return self.documents.value_at(Pointer.parse(pointer))

    def said(self) -> list[str]:
        """Every diagnostic so far, as `CODE line:column: message; consequence`."""
        return [
            f"{each.code} {location.line}:{location.column}: {each.message}"
            + (f"; {each.consequence}" if each.consequence else "")
            for each in self.diagnostics
            if (location := self.documents.locate(each.origin.pointer))
        ]

    def checked(self) -> list[str]:
        """Every diagnostic after all references are checked."""
        check_references(self.view)
        return self.said()

    def origin(self, pointer: str) -> Origin:
        """A place in this description."""
        return Origin(self.document.name, Pointer.parse(pointer))


Read = Callable[..., Document]
Open = Callable[..., Viewed]


@pytest.fixture
def read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Read:
    """Write a text, indented as the test is, to a file, and read it."""
    monkeypatch.chdir(tmp_path)

    def read_text(text: str | bytes, name: str = "api.yaml") -> Document:
        content = text if isinstance(text, bytes) else dedent(text).encode()
        (tmp_path / name).write_bytes(content)
        return read_document(name)

    return read_text


@pytest.fixture
def view(read: Read) -> Open:
    """Read, normalise and view a text."""

    def view_text(text: str, name: str = "api.yaml") -> Viewed:
        source = read(text, name)
        diagnostics = Diagnostics()
        documents = normalise_documents(Documents.alone(source), diagnostics)
        return Viewed(source, documents, View(documents, diagnostics), diagnostics)

    return view_text


@pytest.fixture
def schemas(view: Open) -> Open:
    """View the text of `components.schemas`, in a description of some version."""

    def view_schemas(text: str, version: str = "3.1.0") -> Viewed:
        # One line, so that the text begins on line 2.
        head = (
            f"{{openapi: {version}, info: {{title: T, version: '1'}}, "
            "components: {schemas: {\n"
        )
        return view(f"{head}{dedent(text).strip()}\n}}}}}}\n")

    return view_schemas
