"""The models, imported when used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .common import (
        AVeryLongNameOfAComponentThatItsAuthorMeantToSayAndALastOne as AVeryLongNameOfAComponentThatItsAuthorMeantToSayAndALastOne,
    )
    from .common import (
        AVeryLongNameOfAComponentThatItsAuthorMeantToSayAndAnotherOneWithinIt as AVeryLongNameOfAComponentThatItsAuthorMeantToSayAndAnotherOneWithinIt,
    )
    from .common import (
        AVeryLongNameOfAComponentThatItsAuthorMeantToSayAPropertyWithALongName as AVeryLongNameOfAComponentThatItsAuthorMeantToSayAPropertyWithALongName,
    )
    from .common import (
        AVeryLongNameOfAComponentThatItsAuthorMeantToSaySomethingWithAllTheSame as AVeryLongNameOfAComponentThatItsAuthorMeantToSaySomethingWithAllTheSame,
    )
    from .common import PetAddress as PetAddress
    from .common import Shape as Shape
    from .common import ShapeObject as ShapeObject
    from .common import ShapeText as ShapeText
    from .pets import CreatePetAcceptedResponse as CreatePetAcceptedResponse
    from .pets import CreatePetDefaultResponse as CreatePetDefaultResponse
    from .pets import CreatePetNotFoundResponse as CreatePetNotFoundResponse
    from .pets import CreatePetNotFoundResponseReason as CreatePetNotFoundResponseReason
    from .pets import CreatePetRequest as CreatePetRequest
    from .pets import CreatePetRequestHome as CreatePetRequestHome
    from .pets import CreatePetResponse as CreatePetResponse
    from .pets import GetPetsResponseItem as GetPetsResponseItem
    from .pets import InvalidResponse as InvalidResponse
    from .pets import Pet as Pet
    from .pets import PetAddressObject as PetAddressObject
    from .pets import PetLabelsValue as PetLabelsValue
    from .pets import PetOwner as PetOwner
    from .pets import PetOwnerCompany as PetOwnerCompany
    from .pets import PetOwnerObject as PetOwnerObject
    from .pets import PetOwnerPerson as PetOwnerPerson
    from .pets import PetOwnerText as PetOwnerText
    from .pets import PetsSort as PetsSort
    from .pets import PetTagsItem as PetTagsItem
    from .pets import PetVet as PetVet
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "pets": """
                CreatePetAcceptedResponse CreatePetDefaultResponse
                CreatePetNotFoundResponse CreatePetNotFoundResponseReason
                CreatePetRequest CreatePetRequestHome CreatePetResponse
                GetPetsResponseItem InvalidResponse Pet PetAddressObject
                PetLabelsValue PetOwner PetOwnerCompany PetOwnerObject
                PetOwnerPerson PetOwnerText PetTagsItem PetVet PetsSort
            """,
            "common": """
                AVeryLongNameOfAComponentThatItsAuthorMeantToSayAPropertyWithALongName
                AVeryLongNameOfAComponentThatItsAuthorMeantToSayAndALastOne
                AVeryLongNameOfAComponentThatItsAuthorMeantToSayAndAnotherOneWithinIt
                AVeryLongNameOfAComponentThatItsAuthorMeantToSaySomethingWithAllTheSame
                PetAddress Shape ShapeObject ShapeText
            """,
        },
    )
