"""Models: pets."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

PetsSort: TypeAlias = Literal["up", "down"]

CreatePetNotFoundResponseReason: TypeAlias = Literal["gone", "never"]

PetOwnerText: TypeAlias = Literal["nobody", "unknown"]


class CreatePetRequest(Model):
    name: str
    home: CreatePetRequestHome | Unset = UNSET


class CreatePetRequestHome(Model):
    city: str | Unset = UNSET


class CreatePetResponse(Model):
    id: int | Unset = UNSET


class CreatePetAcceptedResponse(Model):
    job: int | Unset = UNSET


class CreatePetNotFoundResponse(Model):
    reason: CreatePetNotFoundResponseReason | str | Unset = UNSET


class InvalidResponse(Model):
    fields: list[str] | Unset = UNSET


class CreatePetDefaultResponse(Model):
    message: str | Unset = UNSET


class GetPetsResponseItem(Model):
    id: int | Unset = UNSET


class Pet(Model):
    tags: list[PetTagsItem] | Unset = UNSET
    labels: dict[str, PetLabelsValue] | Unset = UNSET
    owner: (
        PetOwnerPerson
        | PetOwnerCompany
        | PetOwner
        | PetOwnerObject
        | PetOwnerText
        | str
        | Unset
    ) = UNSET
    vet: PetVet | None | Unset = UNSET
    address: PetAddressObject | Unset = UNSET


class PetTagsItem(Model):
    name: str | Unset = UNSET


class PetLabelsValue(Model):
    value: str | Unset = UNSET


class PetOwnerPerson(Model):
    """Pet Person."""

    first: str | Unset = UNSET


class PetOwnerCompany(Model):
    type: Literal["company"] | Unset = UNSET
    vat: str | Unset = UNSET


class PetOwner(Model):
    iban: str | Unset = UNSET


class PetOwnerObject(Model):
    bic: str | Unset = UNSET


class PetVet(Model):
    clinic: str | Unset = UNSET


class PetAddressObject(Model):
    street: str | Unset = UNSET
