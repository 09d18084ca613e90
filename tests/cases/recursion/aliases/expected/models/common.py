"""Models: what several groups share."""

from __future__ import annotations

from typing import Any, TypeAlias

Json: TypeAlias = "str | float | bool | list[Json | None] | dict[str, Json | None]"
"""Any JSON value."""

Loop: TypeAlias = Any

Ping: TypeAlias = Any

Pong: TypeAlias = Ping | int
