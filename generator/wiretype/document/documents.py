"""All documents of a description, as one tree of trees."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wiretype.diagnostics import Location, Origin
from wiretype.document.library import Library
from wiretype.document.locate import locate
from wiretype.document.tree import Json, member_of

if TYPE_CHECKING:
    from wiretype.document.source import Document
    from wiretype.pointer import Pointer


class Documents:
    """The documents of a description at one stage, by the names that pointers have.

    As they were read, there is one more whenever a reference asks for it; once they are
    normalised, there are no others.
    """

    def __init__(self, library: Library, documents: Mapping[str, Document]) -> None:
        self.library = library
        self._documents = documents
        self._values: dict[Pointer, Json] = {}

    @classmethod
    def of(cls, library: Library) -> Documents:
        """The documents as they were and will be read."""
        return cls(library, library.documents)

    @classmethod
    def alone(cls, root: Document) -> Documents:
        """A description whose root document was read already."""
        return cls.of(Library(root))

    @property
    def root(self) -> Document:
        """The document that the user named."""
        return self._documents[""]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all documents in the order they were read, the root first."""
        return tuple(self._documents)

    def at(self, pointer: Pointer) -> Document:
        """The document that a place is in."""
        return self._documents[pointer.document]

    def has(self, pointer: Pointer) -> bool:
        """Whether the document that a place is in is among these."""
        return pointer.document in self._documents

    def value_at(self, pointer: Pointer) -> Json:
        """The value at a place.

        Raises:
            LookupError: Nothing stands there.
        """
        # From the nearest known place above: most places are asked for after those
        # that hold them.
        try:
            return self._values[pointer]
        except KeyError:
            pass
        if pointer.tokens:
            value = member_of(self.value_at(pointer.parent), pointer.tokens[-1])
        else:
            value = self._documents[pointer.document].root
        self._values[pointer] = value
        return value

    def written_at(self, pointer: Pointer) -> Pointer:
        """The place in the text of what stands at `pointer` in a tree."""
        return self.at(pointer).written_at(pointer)

    def moved_to(self, pointer: Pointer) -> Pointer:
        """The place in a tree of what the author wrote at `pointer`."""
        return self.at(pointer).moved_to(pointer)

    def origin(self, pointer: Pointer) -> Origin:
        """Where the author wrote what stands at `pointer` in a tree."""
        return self.at(pointer).origin(pointer)

    def locate(self, pointer: Pointer) -> Location:
        """A place in a text, as that of every `Origin`, as file, line and column."""
        return locate(self.at(pointer), pointer)

    def replaced(self, documents: Mapping[str, Document]) -> Documents:
        """The same description with other trees."""
        return Documents(self.library, documents)

    def content(self) -> bytes:
        """The texts of all documents, which tell one state of a description."""
        root = self.root.text.encode("utf-8", "surrogatepass")
        others = sorted(name for name in self._documents if name)
        return root + b"".join(
            f"\0{name}\0{self._documents[name].text}".encode("utf-8", "surrogatepass")
            for name in others
        )
