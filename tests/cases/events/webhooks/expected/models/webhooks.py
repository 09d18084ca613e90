"""Models: webhooks."""

from __future__ import annotations

from uuid import UUID

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class PetEvent(Model):
    id: UUID
    pet: PetEventPet


class PetEventPet(Model):
    name: str | None | Unset = UNSET
