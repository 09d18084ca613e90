"""Unions: which of its types a value is.

By the type of JSON first. Of the objects, by the tag if there is one; or else the
properties decide, see `ObjectChoice`. Of other values that several types could read,
such as strings, the first that can, plain ones last.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, assert_never

from .annotations import resolve
from .containers import is_json_object
from .layout import layout_of
from .misfit import MISFITS, misfit
from .model import UnknownObject
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

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .decoders import Decoders
    from .model import Model
    from .nodes import Node

    Decoder: TypeAlias = Callable[[Any], Any]


class UnionReaders(dict[type, "Decoder"]):
    """The functions that read the values of a union, by the type of JSON.

    Each is made for the first value of its type. There are none for other types.
    """

    def __init__(self, node: UnionNode, decoders: Decoders) -> None:
        """Read the values of a union."""
        super().__init__()
        self._members = node.members
        self._decoders = decoders

    def __missing__(self, json_type: type) -> Decoder:
        nodes = [node for node in self._members if json_type in _json_types(node)]
        nodes.sort(key=lambda node: _plainness(node, json_type))
        if not nodes:
            raise KeyError(json_type)
        reader = self[json_type] = (
            _object_decoder(nodes, self._decoders)
            if json_type is dict
            else _first_that_fits([self._decoders.of(node) for node in nodes])
        )
        return reader


def _json_types(node: Node) -> set[type]:
    """The types of Python that `json` reads such values as."""
    match node:
        case ScalarNode():
            return {int, float} if node.type in (int, float) else {node.type}
        case LiteralNode():
            return _constant_types(node.values)
        case EnumNode():
            return _constant_types(member.value for member in node.members)
        case FormatNode():
            return {str}
        case ListNode() | TupleNode():
            return {list}
        case DictNode() | ModelNode() | TaggedNode():
            return {dict}
        case DeferredNode():
            return _json_types(resolve(node))
        case NullNode():
            return {type(None)}
        case AnyNode():
            return {str, int, float, bool, list, dict, type(None)}
        case NullableNode():
            return _json_types(node.inner) | {type(None)}
        case UnionNode():
            return {type_ for member in node.members for type_ in _json_types(member)}
        case _:
            assert_never(node)


def _constant_types(constants: Iterable[object]) -> set[type]:
    """The types of JSON data that constants have; an integer may come as 1.0."""
    types = {type(constant) for constant in constants}
    return types | {float} if int in types else types


def _plainness(node: Node, json_type: type) -> int:
    """The order of trying: constants and formats, the very type, a type like it."""
    if not isinstance(node, ScalarNode):
        return 0
    return 1 if node.type is json_type else 2


def _first_that_fits(decoders: list[Decoder]) -> Decoder:
    if len(decoders) == 1:
        return decoders[0]

    def read(value: Any) -> Any:
        for decode in decoders:
            try:
                return decode(value)
            except MISFITS:
                continue
        misfit(value)

    return read


def _object_decoder(nodes: list[Node], decoders: Decoders) -> Decoder:
    """The function that reads objects of any of the types.

    A tagged union is asked first; dictionaries, that hold any object, come last but
    for the object of which nothing is known.
    """
    tagged = [node for node in nodes if isinstance(node, TaggedNode)]
    models = known_models(nodes)
    others = [node for node in nodes if not isinstance(node, TaggedNode | ModelNode)]
    unknown = [node for node in nodes if _is_unknown_object(node)]
    return _first_that_fits(
        [
            *map(decoders.of, tagged),
            *([ObjectChoice(models, decoders).read] if models else []),
            *map(decoders.of, others + unknown),
        ]
    )


def _is_unknown_object(node: Node) -> bool:
    return isinstance(node, ModelNode) and node.model is UnknownObject


def known_models(nodes: Iterable[Node]) -> list[type[Model]]:
    """The models among types, without the one that stands for what is unknown."""
    return [
        node.model
        for node in nodes
        if isinstance(node, ModelNode) and not _is_unknown_object(node)
    ]


class _Candidate:
    """A model an object may be of."""

    __slots__ = ("constants", "known", "model", "required")

    def __init__(self, model: type[Model]) -> None:
        layout = layout_of(model)
        self.model = model
        self.required = layout.required
        self.known = frozenset(layout.by_wire_name)
        self.constants = [
            (item.wire_name, item.node.values[0])
            for item in layout.properties
            if isinstance(item.node, LiteralNode) and len(item.node.values) == 1
        ]

    def rank(self, data: dict[str, Any]) -> tuple[int, int]:
        """The number of constants that are right, that of properties that are known."""
        right = sum(
            type(data.get(name)) is type(value) and data[name] == value
            for name, value in self.constants
        )
        return right, len(self.known & data.keys())


# The objects of an API have few different sets of keys, unless they are an attack.
_MOST_KEYS = 1000


class ObjectChoice:
    """A choice of a model for an object without a tag.

    Those come into question whose required properties are all there. Of these the one
    with most constants (properties that have one possible value) that are right; then
    the one that knows most of the properties; then the first in the description.
    An object that does not fit its best model is tried with the next.
    """

    __slots__ = ("_by_keys", "_candidates", "_have_constants", "_readers")

    def __init__(self, models: Iterable[type[Model]], decoders: Decoders) -> None:
        """Choose among models."""
        self._candidates = [_Candidate(model) for model in models]
        self._have_constants = any(item.constants for item in self._candidates)
        self._readers = decoders.models
        self._by_keys: dict[tuple[str, ...], list[type[Model]]] = {}

    def read(self, data: dict[str, Any]) -> Any:
        """Read an object as the model that fits it best."""
        models = self._by_keys.get(tuple(data)) or self._ranked(data)
        for model in models:
            try:
                return self._readers[model](data)
            except MISFITS:
                continue
        misfit(data)

    def best(self, data: dict[str, Any]) -> type[Model] | None:
        """The model that suits best and whose required properties are there."""
        return next(iter(self._ranked(data)), None)

    def _ranked(self, data: dict[str, Any]) -> list[type[Model]]:
        """The models that come into question, the best first."""
        candidates = [item for item in self._candidates if item.required <= data.keys()]
        candidates.sort(key=lambda item: item.rank(data), reverse=True)
        models = [item.model for item in candidates]
        # Without constants it is the keys alone that decide.
        if not self._have_constants and len(self._by_keys) < _MOST_KEYS:
            self._by_keys[tuple(data)] = models
        return models


def variant_of(node: TaggedNode, data: Mapping[Any, object]) -> Node | None:
    """The type that the tag of an object stands for, or else the default, if any."""
    tag = data.get(node.property_name)
    for known, variant in node.variants.items():
        if type(known) is type(tag) and known == tag:
            return variant
    return node.default


def tagged_decoder(node: TaggedNode, decoders: Decoders) -> Decoder:
    """The function that reads objects of a union with a tag.

    An object with an unknown tag or without one is read as the default. Where there is
    none, an unknown tag makes an `UnknownObject`, and without a tag the properties
    decide.
    """
    property_name = node.property_name
    readers = {
        (type(tag), tag): decoders.of(variant) for tag, variant in node.variants.items()
    }

    def read(data: Any) -> Any:
        try:
            tag = data[property_name]
            reader = readers[type(tag), tag]
        except (KeyError, TypeError):
            reader = otherwise
        return reader(data)

    def read_untagged(data: Any) -> Any:
        if not is_json_object(data):
            misfit(data)
        if property_name in data:
            return decoders.models[UnknownObject](data)
        return choice().read(data)

    @cache
    def choice() -> ObjectChoice:
        return ObjectChoice(known_models(node.members), decoders)

    otherwise = read_untagged if node.default is None else decoders.of(node.default)
    return read
