"""Writing models as JSON objects, fast: functions that are compiled for one class each.

They take for granted that the values are of the declared types, and raise one of
`MISFITS` if that goes wrong. `writing` is asked only then.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, assert_never

from .compilation import Names, run_source
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
from .unset import UNSET
from .writing import write_plain, write_value

if TYPE_CHECKING:
    from collections.abc import Callable

    from .model import Model
    from .nodes import Node

    Encoder: TypeAlias = Callable[[Any], dict[str, Any]]

_SCALARS = frozenset({str, int, float, bool, type(None)})


def compile_encoder(model: type[Model]) -> Encoder:
    """A function that writes models of the class, in the order of the fields."""
    layout = layout_of(model)
    names = Names(
        {
            "UNSET": UNSET,
            "misfit": misfit,
            "plain": write_plain,
            "scalars": _SCALARS,
        }
    )
    lines = [
        "def write(model):",
        "    written = {}",
    ]
    for item in layout.properties:
        expression = _expression(item.node, "value", names)
        lines.append(f"    value = model.{item.name}")
        target = f"written[{item.wire_name!r}]"
        if item.omittable:
            lines += [
                "    if value is not UNSET:",
                f"        {target} = {expression}",
            ]
        else:
            lines.append(f"    {target} = {expression}")
    lines += [
        "    extra = model.__extra__",
        "    if extra is not None:",
        "        if type(extra) is not dict:",
        "            misfit(extra)",
        "        for key, value in extra.items():",
        "            if key in written:",
        "                misfit(key)",
        f"            written[key] = {_expression(layout.extra, 'value', names)}",
        "    return written",
    ]
    title = f"writer of {model.__module__}.{model.__qualname__}"
    encoder: Encoder = run_source(title, lines, names.objects)["write"]
    return encoder


def _expression(node: Node, value: str, names: Names) -> str:
    """Source that is the JSON value of the variable `value`, or raises."""
    match node:
        case NullNode() | ScalarNode() | LiteralNode():
            return value
        case AnyNode():
            return f"({value} if type({value}) in scalars else plain({value}))"
        case EnumNode():
            return f"{value}.value"
        case FormatNode():
            return f"{names.add('write', node.format.write)}({value})"
        case ModelNode():
            return f"{value}.__encode__()"
        case ListNode():
            item = f"{value}_item"
            source = _expression(node.item, item, names)
            array = value if source == item else f"[{source} for {item} in {value}]"
            return f"({array} if type({value}) is list else misfit({value}))"
        case DictNode():
            item = f"{value}_item"
            source = _expression(node.value, item, names)
            pairs = f"{{key: {source} for key, {item} in {value}.items()}}"
            mapping = value if source == item else pairs
            return f"({mapping} if type({value}) is dict else misfit({value}))"
        case NullableNode():
            source = _expression(node.inner, value, names)
            return (
                value if source == value else f"(None if {value} is None else {source})"
            )
        case TaggedNode():
            return f"{value}.__encode__()"
        case UnionNode() if all(
            isinstance(member, ModelNode | TaggedNode) for member in node.members
        ):
            return f"{value}.__encode__()"
        case TupleNode() | UnionNode() | DeferredNode():
            write = names.add("write", partial(write_value, node))
            return f"({value} if type({value}) in scalars else {write}({value}))"
        case _:
            assert_never(node)
