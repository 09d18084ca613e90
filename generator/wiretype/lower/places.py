"""The words of a place: what leads from the root of a description to one schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wiretype.document.tree import Json, member_of
from wiretype.lower.statuses import is_first_success, status_phrase
from wiretype.lower.variants import (
    is_choice,
    kind_word,
    mark,
    own_word,
    without_beginning,
)
from wiretype.lower.words import FULL, PLACED, PLAIN, Word, Words, operation_words
from wiretype.pointer import Pointer

_METHODS = frozenset(
    {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
)
_VALUES = {"additionalProperties", "unevaluatedProperties"}
_NAMED = {"properties", "$defs", "definitions", "dependentSchemas"}
_POSITIONS = {"allOf": "part", "prefixItems": "item", "patternProperties": "value"}
_SCHEMA_KEYWORDS = {
    *_POSITIONS,
    *_VALUES,
    *("properties", "dependentSchemas", "items", "contains", "oneOf", "anyOf", "not"),
}
_MEDIA_WORDS = {
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
}


class Walk:
    """A walk down from the root.

    Args:
        root: The whole normalised document.
        pointer: Where to go.

    Attributes:
        value: What stands at the end of the walk, or None.
    """

    def __init__(self, root: Json, pointer: Pointer) -> None:
        self.value: Json = root
        self._tokens = [*reversed(pointer.tokens)]
        self._document = Pointer(document=pointer.document).name
        self._step: Callable[[], Words] = self._from_root
        self._body_word = "request"
        self._said: list[str] = []
        self._mark = ""

    def words(self) -> Iterator[Word]:
        """The words of the place, from the outside in."""
        if not self._tokens:
            yield Word(self._document)
        while self._tokens:
            for word in self._step():
                if word.text:
                    self._said.append(word.text)
                    yield word

    def _down(self) -> str:
        """Go down by one token."""
        if not self._tokens:
            return ""
        token = self._tokens.pop()
        try:
            self.value = member_of(self.value, token)
        except LookupError:
            self.value = None
        return token

    def _member(self, name: str) -> Json:
        return self.value.get(name) if isinstance(self.value, dict) else None

    def _from_root(self) -> Words:
        """Below a whole description, or below what another document is a piece of."""
        token = self._tokens[-1]
        if token in _METHODS:
            return self._path_item(self._document, is_path=False)
        if token in ("requestBody", "responses", "parameters"):
            return (Word(self._document), *self._from_operation())
        if token in ("content", "schema"):
            return (Word(self._document), *self._from_content())
        if token in _SCHEMA_KEYWORDS and len(self._tokens) > 1:
            self._step = self._from_schema
            return (Word(self._document), *self._from_schema())
        match self._down():
            case "components":
                return self._components()
            case "paths":
                return self._path_item(self._down(), is_path=True)
            case "webhooks":
                self._body_word = "event"
                return self._path_item(self._down(), is_path=False)
            case "definitions" | "$defs":
                token = self._down()
            case _:
                pass
        self._step = self._from_content if self._has_content() else self._from_schema
        return (Word(token),)

    def _has_content(self) -> bool:
        """Whether this is no schema but holds one: a parameter, a response, a body."""
        return self._member("content") is not None or self._member("schema") is not None

    def _components(self) -> Words:
        section, name = self._down(), self._down()
        match section:
            case "responses":
                self._step = self._from_content
                return (Word(_ending(name, "response")),)
            case "requestBodies":
                self._step = self._from_content
                return (Word(_ending(name, "request")),)
            case "parameters" | "headers":
                self._step = self._from_content
                return (Word(name), Word(section[:-1], FULL))
            case "pathItems":
                return self._path_item(name, is_path=False)
            case "callbacks":
                return self._callback(name)
            case _:
                self._step = self._from_schema
                return (Word(name),)

    def _path_item(self, path: str, *, is_path: bool) -> Words:
        method = self._down()
        if method == "additionalOperations":
            method = self._down()
        elif method not in _METHODS:
            self._step = self._from_content
            literals = tuple(Word(each) for each in path.split("/") if "{" not in each)
            return (*literals, *self._parameter())
        self._step = self._from_operation
        if is_path or self._member("operationId"):
            return operation_words(self.value, method, path)
        return (Word(path), Word(method, FULL))

    def _from_operation(self) -> Words:
        match self._down():
            case "requestBody":
                self._step = self._from_content
                return (Word(self._body_word), Word("body", PLACED))
            case "responses":
                statuses = [*self.value] if isinstance(self.value, dict) else []
                status = self._down()
                self._step = self._from_content
                is_first = is_first_success(status, statuses)
                level = FULL if is_first else PLAIN
                return (Word(status_phrase(status), level), Word("response"))
            case "parameters":
                return self._parameter()
            case "callbacks":
                return self._callback(self._down())
            case token:
                self._step = self._from_schema
                return (Word(token),)

    def _callback(self, name: str) -> Words:
        """Below a callback: what is asked of the address that comes next."""
        self._body_word = "event"
        return (Word(name), *self._path_item(self._down(), is_path=False)[1:])

    def _parameter(self) -> Words:
        """The name of the parameter whose position comes next."""
        self._down()
        self._step = self._from_content
        name, place = self._member("name"), self._member("in")
        return (
            Word(name if isinstance(name, str) else ""),
            Word(place if isinstance(place, str) else "", FULL),
        )

    def _from_content(self) -> Words:
        """Below what has a schema, or contents that have one."""
        match self._down():
            case "schema":
                self._step = self._from_schema
                return ()
            case "itemSchema":
                self._step = self._from_schema
                return (Word("item"),)
            case "content":
                media_type = self._down().partition(";")[0].strip().lower()
                word = _MEDIA_WORDS.get(media_type, media_type.rpartition("/")[2])
                return (Word(word, PLACED),)
            case "headers" | "encoding":
                return (Word(self._down()), Word("header", FULL))
            case token:
                self._step = self._from_schema
                return (Word(token),)

    def _from_schema(self) -> Words:
        schema = self.value
        keyword = self._down()
        marked, self._mark = self._mark, ""
        if keyword == "items" or keyword == "contains":
            return (Word("item"),)
        if keyword == "discriminator":
            # What is of no kind but that of the base itself.
            return (Word("base"),)
        if keyword in _VALUES:
            return (Word("value"),)
        if keyword in _NAMED:
            name = self._down()
            if marked and name == marked:
                # Said already: `ShapeCircle` holds a `ShapeCircleValue`.
                return (Word("value", FULL if self._tokens else PLAIN),)
            return (Word(name),)
        if keyword in ("oneOf", "anyOf"):
            return self._variant(schema)
        if keyword in _POSITIONS:
            word = _POSITIONS[keyword]
            place = self._down()
            level = PLACED if keyword == "allOf" else PLAIN
            number = str(int(place) + 1) if place.isdecimal() else place
            if keyword == "patternProperties":
                return (Word(word), Word(number, PLACED))
            return (Word(f"{word} {number}", level),)
        return (Word(keyword),)

    def _variant(self, union: Json) -> Words:
        """The variant of a union whose position comes next."""
        declared = union.get("discriminator") if isinstance(union, dict) else None
        named = declared.get("propertyName") if isinstance(declared, dict) else None
        tag = named if isinstance(named, str) else ""
        listed = self.value
        position = self._down()
        said = own_word(self.value, tag)
        if not said and is_choice(listed):
            self._mark = mark(self.value, tag)
        word = without_beginning(said or self._mark, " ".join(self._said))
        kind = "" if said else kind_word(self.value)
        number = str(int(position) + 1) if position.isdecimal() else position
        return (Word(word), Word(kind, FULL), Word(number, PLACED))


def _ending(name: str, word: str) -> str:
    """A name with a word last, once."""
    return name if name.lower().rstrip("s").endswith(word) else f"{name} {word}"
