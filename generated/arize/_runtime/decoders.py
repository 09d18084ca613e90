"""Reading JSON values, fast: functions that are compiled for one type each.

They return the value or raise one of `MISFITS`, and do not say where or why. That is
left to `tolerant`, which is asked only then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, assert_never

from .annotations import resolve
from .compilation import Names, run_source
from .containers import is_json_array
from .explanations import expected
from .layout import layout_of
from .misfit import misfit
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
from .unions import UnionReaders, tagged_decoder
from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .model import Model
    from .nodes import Node

    Decoder: TypeAlias = Callable[[Any], Any]


def _whole(value: object) -> int:
    """1.0 is an integer too (JSON Schema 2020-12, 4.2.3), and equal to 1."""
    if type(value) is float and value.is_integer():
        return int(value)
    misfit(value)


def _number(value: object) -> int:
    """An integer is a number too, and stays one: it is written as it came."""
    return value if type(value) is int else misfit(value)


def _array_of(type_: type, array: list[Any]) -> list[Any]:
    """An array, itself, of which all items are of one type of JSON."""
    for item in array:
        if type(item) is not type_:
            misfit(item)
    return array


def _object_of(type_: type, data: dict[str, Any]) -> dict[str, Any]:
    """An object, itself, of which all values are of one type of JSON."""
    for value in data.values():
        if type(value) is not type_:
            misfit(value)
    return data


_SCALARS = {
    str: "({0} if type({0}) is str else misfit({0}))",
    int: "({0} if type({0}) is int else whole({0}))",
    float: "({0} if type({0}) is float else number({0}))",
    bool: "({0} if type({0}) is bool else misfit({0}))",
}


class ModelDecoders(dict["type[Model]", "Decoder"]):
    """The functions that read models; one that is missing is compiled.

    Several threads may do that at once, and get functions that do the same.
    """

    def __missing__(self, model: type[Model]) -> Decoder:
        """Compile the function that reads the objects of a model."""
        decoder = self[model] = _compile_model(model)
        return decoder


class Decoders:
    """All functions that read values, each made when it is first asked for."""

    __slots__ = ("_by_node", "models")

    def __init__(self) -> None:
        """Begin with none."""
        self.models = ModelDecoders()
        self._by_node: dict[Node, Decoder] = {}

    def of(self, node: Node) -> Decoder:
        """The function that reads values of the type."""
        decoder = self._by_node.get(node)
        if decoder is None:
            decoder = self._by_node[node] = _make_decoder(node)
        return decoder


DECODERS = Decoders()


def _make_decoder(node: Node) -> Decoder:
    match node:
        case ModelNode():
            return lambda value: DECODERS.models[node.model](value)
        case LiteralNode():
            return _constant_decoder((value, value) for value in node.values)
        case EnumNode():
            return _constant_decoder((member.value, member) for member in node.members)
        case FormatNode():
            return node.format.read
        case TupleNode():
            return _tuple_decoder(node)
        case TaggedNode():
            return tagged_decoder(node, DECODERS)
        case DeferredNode():
            return lambda value: DECODERS.of(resolve(node))(value)
        case _:
            return _compile(node)


def _constant_decoder(results: Iterable[tuple[object, object]]) -> Decoder:
    """A function that reads constants; by their types too, as 1 equals True."""
    table: dict[tuple[type, object], object] = {}
    for constant, result in results:
        table[type(constant), constant] = result
        if type(constant) is int:
            table[float, constant] = result  # 1.0 is the integer 1, and found by it.
    return lambda value: table[type(value), value]


def _tuple_decoder(node: TupleNode) -> Decoder:
    first = [DECODERS.of(item) for item in node.first]
    rest = None if node.rest is None else DECODERS.of(node.rest)
    least = len(first)

    def read_tuple(value: Any) -> Any:
        if not is_json_array(value) or len(value) < least:
            misfit(value)
        items = [read(item) for read, item in zip(first, value, strict=False)]
        if rest is not None:
            items += map(rest, value[least:])
        elif len(value) > least:
            misfit(value)
        return tuple(items)

    return read_tuple


def _names() -> Names:
    """The names that all compiled functions have in common."""
    return Names(
        {
            "UNSET": UNSET,
            "array_of": _array_of,
            "misfit": misfit,
            "models": DECODERS.models,
            "new": object.__new__,
            "number": _number,
            "object_of": _object_of,
            "whole": _whole,
        }
    )


def _compile(node: Node) -> Decoder:
    """A function that reads values of the type."""
    names = _names()
    lines = ["def read(value):", f"    return {_expression(node, 'value', names)}"]
    title = f"reader of {expected(node)} ({id(node):x})"
    decoder: Decoder = run_source(title, lines, names.objects)["read"]
    return decoder


def _compile_model(model: type[Model]) -> Decoder:
    """A function that reads the objects the model describes.

    It looks at each property once. That there are properties beyond the fields shows
    in the number of properties.
    """
    layout = layout_of(model)
    names = _names()
    lines = ["def read(data):"]
    if not layout.required:
        # Nothing but an object has properties, but those that may be left out do not
        # show that.
        lines += ["    if type(data) is not dict:", "        misfit(data)"]
    lines += [
        f"    model = new({names.add(model.__name__, model)})",
        f"    known = {len(layout.properties)}",
    ]
    for item in layout.properties:
        key = repr(item.wire_name)
        target = f"model.{item.name}"
        expression = _expression(item.node, "value", names)
        if item.omittable:
            lines += [
                f"    value = data.get({key}, UNSET)",
                "    if value is UNSET:",
                "        known -= 1",
                f"        {target} = UNSET",
                "    else:",
                f"        {target} = {expression}",
            ]
        else:
            lines += [
                f"    value = data[{key}]",
                f"    {target} = {expression}",
            ]
    fields = names.add("fields", frozenset(layout.by_wire_name))
    lines += [
        "    if len(data) == known:",
        "        model.__extra__ = None",
        "    else:",
        "        model.__extra__ = {",
        f"            key: {_expression(layout.extra, 'value', names)}",
        "            for key, value in data.items()",
        f"            if key not in {fields}",
        "        }",
        "    return model",
    ]
    title = f"reader of {model.__module__}.{model.__qualname__}"
    decoder: Decoder = run_source(title, lines, names.objects)["read"]
    return decoder


def _expression(node: Node, value: str, names: Names) -> str:
    """Source that reads the variable `value`, or raises."""
    match node:
        case AnyNode():
            return value
        case NullNode():
            return f"({value} if {value} is None else misfit({value}))"
        case ScalarNode():
            return _SCALARS[node.type].format(value)
        case LiteralNode() if all(type(constant) is str for constant in node.values):
            constants = names.add("constants", frozenset(node.values))
            return f"({value} if {value} in {constants} else misfit({value}))"
        case ListNode():
            array = _array_expression(node.item, value, names)
            return f"({array} if type({value}) is list else misfit({value}))"
        case DictNode():
            data = _object_expression(node.value, value, names)
            return f"({data} if type({value}) is dict else misfit({value}))"
        case NullableNode():
            source = _expression(node.inner, value, names)
            return f"(None if {value} is None else {source})"
        case ModelNode():
            return f"models[{names.add(node.model.__name__, node.model)}]({value})"
        case UnionNode():
            readers = names.add("readers", UnionReaders(node, DECODERS))
            return f"{readers}[type({value})]({value})"
        case (
            LiteralNode()
            | EnumNode()
            | FormatNode()
            | TupleNode()
            | TaggedNode()
            | DeferredNode()
        ):
            return f"{names.add('read', DECODERS.of(node))}({value})"
        case _:
            assert_never(node)


def _array_expression(item: Node, array: str, names: Names) -> str:
    """Source that reads the items of a list; the list itself will do if they stay."""
    match item:
        case AnyNode():
            return array
        case ScalarNode() if item.type in (str, bool):
            return f"array_of({item.type.__name__}, {array})"
        case _:
            source = _expression(item, f"{array}_item", names)
            return f"[{source} for {array}_item in {array}]"


def _object_expression(value: Node, data: str, names: Names) -> str:
    """Source that reads the values of a dictionary; it will do itself if they stay."""
    match value:
        case AnyNode():
            return data
        case ScalarNode() if value.type in (str, bool):
            return f"object_of({value.type.__name__}, {data})"
        case _:
            source = _expression(value, f"{data}_value", names)
            return f"{{key: {source} for key, {data}_value in {data}.items()}}"
