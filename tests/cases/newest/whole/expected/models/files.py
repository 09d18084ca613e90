"""Models: files."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class QueryFilesRequest(Model):
    name: str | Unset = UNSET


class SearchFilesSearch(Model):
    text: str | Unset = UNSET
    limit: int | Unset = UNSET


class File(Model):
    name: str
