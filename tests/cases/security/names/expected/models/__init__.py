"""The models, imported when used."""

from __future__ import annotations
