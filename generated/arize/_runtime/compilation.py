"""Source text that is made at run time, and compiled."""

from __future__ import annotations

import linecache
from importlib.machinery import SourceFileLoader
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


class _TextLoader(SourceFileLoader):
    """Loads a module from a text in memory; no file is looked for."""

    def __init__(self, title: str, text: str) -> None:
        super().__init__(title, f"<{title}>")
        self.text = text

    def get_code(self, fullname: str) -> Any:
        """The compiled text."""
        return self.source_to_code(self.text.encode(), self.get_filename(fullname))

    def get_source(self, fullname: str) -> str:
        """The text."""
        return self.text


def run_source(
    title: str, lines: list[str], objects: Mapping[str, object]
) -> dict[str, Any]:
    """Run lines of Python source and return the namespace they were run in.

    Args:
        title: what the source is, shown by tracebacks, which show the lines too.
        lines: the source.
        objects: what the source refers to, by name.
    """
    text = "\n".join(lines) + "\n"
    loader = _TextLoader(title, text)
    module = ModuleType(title)
    namespace = vars(module)
    namespace.update(objects)
    loader.exec_module(module)
    linecache.cache[loader.path] = (
        len(text),
        None,
        text.splitlines(keepends=True),
        loader.path,
    )
    return namespace


class Names:
    """The objects that source refers to, each under a name of its own."""

    __slots__ = ("objects",)

    def __init__(self, objects: Mapping[str, object]) -> None:
        """Begin with some names that are fixed."""
        self.objects: dict[str, Any] = dict(objects)

    def add(self, prefix: str, value: object) -> str:
        """Give an object a name."""
        name = f"{prefix}_{len(self.objects)}"
        self.objects[name] = value
        return name
