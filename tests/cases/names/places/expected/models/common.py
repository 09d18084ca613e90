"""Models: what several groups share."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

ShapeText: TypeAlias = Literal["round", "square"]

AVeryLongNameOfAComponentThatItsAuthorMeantToSayAndALastOne: TypeAlias = Literal[
    "x", "y"
]


class PetAddress(Model):
    zip: str | Unset = UNSET


class ShapeObject(Model):
    radius: float | Unset = UNSET


class AVeryLongNameOfAComponentThatItsAuthorMeantToSaySomethingWithAllTheSame(Model):
    a_property_with_a_long_name: (
        AVeryLongNameOfAComponentThatItsAuthorMeantToSayAPropertyWithALongName | Unset
    ) = UNSET


class AVeryLongNameOfAComponentThatItsAuthorMeantToSayAPropertyWithALongName(Model):
    and_another_one_within_it: (
        AVeryLongNameOfAComponentThatItsAuthorMeantToSayAndAnotherOneWithinIt | Unset
    ) = UNSET


class AVeryLongNameOfAComponentThatItsAuthorMeantToSayAndAnotherOneWithinIt(Model):
    and_a_last_one: (
        AVeryLongNameOfAComponentThatItsAuthorMeantToSayAndALastOne | str | Unset
    ) = UNSET


Shape: TypeAlias = ShapeObject | ShapeText | str
