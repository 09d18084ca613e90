"""Where the names within annotations are looked up.

Generated modules import much of what they name for type checkers only, so that a module
costs nothing that is not used. What such a name stands for is looked up when a model is
first read or written.
"""

from __future__ import annotations

import builtins
import sys
from importlib import import_module
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, ForwardRef, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from types import ModuleType


class Scope(dict[str, Any]):
    """The names of one module: its own, those of all models, and the builtins.

    An empty dictionary that knows what is not in it, because names must be looked up
    in a dictionary. One scope belongs to no module; it is for annotations that are
    met outside of one.
    """

    def __init__(self, module_name: str) -> None:
        """Make the scope of a module; "" for no module."""
        super().__init__()
        self.module_name = module_name

    def __missing__(self, name: str) -> object:
        """Look a name up."""
        for place in self._places(name):
            if hasattr(place, name):
                value: object = getattr(place, name)
                if isinstance(value, str):
                    # A quoted alias: as text it could not be part of a union.
                    return ForwardRef(value, module=place.__name__)
                return value
        raise KeyError(name)

    def _places(self, name: str) -> Iterator[ModuleType]:
        """The modules a name may be in, of which most are never asked."""
        if self.module_name:
            yield sys.modules[self.module_name]
        # `list` is never a model, but may be a module of the package. `Warning` may be
        # a model.
        if name.islower():
            yield builtins
        package = self.module_name.rpartition(".")[0]
        if package:
            yield import_module(package)
        client = __name__.rpartition(".")[0].rpartition(".")[0]
        if client:
            yield import_module(f"{client}.models")
        yield builtins

    def resolve(self, annotations: Mapping[str, object]) -> dict[str, Any]:
        """The types that annotations stand for.

        Raises:
            NameError: a name is found nowhere.
        """
        carrier = SimpleNamespace(__annotations__=dict(annotations))
        return get_type_hints(carrier, {}, self, include_extras=True)


_SCOPES: dict[str, Scope] = {}


def scope_of(module_name: str) -> Scope:
    """The scope of a module; that of no module for ""."""
    scope = _SCOPES.get(module_name)
    if scope is None:
        scope = _SCOPES[module_name] = Scope(module_name)
    return scope
