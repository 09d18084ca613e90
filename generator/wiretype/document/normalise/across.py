"""From document to document: what is rewritten, because references lead there."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from wiretype.diagnostics import InputError, Origin
from wiretype.document.documents import Documents
from wiretype.document.grammar import Kind, kind_at
from wiretype.document.normalise.rewriting import Rewriting
from wiretype.document.normalise.version import version_of
from wiretype.document.references import References, Step
from wiretype.document.tree import shown
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.diagnostics import Diagnostics
    from wiretype.document.library import Library
    from wiretype.document.normalise.rule import Version
    from wiretype.document.source import Document

DIALECT = "3.1.1"
"""The version that every normalised description is written in."""


def normalise_documents(documents: Documents, diagnostics: Diagnostics) -> Documents:
    """The same description in the dialect of OpenAPI 3.1, with all its documents.

    References to documents that nobody asked for before have them read. Of those, no
    more is rewritten than references lead to.

    Raises:
        InputError: It is no description in a version that is supported.
    """
    spreading = _Spreading(documents.library, diagnostics)
    spreading.rewrite()
    finished = dict(spreading.items())
    for name, document in finished.items():
        _report_repeated(document, name, diagnostics)
        _report_respelled(document, name, diagnostics)
    root = finished[""]
    finished[""] = replace(root, root={**root.members, "openapi": DIALECT})
    return Documents(documents.library, finished)


class _Spreading(Mapping[str, "Document"]):
    """The documents of a description while they are rewritten, by their names.

    One that is read meanwhile is in it at once.
    """

    def __init__(self, library: Library, diagnostics: Diagnostics) -> None:
        self._library = library
        self._diagnostics = diagnostics
        self._version = version_of(library.documents[""], "", diagnostics)
        self._sources = References(Documents.of(library))
        self._rewritings: dict[str, Rewriting] = {}
        self._seen: set[tuple[Pointer, str, Kind, bool]] = set()
        self._waiting: deque[tuple[Pointer, str, Kind, bool]] = deque()

    def rewrite(self) -> None:
        """Rewrite the root document, and what references lead to from there."""
        self._rewriting("").rewrite_at(Kind.OPENAPI, ())
        documents = Documents(self._library, self)
        failed: list[tuple[Pointer, str, Kind, bool]] = []
        known = len(self)
        while self._waiting:
            holder, reference, kind, is_mapped = self._waiting.popleft()
            # A new one each time, since places move while the trees are rewritten.
            references = References(documents)
            step = (
                references.mapping_step(holder, reference)
                if is_mapped
                else references.step(holder, reference)
            )
            if isinstance(step, Step):
                target = step.target
                with suppress(LookupError):
                    self._rewriting(target.document).rewrite_at(kind, target.tokens)
            else:
                failed.append((holder, reference, kind, is_mapped))
            if not self._waiting and len(self) > known:
                # What documents call themselves is known once they are read.
                self._waiting.extend(failed)
                failed.clear()
                known = len(self)

    def __getitem__(self, name: str) -> Document:
        return self._rewriting(name).document

    def __iter__(self) -> Iterator[str]:
        return iter(self._library.documents)

    def __len__(self) -> int:
        return len(self._library.documents)

    def _rewriting(self, name: str) -> Rewriting:
        if name not in self._rewritings:
            document = self._library.documents[name]
            self._rewritings[name] = Rewriting(
                document,
                name,
                self._version_of(document, name),
                self._diagnostics,
                self._refer,
                self._sources,
            )
        return self._rewritings[name]

    def _version_of(self, document: Document, name: str) -> Version:
        """The version that a document says, or else that of the root document."""
        if not {"openapi", "swagger"} & document.members.keys():
            return self._version
        try:
            return version_of(document, name, self._diagnostics)
        except InputError:
            return self._version

    def _refer(
        self, holder: Pointer, reference: str, kind: Kind, is_mapped: bool
    ) -> None:
        resource = self._library.resource_of(holder)
        key = (resource, reference, kind, is_mapped)
        if key not in self._seen:
            self._seen.add(key)
            self._waiting.append((holder, reference, kind, is_mapped))


def _report_repeated(document: Document, name: str, diagnostics: Diagnostics) -> None:
    for pointer in document.repeated:
        diagnostics.add(
            "WT105",
            Origin(document.name, pointer._replace(document=name)),
            f"a member is given twice: {shown(pointer.last)}",
            "the last one is taken",
        )


def _report_respelled(document: Document, name: str, diagnostics: Diagnostics) -> None:
    for pointer in document.respelled:
        holder = pointer.parent
        is_status = holder.last == "responses" and (
            name or kind_at(holder.parent.tokens) is Kind.OPERATION
        )
        if is_status:
            diagnostics.add(
                "WT203",
                Origin(document.name, pointer._replace(document=name)),
                f"a status must be text, in quotation marks: {shown(pointer.last)}",
                "it is taken as text",
            )
