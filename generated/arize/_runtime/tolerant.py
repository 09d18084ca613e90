"""Reading JSON values, whatever they are: what fits is read, all else stays as it came.

This is slower than `decoders`, which it uses for all that fits, and asked only when
something does not. It finds every mismatch, with its path.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .annotations import resolve
from .containers import is_json_array, is_json_object
from .decoders import DECODERS
from .errors import Mismatch
from .explanations import expected, got, path_text
from .kept import KeptExtra
from .layout import layout_of
from .misfit import MISFITS
from .model import UnknownObject
from .nodes import (
    DeferredNode,
    DictNode,
    ListNode,
    ModelNode,
    NullableNode,
    TaggedNode,
    TupleNode,
    UnionNode,
)
from .unions import ObjectChoice, known_models, variant_of
from .unset import UNSET

if TYPE_CHECKING:
    from .explanations import JsonPath
    from .model import Model
    from .nodes import Node


class TolerantReader:
    """Reads a value, and collects what does not fit."""

    __slots__ = ("mismatches",)

    def __init__(self) -> None:
        """Begin without mismatches."""
        self.mismatches: list[Mismatch] = []

    def read(self, node: Node, data: Any, path: JsonPath = ()) -> Any:
        """The value, as far as it fits the type."""
        try:
            return DECODERS.of(node)(data)
        except MISFITS:
            pass
        return self._read_misfit(node, data, path)

    def _read_misfit(self, node: Node, data: Any, path: JsonPath) -> Any:
        """Look at the parts of a value that does not fit as a whole."""
        match node:
            case DeferredNode():
                return self._read_misfit(resolve(node), data, path)
            case NullableNode() if isinstance(data, list | dict):
                return self._read_misfit(node.inner, data, path)
            case UnionNode():
                member = _member_of(node, data)
                if member is not None:
                    return self._read_misfit(member, data, path)
            case TaggedNode() if is_json_object(data):
                return self._read_tagged(node, data, path)
            case ModelNode() if is_json_object(data):
                return self._read_object(node.model, data, path)
            case DictNode() if is_json_object(data):
                return {
                    key: self.read(node.value, value, (*path, key))
                    for key, value in data.items()
                }
            case ListNode() if is_json_array(data):
                return [
                    self.read(node.item, item, (*path, index))
                    for index, item in enumerate(data)
                ]
            case TupleNode() if is_json_array(data):
                return self._read_places(node, data, path)
            case _:
                pass
        self._add(path, f"expected {expected(node)}, got {got(data)}")
        return data

    def _read_object(
        self, model_type: type[Model], data: dict[str, Any], path: JsonPath
    ) -> Model:
        layout = layout_of(model_type)
        model = object.__new__(model_type)
        found = len(self.mismatches)
        kept: set[str] = set()
        for item in layout.properties:
            known = len(self.mismatches)
            place = (*path, item.wire_name)
            value: object = UNSET
            if item.wire_name in data:
                value = self.read(item.node, data[item.wire_name], place)
                if len(self.mismatches) > known:
                    kept.add(item.name)
            elif not item.omittable:
                self._add(place, "required, but missing")
            setattr(model, item.name, value)
        extra = {
            key: self.read(layout.extra, value, (*path, key))
            for key, value in data.items()
            if key not in layout.by_wire_name
        }
        if len(self.mismatches) > found:
            model.__extra__ = KeptExtra.of(extra, frozenset(kept))
        else:
            model.__extra__ = extra or None
        return model

    def _read_tagged(
        self, node: TaggedNode, data: dict[str, Any], path: JsonPath
    ) -> Any:
        """The tag decides; an object that has none is nothing we know."""
        variant = variant_of(node, data)
        if variant is not None:
            return self._read_misfit(variant, data, path)
        self._add(
            (*path, node.property_name), "required to tell what it is, but missing"
        )
        return DECODERS.models[UnknownObject](data)

    def _read_places(self, node: TupleNode, data: list[Any], path: JsonPath) -> Any:
        """The items by their places; an array of another length stays as it is."""
        least = len(node.first)
        if len(data) < least or (len(data) > least and node.rest is None):
            self._add(path, f"expected {expected(node)}, got an array of {len(data)}")
            return data
        rest = [node.rest] * (len(data) - least) if node.rest is not None else []
        return tuple(
            self.read(place, item, (*path, index))
            for index, (place, item) in enumerate(
                zip([*node.first, *rest], data, strict=True)
            )
        )

    def _add(self, path: JsonPath, message: str) -> None:
        self.mismatches.append(Mismatch(path_text(path), message))


def _member_of(node: UnionNode, data: Any) -> Node | None:
    """The member of a union that a value, which fits none, was meant to be."""
    if is_json_array(data):
        arrays = [m for m in node.members if isinstance(m, ListNode | TupleNode)]
        return arrays[0] if len(arrays) == 1 else None
    if not is_json_object(data):
        return None
    for member in node.members:
        if isinstance(member, TaggedNode):
            return member
    models = known_models(node.members)
    mappings = [member for member in node.members if isinstance(member, DictNode)]
    if len(models) + len(mappings) == 1:
        return ModelNode(models[0]) if models else mappings[0]
    best = ObjectChoice(models, DECODERS).best(data)
    return None if best is None else ModelNode(best)
