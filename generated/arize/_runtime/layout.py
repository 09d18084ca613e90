"""The fields of a model with their types: what reading and writing need to know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args, get_origin

from .annotations import accepts_unset, node_of
from .model import Extras, ModelType
from .nodes import AnyNode
from .scope import scope_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .fields import Field
    from .model import Model
    from .nodes import Node


class Property:
    """A field with its type."""

    __slots__ = ("field", "name", "node", "omittable", "wire_name")

    def __init__(self, name: str, field: Field, annotation: Any, node: Node) -> None:
        """Describe a field: its name in Python, and what its annotation means."""
        self.name = name
        self.field = field
        self.wire_name = field.wire_name or name
        self.node = node
        self.omittable = accepts_unset(annotation)


class Layout:
    """The fields of a model with their types, and the type of all other properties."""

    __slots__ = ("by_wire_name", "extra", "properties", "required")

    def __init__(self, properties: tuple[Property, ...], extra: Node) -> None:
        """Describe a model."""
        self.properties = properties
        self.extra = extra
        self.by_wire_name = {item.wire_name: item for item in properties}
        self.required = frozenset(
            item.wire_name for item in properties if not item.omittable
        )


_LAYOUTS: dict[type[Model], Layout] = {}


def layout_of(model: type[Model]) -> Layout:
    """The fields of a model with their types, looked up once.

    Raises:
        NameError: a name in an annotation is found nowhere.
        TypeError: an annotation is no type that JSON values have.
    """
    layout = _LAYOUTS.get(model)
    if layout is None:
        try:
            layout = _make_layout(model)
        except (NameError, TypeError) as error:
            error.add_note(f"in the model {model.__module__}.{model.__qualname__}")
            raise
        _LAYOUTS[model] = layout
    return layout


def _make_layout(model: type[Model]) -> Layout:
    types: dict[str, tuple[Any, Node]] = {}
    extra: Node = AnyNode()
    for base in reversed(model.__mro__):
        if not isinstance(base, ModelType):
            continue
        scope = scope_of(base.__module__)
        for name, annotation in scope.resolve(_own_annotations(base)).items():
            types[name] = annotation, node_of(annotation, scope)
        for generic in base.__dict__.get("__orig_bases__", ()):
            if get_origin(generic) is Extras:
                resolved = scope.resolve({"extra": get_args(generic)[0]})
                extra = node_of(resolved["extra"], scope)
    properties = tuple(
        Property(name, field, *types[name]) for name, field in model.__fields__.items()
    )
    return Layout(properties, extra)


def _own_annotations(model: ModelType) -> Mapping[str, object]:
    """The annotations of the fields that the class itself declares."""
    return {
        name: annotation
        for name, annotation in model.__annotations__.items()
        if name in model.__fields__
    }
