"""Models: Pets."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class GetPetsToysResponse(Model):
    names: list[str] | Unset = UNSET


class GetPetsToysOkResponse(Model):
    count: int | Unset = UNSET
