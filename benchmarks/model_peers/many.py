"""Modules and packages of very many models that refer to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from . import openapi_python_client_source as opc

if TYPE_CHECKING:
    from pathlib import Path

MODELS = 3000
GROUP = 30
"""How many models a module of a package has: those of one group of operations."""


class Style(NamedTuple):
    """How models are written."""

    imports: str
    """The lines that import what their classes need."""

    declaration: str
    """The line or lines that begin a class, without its name."""

    omittable: str
    """What follows the type of a field that may be left out."""


STYLES = {
    "wiretype": Style(
        "from runtime.model import Model\nfrom runtime.unset import UNSET, Unset",
        "class {}(Model):",
        " | Unset = UNSET",
    ),
    "pydantic": Style(
        "from pydantic import BaseModel, ConfigDict, MISSING\n\n"
        "class Model(BaseModel):\n"
        "    model_config = ConfigDict(defer_build=True, extra='allow')",
        "class {}(Model):",
        " | MISSING = MISSING",
    ),
    "msgspec": Style(
        "from msgspec import UNSET, Struct, UnsetType",
        "class {}(Struct, kw_only=True):",
        " | UnsetType = UNSET",
    ),
    "attrs + cattrs": Style(
        "from attrs import define",
        "@define(kw_only=True)\nclass {}:",
        " | None = None",
    ),
    "Stainless": Style(
        "from anthropic._models import BaseModel",
        "class {}(BaseModel):",
        " | None = None",
    ),
    "Fern": Style(
        "from square.core.unchecked_base_model import UncheckedBaseModel",
        "class {}(UncheckedBaseModel):",
        " | None = None",
    ),
}

_GETATTR = """\
    import sys
    from importlib import import_module
    def __getattr__(name):
        try:
            module = MODULES[name]
        except KeyError:
            raise AttributeError(name) from None
        value = getattr(import_module(f"{__name__}.{module}"), name)
        setattr(sys.modules[__name__], name, value)
        return value
"""
_USE = "Model7(id='a', name=None, kind='a', created_at=None, count=1)"


def names() -> list[str]:
    """The contenders there are styles for."""
    return [*STYLES, "openapi-python-client"]


def import_of_runtime(name: str) -> str:
    """The program that imports what models need."""
    return STYLES[name].imports if name in STYLES else opc.HEAD


def write_module(name: str, folder: Path) -> str:
    """Write one module of all models; the program that imports it."""
    module = f"many_{_spelled(name)}"
    (folder / f"{module}.py").write_text(_source(name, 0, MODELS))
    return f"import {module}"


def write_package(name: str, folder: Path) -> str:
    """Write a package that imports lazily; the program that makes one object.

    Its modules are those of groups of operations.
    """
    package = folder / f"lazy_{_spelled(name)}"
    package.mkdir()
    modules: dict[str, str] = {}
    for first in range(0, MODELS, GROUP):
        module = f"group_{first // GROUP}"
        (package / f"{module}.py").write_text(_source(name, first, first + GROUP))
        modules |= {f"Model{n}": module for n in range(first, first + GROUP)}
    lines = ["from __future__ import annotations", "from typing import TYPE_CHECKING"]
    if name == "wiretype":
        lines.append("from runtime.lazy import lazy_exports")
    lines.append("if TYPE_CHECKING:")
    lines += [f"    from .{module} import {m} as {m}" for m, module in modules.items()]
    lines.append("else:")
    if name == "wiretype":
        lines.append(f"    __getattr__, __dir__ = lazy_exports(__name__, {modules})")
    else:
        lines += [f"    MODULES = {modules}", _GETATTR]
    (package / "__init__.py").write_text("\n".join(lines) + "\n")
    return f"import {package.name}\n{package.name}.{_USE}"


def _spelled(name: str) -> str:
    return "".join(letter if letter.isalnum() else "_" for letter in name)


def _source(name: str, first: int, stop: int) -> str:
    """The models from a number up to another, which refer to each other."""
    if name == "openapi-python-client":
        return opc.HEAD + "".join(
            opc.model(f"Model{number}", _fields(first + number * 7 % (stop - first)))
            for number in range(first, stop)
        )
    style = STYLES[name]
    lines = [
        "from __future__ import annotations",
        "from datetime import datetime",
        "from typing import Literal",
        style.imports,
    ]
    for number in range(first, stop):
        lines += [
            style.declaration.format(f"Model{number}"),
            f'    """Number {number} of {MODELS}."""',
            "    id: str",
            "    name: str | None",
            f"    parent: Model{first + number * 7 % (stop - first)}{style.omittable}",
            f"    tags: list[str]{style.omittable}",
            "    kind: Literal['a', 'b'] | str",
            "    created_at: datetime | None",
            "    count: int",
            f"    ratio: float{style.omittable}",
        ]
    return "\n".join(lines) + "\n"


def _fields(parent: int) -> list[opc.Field]:
    return [
        ("id", opc.Plain("str"), True),
        ("name", opc.nullable(opc.Plain("str")), True),
        ("parent", opc.Model(f"Model{parent}"), False),
        ("tags", opc.Array(opc.Plain("str")), False),
        ("kind", opc.Plain("str"), True),
        ("created_at", opc.nullable(opc.Date()), True),
        ("count", opc.Plain("int"), True),
        ("ratio", opc.Plain("float"), False),
    ]
