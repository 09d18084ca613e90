"""Python expressions as text, and the imports that printing them needs.

Nobody writes an import by hand: to print a symbol is to import it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass

from wiretype.ir.types import Scalar


def literal(value: Scalar) -> str:
    """A scalar as Python source. One of the few ways for text to reach the output."""
    if not isinstance(value, str):
        return repr(value)
    return f'"{"".join(map(_escaped, value))}"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode("ascii")


@dataclass(frozen=True, slots=True, order=True)
class Symbol:
    """A name and the module it comes from.

    A module that starts with a dot is one of the client's own, seen from the top of its
    package: `._runtime.model`.
    """

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class ImportBlock:
    """The imports of a module in groups, and those that only type checkers read."""

    runtime: tuple[tuple[str, ...], ...]
    typing_only: tuple[tuple[str, ...], ...]


class Imports:
    """Collects the symbols that one module prints.

    Args:
        module: The module's own name from the top of the package: `.models.pets`.
    """

    def __init__(self, module: str) -> None:
        self._module = module
        self._runtime: set[Symbol] = set()
        self._typing: set[Symbol] = set()
        self._modules: set[Symbol] = set()

    def runtime(self, symbol: Symbol) -> str:
        """Print a symbol that is needed when the module runs."""
        if symbol.module != self._module:
            self._runtime.add(symbol)
        return symbol.name

    def typing(self, symbol: Symbol) -> str:
        """Print a symbol that stands only in annotations."""
        if symbol.module != self._module:
            self._typing.add(symbol)
        return symbol.name

    def builtin(self, name: str, *, hidden: frozenset[str]) -> str:
        """Print a builtin, qualified where a name of the class hides it."""
        if name not in hidden:
            return name
        self._modules.add(Symbol("builtins", ""))
        return f"builtins.{name}"

    def whole_module(self, name: str, *, typing: bool) -> str:
        """Print a module that is imported whole: `httpx2`."""
        (self._typing if typing else self._modules).add(Symbol(name, ""))
        return name

    def block(self) -> ImportBlock:
        """The import statements, in the order that isort and ruff agree on."""
        runtime = self._runtime | self._modules
        # What a runtime module offers costs nothing more once it is imported.
        loaded = {symbol.module for symbol in runtime}
        runtime |= {
            symbol
            for symbol in self._typing
            if symbol.module in loaded and symbol.module.startswith("._runtime.")
        }
        typing_only = self._typing - runtime
        if typing_only:
            runtime = runtime | {Symbol("typing", "TYPE_CHECKING")}
        return ImportBlock(
            runtime=self._groups(runtime), typing_only=self._groups(typing_only)
        )

    def _groups(self, symbols: Iterable[Symbol]) -> tuple[tuple[str, ...], ...]:
        names: dict[str, set[str]] = {}
        for symbol in symbols:
            names.setdefault(self._spell(symbol.module), set()).add(symbol.name)
        groups: dict[int, list[tuple[tuple[int, int, str], str]]] = {}
        for module, members in names.items():
            for source in _statements(module, members):
                is_from = source.startswith("from")
                key = (int(is_from), -_dots(module), module.lower())
                groups.setdefault(_section(module), []).append((key, source))
        return tuple(
            tuple(source for _, source in sorted(lines))
            for _, lines in sorted(groups.items())
        )

    def _spell(self, module: str) -> str:
        """A module of the client as a relative import from this one."""
        if not module.startswith("."):
            return module
        own = self._module.split(".")[1:-1]
        target = module.split(".")[1:]
        while own and target and own[0] == target[0] and len(target) > 1:
            own, target = own[1:], target[1:]
        return "." * (len(own) + 1) + ".".join(target)


def reexports(
    names: Iterable[tuple[str, str]], *, lazy_from: str = ""
) -> tuple[str, ...]:
    """Statements that import names from modules beside them under their own names.

    Args:
        names: Each name and its module; a name without a module is itself a module.
        lazy_from: The module that `lazy_exports` is imported from, in its place.
    """
    lines = {
        (
            module.lower(),
            *_member_order(name),
        ): f"from .{module} import {name} as {name}"
        for name, module in names
    }
    if lazy_from:
        lines[lazy_from.lower(), 2, ""] = f"from .{lazy_from} import lazy_exports"
    return tuple(lines[key] for key in sorted(lines))


def _statements(module: str, members: set[str]) -> list[str]:
    statements = [f"import {module}"] if "" in members else []
    names = sorted(members - {""}, key=_member_order)
    if names:
        statements.append(f"from {module} import {', '.join(names)}")
    return statements


def _member_order(name: str) -> tuple[int, str]:
    if name.isupper() and len(name) > 1:
        return 0, name
    return (1 if name[:1].isupper() else 2), name


def _dots(module: str) -> int:
    return len(module) - len(module.lstrip("."))


def _section(module: str) -> int:
    if module.startswith("."):
        return 3
    if module.partition(".")[0] in sys.stdlib_module_names:
        return 1
    return 2
