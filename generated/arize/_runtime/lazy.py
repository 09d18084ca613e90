"""Packages that import their modules when a name of them is first used (PEP 562)."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, ForwardRef

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy_exports(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The functions `__getattr__` and `__dir__` of a package.

    Args:
        package: the `__name__` of the package.
        modules: for each module of the package the names that it exports, with blanks
            between them.
    """
    places = {
        name: module for module, names in modules.items() for name in names.split()
    }

    def getattr_(name: str) -> object:
        module = places.get(name)
        if module is None:
            message = f"module {package!r} has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=sys.modules.get(package))
        value: object = getattr(import_module(f"{package}.{module}"), name)
        if isinstance(value, str):
            # A quoted alias: as text it could not be part of a union.
            value = ForwardRef(value, module=f"{package}.{module}")
        # From now on the name is found without this function.
        setattr(sys.modules[package], name, value)
        return value

    def dir_() -> list[str]:
        return sorted({*vars(sys.modules[package]), *places})

    return getattr_, dir_
