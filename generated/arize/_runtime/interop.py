"""Models as fields of pydantic models and as bodies of FastAPI.

Nothing here imports pydantic: it asks for this module, and its schemas are dictionaries
(`pydantic_core.core_schema`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, assert_never

from .codec import read
from .layout import layout_of
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
    from .model import Model
    from .nodes import Node

CoreSchema: TypeAlias = dict[str, Any]

# The formats of ours that pydantic has a type for; all others are strings to it.
_FORMATS = {
    "date": "date",
    "date-time": "datetime",
    "duration": "timedelta",
    "time": "time",
    "uuid": "uuid",
}


def core_schema(model: type[Model]) -> CoreSchema:
    """How pydantic validates and serialises a model: by the model's own functions.

    A value is a model, or a JSON object that is read as one. What does not fit is a
    `ValidationError` that names all places.
    """

    def validate(value: object) -> Any:
        return value if isinstance(value, model) else read(model, value)

    return {
        "type": "function-plain",
        "function": {"type": "no-info", "function": validate},
        "serialization": {"type": "function-plain", "function": model.to_dict},
    }


def described_schema(model: type[Model]) -> CoreSchema:
    """What pydantic makes the JSON schema of: a model and all that it refers to."""
    definitions: dict[type[Model], CoreSchema] = {}
    reference = _reference(model, definitions)
    return {
        "type": "definitions",
        "schema": reference,
        "definitions": list(definitions.values()),
    }


def _reference(
    model: type[Model], definitions: dict[type[Model], CoreSchema]
) -> CoreSchema:
    """A reference to the definition of a model, which is made if it is missing."""
    name = f"{model.__module__}.{model.__qualname__}:{id(model)}"
    if model not in definitions:
        definition: CoreSchema = {"type": "typed-dict", "cls": model, "ref": name}
        definitions[model] = definition
        layout = layout_of(model)
        definition["extra_behavior"] = "allow"
        definition["fields"] = {
            item.wire_name: {
                "type": "typed-dict-field",
                "schema": _schema(item.node, definitions),
                "required": not item.omittable,
            }
            for item in layout.properties
        }
        if not isinstance(layout.extra, AnyNode):
            definition["extras_schema"] = _schema(layout.extra, definitions)
    return {"type": "definition-ref", "schema_ref": name}


def _schema(node: Node, definitions: dict[type[Model], CoreSchema]) -> CoreSchema:
    match node:
        case AnyNode():
            return {"type": "any"}
        case NullNode():
            return {"type": "none"}
        case ScalarNode():
            return {"type": node.type.__name__}
        case LiteralNode():
            return {"type": "literal", "expected": list(node.values)}
        case EnumNode():
            values = [member.value for member in node.members]
            return {"type": "literal", "expected": values}
        case FormatNode():
            return {"type": _FORMATS.get(node.format.name, "str")}
        case ListNode():
            return {"type": "list", "items_schema": _schema(node.item, definitions)}
        case TupleNode():
            items = [_schema(item, definitions) for item in node.first]
            if node.rest is None:
                return {"type": "tuple", "items_schema": items}
            items.append(_schema(node.rest, definitions))
            return {
                "type": "tuple",
                "items_schema": items,
                "variadic_item_index": len(node.first),
            }
        case DictNode():
            return {
                "type": "dict",
                "keys_schema": {"type": "str"},
                "values_schema": _schema(node.value, definitions),
            }
        case ModelNode():
            return _reference(node.model, definitions)
        case NullableNode():
            return {"type": "nullable", "schema": _schema(node.inner, definitions)}
        case TaggedNode() if node.default is not None:
            # JSON schema has no word for the default of a tag.
            members = [_schema(member, definitions) for member in node.members]
            return {"type": "union", "choices": members}
        case TaggedNode():
            choices = {
                tag: _schema(variant, definitions)
                for tag, variant in node.variants.items()
            }
            return {
                "type": "tagged-union",
                "discriminator": node.property_name,
                "choices": choices,
            }
        case UnionNode():
            members = [_schema(member, definitions) for member in node.members]
            return {"type": "union", "choices": members}
        case DeferredNode():
            # A type that contains itself has no end when it is written out.
            return {"type": "any"}
        case _:
            assert_never(node)
