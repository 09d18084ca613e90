"""Source of models in the style of openapi-python-client.

Like its models these are attrs classes that read and write themselves field by field,
with enumerations for closed lists of names.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

HEAD = """\
from __future__ import annotations

import datetime
import enum
import json
from typing import Any, cast

from attrs import define, field


class Unset:
    def __bool__(self):
        return False


UNSET = Unset()
"""


class Plain(NamedTuple):
    """Values that are what JSON has, of a type of Python."""

    type: str


class Date(NamedTuple):
    """Points in time."""


class Enumeration(NamedTuple):
    """A closed list of names: an enumeration."""

    name: str


class Model(NamedTuple):
    """A class of models."""

    name: str


class Array(NamedTuple):
    """A list."""

    item: Type


class Either(NamedTuple):
    """A union; None is written as `Plain("None")`."""

    members: tuple[Type, ...]


Type: TypeAlias = Plain | Date | Enumeration | Model | Array | Either
Field: TypeAlias = tuple[str, Type, bool]
"""The name of a field, its type, whether it is required."""


def nullable(type_: Type) -> Either:
    """A type or null."""
    return Either((Plain("None"), type_))


def enumeration(name: str, values: list[str]) -> str:
    """An enumeration."""
    lines = [f"    {value} = {value!r}" for value in values]
    return "\n".join(["", f"class {name}(str, enum.Enum):", *lines, ""])


def model(name: str, fields: list[Field]) -> str:
    """A class of models."""
    ordered = sorted(fields, key=lambda item: not item[2])
    lines = ["", "@define", f"class {name}:", f'    """{name}."""', ""]
    for attribute, type_, required in ordered:
        annotation = _annotation(type_)
        lines.append(
            f"    {attribute}: {annotation}"
            if required
            else f"    {attribute}: {annotation} | Unset = UNSET"
        )
    lines.append("    additional_properties: dict = field(init=False, factory=dict)")
    lines += ["", "    def to_dict(self):"]
    for attribute, type_, required in ordered:
        source = f"self.{attribute}"
        if required:
            lines += _indented(2, _writing(type_, source, attribute))
        else:
            lines += [
                f"        {attribute} = UNSET",
                f"        if not isinstance({source}, Unset):",
                *_indented(3, _writing(type_, source, attribute)),
            ]
    lines += [
        "        field_dict = {}",
        "        field_dict.update(self.additional_properties)",
        "        field_dict.update({",
        *[f"            {item[0]!r}: {item[0]}," for item in ordered if item[2]],
        "        })",
    ]
    for attribute, _, required in ordered:
        if not required:
            lines += [
                f"        if {attribute} is not UNSET:",
                f"            field_dict[{attribute!r}] = {attribute}",
            ]
    lines += ["        return field_dict", "", "    @classmethod"]
    lines += ["    def from_dict(cls, src_dict):", "        d = dict(src_dict)"]
    for attribute, type_, required in ordered:
        lines += _indented(2, _reading(attribute, type_, required=required))
    names = ", ".join(f"{item[0]}={item[0]}" for item in ordered)
    lines += [
        f"        value = cls({names})",
        "        value.additional_properties = d",
    ]
    return "\n".join([*lines, "        return value", ""])


def _indented(depth: int, lines: list[str]) -> list[str]:
    return [" " * 4 * depth + line for line in lines]


def _annotation(type_: Type) -> str:
    match type_:
        case Plain(type=text):
            return text
        case Date():
            return "datetime.datetime"
        case Enumeration(name=name) | Model(name=name):
            return name
        case Array(item=item):
            return f"list[{_annotation(item)}]"
        case Either(members=members):
            return " | ".join(map(_annotation, members))


def _writing(type_: Type, source: str, target: str) -> list[str]:
    """Lines that make a JSON value of a value."""
    match type_:
        case Date():
            return [f"{target} = {source}.isoformat()"]
        case Enumeration():
            return [f"{target} = {source}.value"]
        case Model():
            return [f"{target} = {source}.to_dict()"]
        case Array(item=item) if not isinstance(item, Plain):
            each = f"{target}_item"
            return [
                f"{target} = []",
                f"for {each}_data in {source}:",
                *_indented(1, _writing(item, f"{each}_data", each)),
                f"    {target}.append({each})",
            ]
        case Either(members=members):
            return _writing_either(members, source, target)
        case _:
            return [f"{target} = {source}"]


def _writing_either(members: tuple[Type, ...], source: str, target: str) -> list[str]:
    lines: list[str] = []
    for member in members:
        match member:
            case Date():
                kind = "datetime.datetime"
            case Enumeration(name=kind) | Model(name=kind):
                pass
            case Array():
                kind = "list"
            case _:
                continue
        word = "elif" if lines else "if"
        lines.append(f"{word} isinstance({source}, {kind}):")
        lines += _indented(1, _writing(member, source, target))
    if not lines:
        return [f"{target} = {source}"]
    return [*lines, "else:", f"    {target} = {source}"]


def _reading(attribute: str, type_: Type, *, required: bool) -> list[str]:
    """Lines that make a value of the property."""
    source = f"d.pop({attribute!r})" if required else f"d.pop({attribute!r}, UNSET)"
    match type_:
        case Plain(type=text):
            cast_ = text not in ("str", "bool", "int", "float", "Any")
            return [
                f"{attribute} = " + (f"cast({text!r}, {source})" if cast_ else source)
            ]
        case Either(members=members):
            lines = [f"def _parse_{attribute}(data):"]
            if Plain("None") in members:
                lines += ["    if data is None:", "        return data"]
            if not required:
                lines += ["    if isinstance(data, Unset):", "        return data"]
            lines += _indented(1, _reading_either(members, attribute))
            return [*lines, f"{attribute} = _parse_{attribute}({source})"]
        case _ if required or isinstance(type_, Array):
            lines = [f"_{attribute} = {source}"]
            data = (
                f"_{attribute} or []" if isinstance(type_, Array) else f"_{attribute}"
            )
            return lines + _converting(type_, data, attribute)
        case _:
            return [
                f"_{attribute} = {source}",
                f"if isinstance(_{attribute}, Unset):",
                f"    {attribute} = UNSET",
                "else:",
                *_indented(1, _converting(type_, f"_{attribute}", attribute)),
            ]


def _reading_either(members: tuple[Type, ...], attribute: str) -> list[str]:
    """Try what has to be converted one after the other."""
    plain = [member for member in members if isinstance(member, Plain)]
    others = [member for member in members if not isinstance(member, Plain)]
    lines: list[str] = []
    for member in others:
        match member:
            case Date() | Enumeration():
                kind = "str"
            case Array():
                kind = "list"
            case _:
                kind = "dict"
        body = [
            f"if not isinstance(data, {kind}):",
            "    raise TypeError()",
            *_converting(member, "data", attribute),
            f"return {attribute}",
        ]
        if member is others[-1] and plain in ([], [Plain("None")]):
            return lines + body
        lines += ["try:", *_indented(1, body)]
        lines += [
            "except (TypeError, ValueError, AttributeError, KeyError):",
            "    pass",
        ]
    annotation = _annotation(Either(members))
    return [*lines, f"return cast({annotation!r}, data)"]


def _converting(type_: Type, source: str, target: str) -> list[str]:
    match type_:
        case Date():
            return [f"{target} = datetime.datetime.fromisoformat({source})"]
        case Enumeration(name=name):
            return [f"{target} = {name}({source})"]
        case Model(name=name):
            return [f"{target} = {name}.from_dict({source})"]
        case Array(item=Plain(type=text)):
            return [f"{target} = cast('list[{text}]', {source})"]
        case Array(item=item):
            each = f"{target}_item"
            inner = (
                [
                    f"def _parse_{each}(data):",
                    *_indented(1, _reading_either(item.members, each)),
                    f"{each} = _parse_{each}({each}_data)",
                ]
                if isinstance(item, Either)
                else _converting(item, f"{each}_data", each)
            )
            return [
                f"{target} = []",
                f"for {each}_data in {source}:",
                *_indented(1, inner),
                f"    {target}.append({each})",
            ]
        case _:
            return [f"{target} = {source}"]
