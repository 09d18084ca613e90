"""Models: what several groups share."""

from __future__ import annotations

from datetime import date as _date
from datetime import datetime as _datetime
from typing import Literal, TypeAlias

from .._runtime.model import Model as _Model
from .._runtime.unset import UNSET, Unset

ModelLiteral: TypeAlias = Literal["it's", 'say "hi"', "back\\slash", "new\nline"]


class Model(_Model):
    literal: ModelLiteral | str | Unset = UNSET


class Calendar(_Model):
    date: _date
    datetime: _datetime
    other: _date | Unset = UNSET
    field: str | Unset = UNSET
    Other: str | Unset = UNSET


Class: TypeAlias = str
