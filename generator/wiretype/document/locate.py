"""From a place in the tree to the line and column of the text it was read from."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from wiretype.diagnostics import Location
from wiretype.document.json_text import JsonPlaces

if TYPE_CHECKING:
    from wiretype.document.source import Document
    from wiretype.document.yaml_places import YamlPlaces
    from wiretype.pointer import Pointer


class Syntax(enum.Enum):
    """How a description is written."""

    JSON = "JSON"
    YAML = "YAML"


class SourceMap:
    """The places of one text; nothing is built before the first question."""

    def __init__(self, text: str, syntax: Syntax, *, has_repeats: bool = True) -> None:
        self._text = text
        self._has_repeats = has_repeats
        self._syntax = syntax
        self._built: JsonPlaces | YamlPlaces | None = None

    def find(self, pointer: Pointer) -> tuple[int, int]:
        """Line and column, from 1, of what stands at `pointer`, or holds that place."""
        return self._places.find(pointer.tokens)

    def spelling(self, pointer: Pointer) -> str | None:
        """How the text spells the scalar at `pointer`; None for anything else."""
        return self._places.spelling(pointer.tokens)

    @property
    def _places(self) -> JsonPlaces | YamlPlaces:
        if self._built is None:
            match self._syntax:
                case Syntax.JSON:
                    self._built = JsonPlaces(self._text, has_repeats=self._has_repeats)
                case Syntax.YAML:
                    # Imported where it is asked for, as in `source`.
                    from wiretype.document.yaml_places import YamlPlaces

                    self._built = YamlPlaces(self._text)
        return self._built


def locate(document: Document, pointer: Pointer) -> Location:
    """Where in its text a document has `pointer`: the key of a member, or a list item.

    The place is one of the text, as that of every `Origin`; one that the text does not
    have is that of the nearest one above.
    """
    line, column = document.source_map.find(pointer)
    return Location(document.name, line, column)
