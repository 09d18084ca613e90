"""Models: orders."""

from __future__ import annotations

from typing import Any

from .._runtime.model import Model
from .._runtime.unset import UNSET, Unset


class Order(Model):
    lines: list[OrderLine] | Unset = UNSET
    total: OrderMoney | Unset = UNSET
    buyer: Person | Unset = UNSET
    note: Note | Unset = UNSET
    next: Order | Unset = UNSET


class Person(Model):
    name: str | Unset = UNSET
    address: PersonAddress | Unset = UNSET
    billing: PersonAddress | Unset = UNSET


class PersonAddress(Model):
    city: str | Unset = UNSET


class Note(Model):
    text: str | Unset = UNSET
    author: Person | Unset = UNSET
    replies: Tree | Unset = UNSET
    thread: ABC | Unset = UNSET


class Tree(Model):
    children: list[Tree] | Unset = UNSET


class ABC(Model):
    x: Any | Unset = UNSET
    y: Unset = UNSET


class OrderLine(Model):
    sku: str | Unset = UNSET
    price: OrderMoney | Unset = UNSET


class OrderMoney(Model):
    cents: int | Unset = UNSET
