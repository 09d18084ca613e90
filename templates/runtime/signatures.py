"""Signatures of constructors, for `help`, notebooks and `inspect`."""

from __future__ import annotations

from inspect import Parameter, Signature

from .fields import REQUIRED
from .model import ModelType


def signature(cls: ModelType) -> Signature:
    """The signature of the constructor, without compiling it."""
    annotations: dict[str, object] = {}
    for base in reversed(cls.__mro__):
        if isinstance(base, ModelType):
            annotations.update(base.__annotations__)
    return Signature(
        [
            Parameter(
                name,
                Parameter.KEYWORD_ONLY,
                default=Parameter.empty if field.default is REQUIRED else field.default,
                annotation=annotations.get(name, Parameter.empty),
            )
            for name, field in cls.__fields__.items()
        ]
    )
