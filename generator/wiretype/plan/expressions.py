"""Python expressions as text, and the imports that printing them needs.

Nobody writes an import by hand: to print a symbol is to import it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass

from wiretype.ir.types import Scalar

_DIGITS = re.compile(r"(\d+)")


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
    """A name and the module it comes from; without a name, the module itself.

    A module that starts with a dot is one of the client's own, seen from the top of its
    package: `._runtime.model`. An alias is the name it goes by where it is imported.
    """

    module: str
    name: str
    alias: str = ""


@dataclass(frozen=True, slots=True)
class ImportBlock:
    """The imports of a module in groups, and those that only type checkers read."""

    runtime: tuple[tuple[str, ...], ...]
    typing_only: tuple[tuple[str, ...], ...]


class Imports:
    """Collects the symbols that one module prints.

    Args:
        module: The module's own name from the top of the package: `.models.pets`.
        own: Names that users know: of all models, of the clients. What the runtime and
            the standard library call the same is imported under another name.
    """

    def __init__(self, module: str, own: frozenset[str] = frozenset()) -> None:
        self._module = module
        self._own = own
        self._hidden: frozenset[str] = frozenset()
        self._runtime: set[Symbol] = set()
        self._typing: set[Symbol] = set()

    def inside(self, names: Iterable[str]) -> Imports:
        """The imports of the same module, seen from a class with members of some names.

        Such a member hides what the module calls the same, in the annotations of the
        class and in its body.
        """
        inner = Imports(self._module, self._own)
        inner._hidden = frozenset(names)
        inner._runtime = self._runtime
        inner._typing = self._typing
        return inner

    def runtime(self, symbol: Symbol) -> str:
        """Print a symbol that is needed when the module runs."""
        return self._print(symbol, self._runtime)

    def typing(self, symbol: Symbol) -> str:
        """Print a symbol that stands only in annotations."""
        return self._print(symbol, self._typing)

    def builtin(self, name: str) -> str:
        """Print a builtin, qualified where a member of the class hides it."""
        if name not in self._hidden:
            return name
        self._runtime.add(Symbol("builtins", ""))
        return f"builtins.{name}"

    def _print(self, symbol: Symbol, symbols: set[Symbol]) -> str:
        is_clash = symbol.name in self._own and not _is_model(symbol)
        if is_clash or symbol.name in self._hidden:
            symbol = Symbol(symbol.module, symbol.name, f"_{symbol.name}")
        if symbol.module != self._module:
            symbols.add(symbol)
        return symbol.alias or symbol.name

    def block(self) -> ImportBlock:
        """The import statements, in the order that isort and ruff agree on."""
        runtime = set(self._runtime)
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
        modules: dict[str, list[Symbol]] = {}
        for symbol in symbols:
            modules.setdefault(self._spell(symbol.module), []).append(symbol)
        groups: dict[int, list[tuple[tuple[bool, int, str], int, str]]] = {}
        for module, members in modules.items():
            for position, source in enumerate(_statements(module, members)):
                order = (source.startswith("from"), -_dots(module), module.lower())
                groups.setdefault(_section(module), []).append(
                    (order, position, source)
                )
        return tuple(
            tuple(source for _, _, source in sorted(lines))
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


def _is_model(symbol: Symbol) -> bool:
    return symbol.module == ".models" or symbol.module.startswith(".models.")


def reexports(
    names: Iterable[tuple[str, str]], *, lazy_from: str = ""
) -> tuple[str, ...]:
    """Statements that import names from modules beside them under their own names.

    Args:
        names: Each name and its module; a name without a module is itself a module.
        lazy_from: The module that `lazy_exports` is imported from, in its place.
    """
    lines = [
        (module.lower(), _member_order(name), f"{name} as {name}", module)
        for name, module in names
    ]
    if lazy_from:
        name = "lazy_exports"
        lines.append((lazy_from.lower(), _member_order(name), name, lazy_from))
    return tuple(
        f"from .{module} import {imported}" for _, _, imported, module in sorted(lines)
    )


def _statements(module: str, symbols: list[Symbol]) -> list[str]:
    """The module itself; its plain names in one statement and each alias in another.

    The statements are in the order of the first name of each.
    """
    names = sorted({each.name for each in symbols if not each.alias}, key=_member_order)
    statements = [f"import {module}"] if "" in names else []
    plain = [name for name in names if name]
    members = [(name, f"{name} as {alias}") for name, alias in _aliases(symbols)]
    if plain:
        members.insert(0, (plain[0], ", ".join(plain)))
    members.sort(key=lambda member: _member_order(member[0]))
    return statements + [f"from {module} import {printed}" for _, printed in members]


def _aliases(symbols: list[Symbol]) -> list[tuple[str, str]]:
    return sorted((each.name, each.alias) for each in symbols if each.alias)


def _member_order(name: str) -> tuple[int, list[tuple[int, int, str]], str]:
    """Constants, classes, the rest; each without regard to case, numbers by value."""
    kind = 2
    if name[:1].isupper():
        kind = 0 if name.isupper() and len(name) > 1 else 1
    natural = [
        (0, int(part), "") if part.isdecimal() else (1, 0, part.lower())
        for part in _DIGITS.split(name)
        if part
    ]
    return kind, natural, name


def _dots(module: str) -> int:
    return len(module) - len(module.lstrip("."))


def _section(module: str) -> int:
    if module.startswith("."):
        return 3
    if module.partition(".")[0] in sys.stdlib_module_names:
        return 1
    return 2
