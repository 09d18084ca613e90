"""Where the values of a YAML text stand, from the nodes that PyYAML composes."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import yaml

from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MERGE = "<<"
_NULLS = {"", "~", "null", "Null", "NULL"}


@dataclass(frozen=True, slots=True)
class Repetition:
    """A member that a mapping has twice.

    Attributes:
        pointer: Its place.
        earlier: The characters of the key that comes first, from and to.
    """

    pointer: Pointer
    earlier: tuple[int, int]


def repetitions(text: str) -> tuple[Repetition, ...]:
    """Every member whose name was used before in its mapping, in the order found."""
    found: list[Repetition] = []
    root = _compose(text)
    waiting = [(Pointer(), root)] if root is not None else []
    seen: set[int] = set()
    while waiting:
        place, node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            items = enumerate(node.value)
            waiting.extend((place / str(index), item) for index, item in items)
            continue
        earlier: dict[str, yaml.Node] = {}
        for key, value in _entries(node):
            name = _name_of(key)
            if name in earlier:
                start, end = earlier[name].start_mark, earlier[name].end_mark
                found.append(Repetition(place / name, (start.index, end.index)))
            earlier[name] = key
            waiting.append((place / name, value))
    return tuple(found)


def first_complex_key(text: str) -> tuple[int, int]:
    """Line and column of the first key that is a list or a mapping."""
    for node in _nodes(_compose(text)):
        if isinstance(node, yaml.MappingNode):
            for key, _ in node.value:
                if not isinstance(key, yaml.ScalarNode):
                    return _place(key)
    return 1, 1


def second_document(text: str) -> tuple[int, int]:
    """Line and column where a second document begins."""
    for node in islice(yaml.compose_all(text, Loader=yaml.SafeLoader), 1, None):
        return _place(node)
    return 1, 1


def _name_of(key: yaml.ScalarNode) -> str:
    """A key as it is compared with others: all spellings of null are one."""
    is_null = not key.style and key.value in _NULLS
    return "null" if is_null else key.value


def _place(node: yaml.Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _compose(text: str) -> yaml.Node | None:
    loader = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
    try:
        return yaml.compose(text, Loader=loader)
    except yaml.YAMLError:
        return None


def _nodes(root: yaml.Node | None) -> Iterator[yaml.Node]:
    """All nodes in the order of the text, each once though aliases share them."""
    waiting = [root] if root is not None else []
    seen: set[int] = set()
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        yield node
        if isinstance(node, yaml.MappingNode):
            waiting.extend(value for _, value in reversed(node.value))
        elif isinstance(node, yaml.SequenceNode):
            waiting.extend(reversed(node.value))


def _entries(node: yaml.Node) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode):
                yield key, value


class YamlPlaces:
    """Where the values of a YAML text stand."""

    def __init__(self, text: str) -> None:
        self._root = _compose(text)

    def find(self, tokens: Sequence[str]) -> tuple[int, int]:
        """Line and column of the key, or the list item, that the last token names.

        Where the text has no such place, it is that of the nearest one that holds it.
        """
        if self._root is None:
            return 1, 1
        mark, _ = self._walk(self._root, tokens)
        return _place(mark)

    def spelling(self, tokens: Sequence[str]) -> str | None:
        """How the author wrote the scalar at a place: `1.10`, not the number 1.1."""
        if self._root is None:
            return None
        _, value = self._walk(self._root, tokens)
        return value.value if isinstance(value, yaml.ScalarNode) else None

    def _walk(
        self, root: yaml.Node, tokens: Sequence[str]
    ) -> tuple[yaml.Node, yaml.Node]:
        """The key (or item) and the value at a place, or else at the nearest above."""
        mark = value = root
        for token in tokens:
            entry = _entry(value, token)
            if entry is None:
                break
            mark, value = entry
        return mark, value


def _entry(node: yaml.Node, token: str) -> tuple[yaml.Node, yaml.Node] | None:
    if isinstance(node, yaml.SequenceNode):
        if token.isdigit() and int(token) < len(node.value):
            item = node.value[int(token)]
            return item, item
        return None
    brought: list[yaml.Node] = []
    found: tuple[yaml.Node, yaml.Node] | None = None
    for key, value in _entries(node):
        if _name_of(key) == token:
            # Of two with one name, the last one holds.
            found = key, value
        if key.value == _MERGE:
            brought.extend(
                value.value if isinstance(value, yaml.SequenceNode) else [value]
            )
    if found is not None:
        return found
    for source in brought:
        if (entry := _entry(source, token)) is not None:
            return entry
    return None
