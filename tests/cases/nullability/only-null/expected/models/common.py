"""Models: what several groups share."""

from __future__ import annotations

from typing import TypeAlias

Nothing: TypeAlias = None

Nested: TypeAlias = None
