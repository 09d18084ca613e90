"""Constructors of models: keyword arguments become fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .compilation import run_source
from .fields import REQUIRED
from .model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


def construct(model: Model, values: Mapping[str, object]) -> None:
    """Compile the constructor of the model's class, and call it.

    A class whose constructor is written by hand may have called that of its base:
    then it is the base whose constructor is missing.
    """
    initial = vars(Model)["__init__"]
    owner = next(
        cls for cls in type(model).__mro__ if vars(cls).get("__init__") is initial
    )
    compiled = _compile(owner)
    if owner is not Model:
        type.__setattr__(owner, "__init__", compiled)
    compiled(model, **values)


def _compile(cls: type[Model]) -> Any:
    """A function that sets the fields of the class from keyword arguments."""
    names = list(cls.__fields__)
    this = "self"
    while this in names:
        this += "_"
    defaults: dict[str, object] = {}
    parameters = [this, "/"] + ["*"] * bool(names)
    for name, field in cls.__fields__.items():
        if field.default is REQUIRED:
            parameters.append(name)
        else:
            parameters.append(f"{name}=defaults[{name!r}]")
            defaults[name] = field.default
    lines = [f"def __init__({', '.join(parameters)}):"]
    lines += [f"    {this}.{name} = {name}" for name in names]
    lines += [f"    {this}.__extra__ = None"]
    title = f"constructor of {cls.__module__}.{cls.__qualname__}"
    function = run_source(title, lines, {"defaults": defaults})["__init__"]
    function.__qualname__ = f"{cls.__qualname__}.__init__"
    function.__module__ = cls.__module__
    return function
