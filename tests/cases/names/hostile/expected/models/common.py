"""Models: what several groups share."""

from __future__ import annotations

from datetime import date as _date
from datetime import datetime as _datetime
from typing import Literal, TypeAlias

from .._runtime.fields import field as _field
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset

ModelLiteral: TypeAlias = Literal["it's", 'say "hi"', "back\\slash", "new\nline"]


class Model_(Model):
    literal: ModelLiteral | str | Unset = UNSET


class Calendar(Model):
    date: _date
    datetime: _datetime
    other: _date | Unset = UNSET
    field: str | Unset = UNSET
    other_2: str | Unset = _field(default=UNSET, wire="Other")


Class: TypeAlias = str
