"""Models: Expressions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from .._runtime.annotated import Discriminator
from .._runtime.model import Model, UnknownObject

if TYPE_CHECKING:
    from .common import Comparison


class ExpressionGroup(Model):
    kind: str
    of: list[Expression]


class Regular(Model):
    kind: str
    pattern: str


Expression: TypeAlias = """Annotated[
    ExpressionGroup | Comparison | Regular | UnknownObject,
    Discriminator(
        "kind",
        {"group": ExpressionGroup, "=": Comparison, "\\\\\\"": Regular, "": Regular},
    ),
]"""
