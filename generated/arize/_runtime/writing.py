"""Writing values as JSON values, with the path of what cannot be written.

A value is written by its declared type. Sequences will do for arrays, mappings for
objects, with names on the wire as keys. Where any value is allowed, it is written by
what it is. Values of JSON go out as they are, whatever the type: type checkers look at
them, and then the server does.
"""

from __future__ import annotations

import enum
from math import isfinite
from typing import TYPE_CHECKING, Any, assert_never

from .annotations import resolve
from .containers import is_mapping, is_sequence
from .errors import EncodeError
from .explanations import expected, got, path_text
from .formats import format_of
from .kept import KeptExtra
from .layout import layout_of
from .misfit import MISFITS
from .model import Model
from .nodes import (
    AnyNode,
    DeferredNode,
    DictNode,
    EnumNode,
    FormatNode,
    ListNode,
    LiteralNode,
    ModelNode,
    NullableNode,
    NullNode,
    ScalarNode,
    TaggedNode,
    TupleNode,
    UnionNode,
)
from .unions import known_models, variant_of
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .explanations import JsonPath
    from .formats import Format
    from .nodes import Node


def write_value(
    node: Node, value: object, path: JsonPath = (), *, kept: bool = False
) -> Any:
    """The JSON value of a value of the type.

    Args:
        node: the type.
        value: the value.
        path: where it is.
        kept: whether it may be something else, see `KeptExtra`.

    Raises:
        EncodeError: JSON cannot hold it, or it is text instead of an array, or no
            object at all where one is declared.
    """
    match node:
        case AnyNode():
            return write_plain(value, path)
        case NullNode() | ScalarNode() | LiteralNode():
            return write_json(value, path)
        case EnumNode():
            plain = value.value if isinstance(value, enum.Enum) else value
            return write_json(plain, path)
        case DeferredNode():
            return write_value(resolve(node), value, path, kept=kept)
        case NullableNode():
            if value is None:
                return None
            return write_value(node.inner, value, path, kept=kept)
        case UnionNode() | TaggedNode():
            member = _member_of(node, value)
            if member is None:
                return write_plain(value, path)
            return write_value(member, value, path, kept=kept)
        case FormatNode():
            if isinstance(value, node.format.type):
                return _write_format(node.format, value, path)
            if isinstance(value, str):
                return value
        case ListNode():
            if is_sequence(value):
                return [
                    write_value(node.item, item, (*path, index), kept=kept)
                    for index, item in enumerate(value)
                ]
        case TupleNode():
            if is_sequence(value):
                return _write_places(node, value, path, kept=kept)
        case DictNode():
            if is_mapping(value):
                return {
                    key: write_value(node.value, member, (*path, key), kept=kept)
                    for key, member in _members(value, path)
                }
        case ModelNode():
            if isinstance(value, Model):
                return write_model(value, path)
            if is_mapping(value):
                return _write_mapping(node.model, value, path)
        case _:
            assert_never(node)
    if kept:
        return write_json(value, path)
    raise EncodeError(path_text(path), _refusal(node, value))


def _refusal(node: Node, value: object) -> str:
    if isinstance(value, str) and isinstance(node, ListNode | TupleNode):
        return f"expected an array, got text: write [{value!r}] for an array of one"
    return f"expected {expected(node)}, got {got(value)}"


def write_plain(value: object, path: JsonPath = ()) -> Any:
    """The JSON value of a value by what it is: models, dates, enumerations, ...

    Raises:
        EncodeError: JSON cannot hold it.
    """
    if isinstance(value, enum.Enum) and value is not UNSET:
        return write_plain(value.value, path)
    if isinstance(value, Model):
        return write_model(value, path)
    if is_mapping(value):
        return {
            key: write_plain(member, (*path, key))
            for key, member in _members(value, path)
        }
    if is_sequence(value):
        return [write_plain(item, (*path, i)) for i, item in enumerate(value)]
    for type_ in type(value).__mro__:
        format_ = format_of(type_)
        if format_ is not None:
            return _write_format(format_, value, path)
    return write_json(value, path)


def write_json(value: object, path: JsonPath = ()) -> Any:
    """A value that is a JSON value already, as it is.

    Raises:
        EncodeError: it is none.
    """
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, float):
        if isfinite(value):
            return value
        raise EncodeError(path_text(path), f"JSON has no {value}")
    if is_mapping(value) and isinstance(value, dict):
        return {
            key: write_json(member, (*path, str(key))) for key, member in value.items()
        }
    if is_sequence(value) and isinstance(value, list | tuple):
        return [write_json(item, (*path, i)) for i, item in enumerate(value)]
    message = f"{got(value)} is no JSON value"
    if value is UNSET:
        message = "UNSET, but only fields that are not required can be left out"
    raise EncodeError(path_text(path), message)


def _members(mapping: Mapping[Any, object], path: JsonPath) -> list[tuple[str, object]]:
    """The members of an object that are not left out."""
    members: list[tuple[str, object]] = []
    for key, member in mapping.items():
        if not isinstance(key, str):
            message = f"a key must be text, got {got(key)}"
            raise EncodeError(path_text(path), message)
        if member is not UNSET:
            members.append((key, member))
    return members


def _write_format(format_: Format, value: object, path: JsonPath) -> str:
    try:
        return format_.write(value)
    except (TypeError, ValueError) as error:
        raise EncodeError(path_text(path), str(error)) from error


def _write_places(
    node: TupleNode, value: Sequence[object], path: JsonPath, *, kept: bool
) -> list[Any]:
    """The items by their places."""
    least = len(node.first)
    beyond = len(value) - least
    if not kept and (beyond < 0 or (beyond > 0 and node.rest is None)):
        message = f"expected {expected(node)}, got one of {len(value)}"
        raise EncodeError(path_text(path), message)
    types = [*node.first, *[node.rest or AnyNode()] * beyond]
    return [
        write_value(types[index], item, (*path, index), kept=kept)
        for index, item in enumerate(value)
    ]


def _write_mapping(
    model: type[Model], mapping: Mapping[object, object], path: JsonPath
) -> dict[str, Any]:
    """An object that is given as its properties."""
    layout = layout_of(model)
    written: dict[str, Any] = {}
    for key, value in _members(mapping, path):
        item = layout.by_wire_name.get(key)
        node = layout.extra if item is None else item.node
        written[key] = write_value(node, value, (*path, key))
    return written


def write_model(model: Model, path: JsonPath = ()) -> dict[str, Any]:
    """The object of a model.

    Raises:
        EncodeError: JSON cannot hold the value of a field.
    """
    try:
        return model.__encode__()
    except MISFITS:
        pass
    return _write_fields(model, path)


def _write_fields(model: Model, path: JsonPath) -> dict[str, Any]:
    """The object of a model, field by field."""
    layout = layout_of(type(model))
    extra = {} if model.__extra__ is None else model.__extra__
    fits = not isinstance(extra, KeptExtra)
    kept = extra.kept if isinstance(extra, KeptExtra) else frozenset[str]()
    written: dict[str, Any] = {}
    for item in layout.properties:
        value = getattr(model, item.name)
        place = (*path, item.wire_name)
        if value is not UNSET:
            written[item.wire_name] = write_value(
                item.node, value, place, kept=item.name in kept
            )
        elif fits and not item.omittable:
            raise EncodeError(path_text(place), "required, but UNSET")
    for key, value in _members(extra, path):
        place = (*path, key)
        if key in written:
            message = "a field and an extra field have this name"
            raise EncodeError(path_text(place), message)
        written[key] = write_value(layout.extra, value, place, kept=not fits)
    return written


def _member_of(node: UnionNode | TaggedNode, value: object) -> Node | None:
    """The type of a union that decides how a value is written; None if none does."""
    if isinstance(value, Model):
        return ModelNode(type(value))
    if isinstance(node, TaggedNode):
        return variant_of(node, value) if is_mapping(value) else None
    if is_sequence(value):
        return _only([m for m in node.members if isinstance(m, ListNode | TupleNode)])
    if is_mapping(value):
        for member in node.members:
            if isinstance(member, TaggedNode):
                return member
        mappings = [member for member in node.members if isinstance(member, DictNode)]
        models = [ModelNode(model) for model in known_models(node.members)]
        return _only([*models, *mappings])
    return _only(
        [
            member
            for member in node.members
            if isinstance(member, FormatNode) and member.format.type is type(value)
        ]
    )


def _only(nodes: Sequence[Node]) -> Node | None:
    return nodes[0] if len(nodes) == 1 else None
