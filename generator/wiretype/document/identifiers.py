"""The names that schemas and documents give themselves: `$id`, `$anchor`, `$self`.

JSON Schema draft 2020-12, section 8.2; OpenAPI 3.2, section 4.1.2.2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin

if TYPE_CHECKING:
    from wiretype.document.source import Document
    from wiretype.document.tree import Json
    from wiretype.pointer import Pointer

_KEYWORDS = ("$id", "$anchor", "$dynamicAnchor")
_ANCHORS = ("$anchor", "$dynamicAnchor")
_NAMED = frozenset(
    {
        "$defs",
        "definitions",
        "dependentSchemas",
        "patternProperties",
        "properties",
        "schemas",
    }
)
"""The members whose own members are named by the author, and all of them schemas."""

_DATA = frozenset({"const", "default", "enum", "example", "examples"})


class Identifiers:
    """The identifiers in one document; places are those the author wrote.

    Attributes:
        bases: Every resource, which is the document and each schema with an `$id`, with
            the URI that relative references in it start from.
    """

    def __init__(self, document: Document, place: Pointer, uri: str) -> None:
        own = document.members.get("$self")
        base = _joined(uri, own) if isinstance(own, str) else uri
        self.bases: dict[Pointer, str] = {place: base}
        self._anchors: dict[tuple[Pointer, str], Pointer] = {}
        self._place = place
        if any(keyword in document.text for keyword in _KEYWORDS):
            self._index(document.root, place, base)

    def resource_of(self, place: Pointer) -> Pointer:
        """The resource that holds a place."""
        if len(self.bases) > 1:
            for length in range(len(place.tokens), 0, -1):
                above = type(place)(place.tokens[:length], place.document)
                if above in self.bases:
                    return above
        return self._place

    def anchored(self, resource: Pointer, anchor: str) -> Pointer | None:
        """The schema in a resource that has an anchor of this name."""
        return self._anchors.get((resource, anchor))

    def _index(self, root: Json, place: Pointer, base: str) -> None:
        waiting = [(root, place, place, base, False)]
        while waiting:
            value, place, resource, base, is_named = waiting.pop()
            if isinstance(value, list):
                waiting.extend(
                    (item, place / str(index), resource, base, False)
                    for index, item in enumerate(value)
                    if isinstance(item, (dict, list))
                )
                continue
            if not isinstance(value, dict):
                continue
            if not is_named:
                identifier = value.get("$id")
                if isinstance(identifier, str) and urldefrag(identifier).url:
                    base = urldefrag(_joined(base, identifier)).url
                    resource = place
                    self.bases[place] = base
                # Earlier drafts write an anchor as an `$id` that is only a fragment.
                elif isinstance(identifier, str) and identifier.startswith("#"):
                    self._anchors.setdefault((resource, identifier[1:]), place)
                for keyword in _ANCHORS:
                    if isinstance(anchor := value.get(keyword), str):
                        self._anchors.setdefault((resource, anchor), place)
            waiting.extend(
                (item, place / name, resource, base, not is_named and name in _NAMED)
                for name, item in value.items()
                if isinstance(item, (dict, list)) and (is_named or name not in _DATA)
            )


def _joined(base: str, reference: str) -> str:
    try:
        return urljoin(base, reference)
    except ValueError:
        return base
