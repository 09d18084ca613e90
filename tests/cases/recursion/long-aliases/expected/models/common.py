"""Models: what several groups share."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.model import Model


class Comparison(Model):
    kind: str

    value: Value
    """Any value."""


Value: TypeAlias = """(
    str | float | bool | Comparison | list[Value] | dict[str, dict[str, Value]]
)"""
"""Any value."""
