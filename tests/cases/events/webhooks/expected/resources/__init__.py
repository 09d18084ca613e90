"""The operations, a module for each group, imported when used."""

from __future__ import annotations
