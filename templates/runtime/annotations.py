"""From annotations to nodes."""

from __future__ import annotations

import enum
from collections.abc import Mapping, Sequence
from functools import cache
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    ForwardRef,
    Literal,
    Never,
    Union,
    Unpack,
    get_args,
    get_origin,
)

from .annotated import Discriminator, Encoding
from .arrays import SequenceNotStr
from .formats import BASE64URL, format_of
from .model import is_model
from .nodes import (
    AnyNode,
    DeferredNode,
    DictNode,
    EnumNode,
    FormatNode,
    ListNode,
    LiteralNode,
    ModelNode,
    Node,
    NullableNode,
    NullNode,
    ScalarNode,
    TaggedNode,
    TupleNode,
    UnionNode,
)
from .scope import scope_of
from .unset import Unset

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .scope import Scope

_LISTS = (list, Sequence, SequenceNotStr)
_DICTS = (dict, Mapping)
_SCALARS = (str, int, float, bool)

# Two unions of the same types in another order are equal, and so are types that have
# such unions within them, but their order matters: hence the text in the keys.
_NODES: dict[tuple[object, str, str], Node] = {}


def node_of(annotation: Any, scope: Scope | None = None) -> Node:
    """The node an annotation means; `Unset` within a union means nothing here.

    Args:
        annotation: a type, as `typing.get_type_hints` would return it.
        scope: where names are looked up that are left in it as text.

    Raises:
        TypeError: it is no type that JSON values have.
    """
    if scope is None:
        scope = scope_of("")
    key = (annotation, repr(annotation), scope.module_name)
    node = _NODES.get(key)
    if node is None:
        node = _NODES[key] = _make_node(annotation, scope)
    return node


@cache
def resolve(node: DeferredNode) -> Node:
    """The node that is meant by a name."""
    return node_of(node.scope.resolve({"it": node.expression})["it"], node.scope)


def accepts_unset(annotation: Any) -> bool:
    """Whether a field of this type may be left out."""
    if get_origin(annotation) in (Union, UnionType):
        return any(accepts_unset(member) for member in get_args(annotation))
    return annotation is Unset


def _make_node(annotation: Any, scope: Scope) -> Node:
    if annotation is Any or annotation is object:
        return AnyNode()
    if annotation is Never:
        return UnionNode(())
    if annotation is None or annotation is NoneType:
        return NullNode()
    if isinstance(annotation, str):
        return DeferredNode(annotation, scope)
    if isinstance(annotation, ForwardRef):
        module = annotation.__forward_module__
        return DeferredNode(
            annotation.__forward_arg__,
            scope_of(module) if isinstance(module, str) else scope,
        )
    arguments = get_args(annotation)
    origin = get_origin(annotation)
    if origin is Literal:
        return _literal_node(arguments)
    if origin is Annotated:
        return _annotated_node(arguments[0], annotation.__metadata__, scope)
    if origin in (Union, UnionType):
        members = [
            node_of(member, scope) for member in arguments if member is not Unset
        ]
        return _union_node(members)
    type_ = origin or annotation
    if origin is tuple:
        return _tuple_node(arguments, scope)
    if type_ in (*_LISTS, tuple):
        return ListNode(node_of(arguments[0] if arguments else Any, scope))
    if type_ in _DICTS:
        return DictNode(node_of(arguments[1] if arguments else Any, scope))
    if isinstance(annotation, type):
        return _class_node(annotation)
    raise _unsupported(annotation)


def _unsupported(annotation: object) -> TypeError:
    return TypeError(f"{annotation!r} is no type that JSON values have")


def _class_node(type_: type[Any]) -> Node:
    if type_ in _SCALARS:
        return ScalarNode(type_)
    if is_model(type_):
        return ModelNode(type_)
    if issubclass(type_, enum.Enum):
        return EnumNode(type_)
    format_ = format_of(type_)
    if format_ is None:
        raise _unsupported(type_)
    return FormatNode(format_)


def _literal_node(values: tuple[Any, ...]) -> Node:
    for value in values:
        if value is not None and type(value) not in (str, int, bool):
            raise _unsupported(Literal[value])
    constants = tuple(value for value in values if value is not None)
    if not constants:
        return NullNode()
    node = LiteralNode(constants)
    return NullableNode(node) if None in values else node


def _annotated_node(type_: Any, metadata: Iterable[object], scope: Scope) -> Node:
    for item in metadata:
        if isinstance(item, Discriminator):
            return _tagged_node(node_of(type_, scope), item, scope)
        if isinstance(item, Encoding) and type_ is bytes:
            return node_of(bytes) if item.name == "base64" else FormatNode(BASE64URL)
    return node_of(type_, scope)


def _tagged_node(untagged: Node, discriminator: Discriminator, scope: Scope) -> Node:
    """The variants are told apart by a tag, whatever else the union has is kept."""
    if isinstance(untagged, NullableNode):
        return NullableNode(_tagged_node(untagged.inner, discriminator, scope))
    if isinstance(untagged, DeferredNode):
        return _tagged_node(resolve(untagged), discriminator, scope)
    members = untagged.members if isinstance(untagged, UnionNode) else (untagged,)
    variants = {
        tag: _variant_node(variant, scope)
        for tag, variant in discriminator.variants.items()
    }
    objects = tuple(
        node for node in members if isinstance(node, ModelNode | TaggedNode)
    )
    others = [node for node in members if node not in objects]
    default = discriminator.default
    tagged = TaggedNode(
        discriminator.property_name,
        variants,
        objects,
        None if default is None else _variant_node(default, scope),
    )
    return _union_node([tagged, *others])


def _variant_node(variant: object, scope: Scope) -> Node:
    if isinstance(variant, str):
        variant = scope.resolve({"it": variant})["it"]
    return node_of(variant, scope)


def _tuple_node(arguments: tuple[Any, ...], scope: Scope) -> Node:
    """`tuple[A, B]`, `tuple[A, ...]`, `tuple[A, *tuple[B, ...]]` or `tuple[()]`."""
    first, rest = arguments, arguments[:0]
    last = arguments[-1] if arguments else None
    if last is Ellipsis:
        first, rest = rest, arguments[:1]
    elif get_origin(last) is Unpack:
        first, rest = arguments[:-1], get_args(get_args(last)[0])
    elif getattr(last, "__unpacked__", False):
        first, rest = arguments[:-1], get_args(last)
    return TupleNode(
        tuple(node_of(item, scope) for item in first),
        node_of(rest[0], scope) if rest else None,
    )


def _union_node(members: Iterable[Node]) -> Node:
    """A union without unions in it, null apart, and without what others include."""
    flat: list[Node] = []
    nullable = False
    for member in members:
        inner = member
        if isinstance(inner, NullableNode):
            nullable = True
            inner = inner.inner
        match inner:
            case AnyNode():
                return inner
            case NullNode():
                nullable = True
            case UnionNode():
                flat.extend(inner.members)
            case _:
                flat.append(inner)
    scalars = {node.type for node in flat if isinstance(node, ScalarNode)}
    flat = [
        node
        for node in flat
        if not (
            isinstance(node, LiteralNode)
            and all(type(value) in scalars for value in node.values)
        )
    ]
    if not flat:
        return NullNode()
    union: Node = flat[0] if len(flat) == 1 else UnionNode(tuple(flat))
    return NullableNode(union) if nullable else union
