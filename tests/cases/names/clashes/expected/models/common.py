"""Models: what several groups share."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.unset import UNSET as _UNSET
from .._runtime.unset import Unset


class Foo(Model):
    a: int | Unset = _UNSET


class FOO(Model):
    b: int | Unset = _UNSET


class FooObject(Model):
    c: int | Unset = _UNSET


class BoxOfFoo(Model):
    d: int | Unset = _UNSET


class BoxFoo(Model):
    e: int | Unset = _UNSET


class Users(Model):
    f: int | Unset = _UNSET


class Model2Fa(Model):
    g: int | Unset = _UNSET
