"""Models: close."""

from __future__ import annotations

import builtins

from .._runtime.fields import field
from .._runtime.model import Model
from .._runtime.unset import UNSET as _UNSET
from .._runtime.unset import Unset


class Case(Model):
    id: builtins.int
    ID: builtins.int | Unset = _UNSET
    Id: builtins.int | Unset = _UNSET
    id_: builtins.int | Unset = field(default=_UNSET, wire="_id")
    private: builtins.int | Unset = field(default=_UNSET, wire="__private")
    firstName: str | Unset = _UNSET
    first_name: str | Unset = _UNSET
    first_dash_name: str | Unset = field(default=_UNSET, wire="first-name")
    first_dot_name: str | Unset = field(default=_UNSET, wire="first.name")
    first_space_name: str | Unset = field(default=_UNSET, wire="first name")
    plus_1: builtins.int | Unset = field(default=_UNSET, wire="+1")
    minus_1: builtins.int | Unset = field(default=_UNSET, wire="-1")
    extra_fields_: str | Unset = field(default=_UNSET, wire="extra_fields")
    from_json_: str | Unset = field(default=_UNSET, wire="from_json")
    mro: str | Unset = _UNSET
    property: str | Unset = _UNSET
    type: str | Unset = _UNSET
    match: str | Unset = _UNSET
    unset: str | Unset = field(default=_UNSET, wire="UNSET")
    model: str | Unset = field(default=_UNSET, wire="Model")
    int: list[builtins.int] | Unset = _UNSET
    none: str | Unset = field(default=_UNSET, wire="None")
