"""What a `$ref` leads to (OpenAPI 3.1, section 4.8.23; RFC 6901 and RFC 3986)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, assert_never
from urllib.parse import unquote

from wiretype.document.library import Absence, Missing, Remote, Unread
from wiretype.document.tree import member_of, printable, shown
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from wiretype.document.documents import Documents
    from wiretype.document.tree import Json

_BARE_NAME = re.compile(r"[^#/.:%?]+")
_SECTIONS = (("components", "schemas"), ("definitions",), ("$defs",))
"""Where a description keeps what a bare name may mean."""


@dataclass(frozen=True, slots=True)
class Misspelling:
    """The `$ref` at `holder` means something, but not by the rules."""

    holder: Pointer
    reference: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Found:
    """The reference leads to what stands at `pointer`, which is no reference itself."""

    pointer: Pointer
    misspelling: Misspelling | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """A reference leads to `value` at `target`, which may be another reference.

    `meaning` is how it should have been written, where it is not.
    """

    target: Pointer
    value: Json
    meaning: str | None = None


@dataclass(frozen=True, slots=True)
class Dangling:
    """Nothing stands where the `$ref` at `holder` leads."""

    holder: Pointer
    reference: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The `$ref` at `holder` leads to a document that cannot be read, for a reason."""

    holder: Pointer
    reference: str
    reason: str


@dataclass(frozen=True, slots=True)
class Distant:
    """The `$ref` at `holder` leads to a server that nobody allowed to ask."""

    holder: Pointer
    reference: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The `$ref` at `holder` is not text."""

    holder: Pointer
    reference: Json


@dataclass(frozen=True, slots=True)
class Endless:
    """The `$ref` at `holder` leads back to itself."""

    holder: Pointer
    reference: str


Failure: TypeAlias = "Dangling | Unreachable | Distant | Unreadable | Endless"
Resolution: TypeAlias = "Found | Failure"

_Taken: TypeAlias = "Step | Absence | None"


def complaint(failure: Failure) -> tuple[str, Pointer, str]:
    """Code, place and sentence for a reference that leads nowhere."""
    place = failure.holder / "$ref"
    match failure:
        case Dangling(_, reference):
            code = "WT304"
            sentence = f"this reference leads nowhere: {shown(reference)}"
        case Unreachable(_, reference, reason):
            code = "WT305"
            sentence = (
                "this reference leads to a document that cannot be read, "
                f"{printable(reason)}: {printable(reference)}"
            )
        case Distant(_, reference):
            code = "WT310"
            sentence = (
                "this reference leads to a server, which only --allow-remote permits: "
                f"{printable(reference)}"
            )
        case Unreadable(_, reference):
            code = "WT306"
            sentence = f"a reference must be text: {shown(reference)}"
        case Endless(_, reference):
            code = "WT307"
            sentence = f"this reference leads back to itself: {printable(reference)}"
        case _:
            assert_never(failure)
    return code, place, sentence


def remark(misspelling: Misspelling) -> tuple[str, Pointer, str, str]:
    """Code, place, sentence and consequence for a reference that breaks the rules."""
    reference = printable(misspelling.reference)
    sentence = f"this is no reference as it is: {reference}"
    consequence = f"it is taken as {printable(misspelling.meaning)}"
    if misspelling.reference.startswith("#/"):
        sentence = (
            "this reference starts from the `$id` above it and leads nowhere: "
            f"{reference}"
        )
        consequence = "it is taken to start from the top of the document"
    return "WT311", misspelling.holder / "$ref", sentence, consequence


class References:
    """Follows the references between the documents of a description.

    Attributes:
        documents: The documents, at one stage.
    """

    def __init__(self, documents: Documents) -> None:
        self.documents = documents
        self._library = documents.library
        self._steps: dict[tuple[Pointer, str], _Taken] = {}

    def resolve(self, holder: Pointer, node: Json) -> Resolution:
        """Follow `node`, which stands at `holder`, to what is no reference."""
        seen: set[Pointer] = set()
        misspelling = None
        while isinstance(node, dict) and "$ref" in node:
            reference = node["$ref"]
            if not isinstance(reference, str):
                return Unreadable(holder, reference)
            if holder in seen:
                return Endless(holder, reference)
            seen.add(holder)
            step = self.step(holder, reference)
            if not isinstance(step, Step):
                return step
            if step.meaning is not None:
                misspelling = Misspelling(holder, reference, step.meaning)
            holder, node = step.target, step.value
        return Found(holder, misspelling)

    def resolve_mapping(self, holder: Pointer, value: str) -> Resolution:
        """Follow what the discriminator of the schema at `holder` maps to a schema."""
        step = self.mapping_step(holder, value)
        if not isinstance(step, Step):
            return step
        return self.resolve(step.target, step.value)

    def mapping_step(self, holder: Pointer, value: str) -> Step | Failure:
        """Where an entry of the discriminator of the schema at `holder` leads.

        It is the name of a component before it is a reference (section 4.8.25).
        """
        resource = self._library.resource_of(self.documents.written_at(holder))
        return self._by_name(resource, value) or self.step(holder, value)

    def step(self, holder: Pointer, reference: str) -> Step | Failure:
        """Where the reference at `holder` leads, be it to another reference."""
        resource = self._library.resource_of(self.documents.written_at(holder))
        key = (resource, reference)
        if key not in self._steps:
            # A reference whose way leads through itself ends nowhere.
            self._steps[key] = None
            self._steps[key] = self._take(resource, reference.strip())
        step = self._steps[key]
        match step:
            case Step():
                return step
            case None | Missing():
                return Dangling(holder, reference)
            case Unread(reason):
                return Unreachable(holder, reference, reason)
            case Remote():
                return Distant(holder, reference)
            case _:
                assert_never(step)

    def _take(self, resource: Pointer, reference: str) -> _Taken:
        if _BARE_NAME.fullmatch(reference):
            meant = self._by_name(resource, reference)
            if meant is not None:
                return meant
        location, _, fragment = reference.partition("#")
        start = self._library.find(resource, location)
        if isinstance(start, Pointer) and self.documents.has(start):
            return self._within(start, fragment)
        meant = self._by_name(resource, reference)
        if meant is not None or isinstance(start, Pointer):
            return meant
        return start

    def _within(self, resource: Pointer, fragment: str) -> Step | None:
        """Where a fragment leads from the top of a document or of a named schema."""
        if fragment and not fragment.startswith("/"):
            anchored = self._library.anchored(resource, unquote(fragment))
            if anchored is not None:
                return self._walk(anchored)
            return self._meant(resource, f"#/{fragment}")
        below = Pointer.parse(f"#{fragment}").tokens
        if not below and not resource.tokens and self._is_description(resource):
            return None
        found = self._walk(resource.child(*below))
        if found is None and resource.tokens:
            # In a schema with an `$id` of its own, many mean the top of the document.
            return self._meant(resource, f"#{fragment}")
        return found

    def _meant(self, resource: Pointer, fragment: str) -> Step | None:
        """What a fragment would lead to, were it spelt as `fragment`."""
        tokens = Pointer.parse(fragment).tokens
        found = self._walk(Pointer(tokens, resource.document))
        if found is None:
            return None
        return Step(found.target, found.value, f"{resource.document}{fragment}")

    def _is_description(self, resource: Pointer) -> bool:
        members = self.documents.at(resource).members
        return "openapi" in members or "swagger" in members

    def _by_name(self, resource: Pointer, name: str) -> Step | None:
        """The schema that a bare name means, `Pet` for `#/components/schemas/Pet`."""
        for document in dict.fromkeys((resource.document, "")):
            for section in _SECTIONS:
                place = Pointer((*section, name), document)
                if name and (step := self._walk(place)) is not None:
                    meaning = f"{place.document}#{Pointer(place.tokens)}"
                    return Step(step.target, step.value, meaning)
        return None

    def _walk(self, written: Pointer) -> Step | None:
        """Walk down from the top; where a reference is in the way, go on behind it."""
        pointer = Pointer(document=written.document)
        value = self.documents.value_at(pointer)
        for token in self.documents.moved_to(written).tokens:
            while True:
                try:
                    value = member_of(value, token)
                except LookupError:
                    resolution = self.resolve(pointer, value)
                    if not isinstance(resolution, Found):
                        return None
                    if resolution.pointer == pointer:
                        return None
                    pointer = resolution.pointer
                    value = self.documents.value_at(pointer)
                else:
                    break
            pointer = pointer / token
        return Step(pointer, value)
