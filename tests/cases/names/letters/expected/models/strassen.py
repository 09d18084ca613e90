"""Models: Straßen."""

from __future__ import annotations

from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Straße(Model):
    länge: float | Unset = UNSET
    größe_in_metern: float | Unset = field(default=UNSET, wire="größeInMetern")
