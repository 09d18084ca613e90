"""Models: Items."""

from __future__ import annotations

import builtins
from typing import Literal

from .._runtime.fields import field as _field
from .._runtime.model import Model as _Model
from .._runtime.unset import UNSET, Unset


class Item(_Model):
    class_: builtins.str = _field(wire="class")
    to_dict_: builtins.str | Unset = _field(default=UNSET, wire="to_dict")
    list: builtins.list[builtins.str]
    str: builtins.str | Unset = UNSET
    after_str: builtins.str | Unset = UNSET
    after_list: builtins.list[builtins.str] | Unset = UNSET
    type: builtins.str | Unset = _field(default=UNSET, wire="@type")
    field_2fa: bool | Unset = _field(default=UNSET, wire="2fa")
    field: builtins.str | Unset = _field(default=UNSET, wire="")
    init: builtins.str | Unset = _field(default=UNSET, wire="__init__")
    fooBar: builtins.str | Unset = UNSET
    foo_bar: builtins.str | Unset = UNSET
    größe: float | Unset = UNSET
    quote_quote: Literal['a"b\\c'] | Unset = _field(default=UNSET, wire='quote"quote')
