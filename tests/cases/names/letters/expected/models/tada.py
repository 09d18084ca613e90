"""Models: 🎉."""

from __future__ import annotations

from .._runtime.fields import field as _field
from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class 住所(Model):
    番地: str | Unset = UNSET
    thumbsup: int | Unset = _field(default=UNSET, wire="👍")
    thumbsdown: int | Unset = _field(default=UNSET, wire="👎")
    rightwards_arrow: int | Unset = _field(default=UNSET, wire="→")
    star_star_star: int | Unset = _field(default=UNSET, wire="***")
    field: int | Unset = _field(default=UNSET, wire="")
    abc_2: str | Unset = _field(default=UNSET, wire="аbc")
    abc: str | Unset = UNSET
    abc_3: str | Unset = _field(default=UNSET, wire="ab\u200bc")
    x: str | Unset = _field(default=UNSET, wire="x️")
    field_2: str | Unset = _field(default=UNSET, wire="ﬁeld")
    field_1: str | Unset = _field(default=UNSET, wire="①")
    field_3: str | Unset = _field(default=UNSET, wire="ㅤ")
