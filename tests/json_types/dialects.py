"""Types of JSON values said three times: as annotations of ours, as those of pydantic,
and as JSON schemas (draft 2020-12)."""

from __future__ import annotations

from types import new_class
from typing import TYPE_CHECKING, Any, Union, assert_never

from pydantic import MISSING, BaseModel, ConfigDict, Field

from runtime.fields import field
from runtime.model import Extras, Model
from runtime.unset import UNSET, Unset

from .shapes import (
    ANY,
    Again,
    Array,
    Choice,
    Dictionary,
    Leaf,
    Nullable,
    Object,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .shapes import Shape

# Types that are made at run time, which is nothing for type checkers.
UNION: Any = Union
LIST: Any = list
DICT: Any = dict
EXTRAS: Any = Extras


def annotation(shape: Shape) -> Any:
    """The type in our terms. Models are made, and found by their names."""
    match shape:
        case Leaf():
            return shape.kind.annotation
        case Array():
            return LIST[annotation(shape.item)]
        case Dictionary():
            return DICT[str, annotation(shape.value)]
        case Nullable():
            return UNION[annotation(shape.inner), None]
        case Choice():
            return UNION[tuple(map(annotation, shape.members))]
        case Object():
            return _model(shape)
        case Again():
            return shape.name
        case _:
            assert_never(shape)


def _model(shape: Object) -> type[Model]:
    annotations: dict[str, Any] = {}
    body: dict[str, Any] = {"__module__": __name__, "__annotations__": annotations}
    for item in shape.properties:
        type_ = annotation(item.shape)
        if item.required:
            annotations[item.name] = type_
            body[item.name] = field(wire=item.wire_name)
        else:
            annotations[item.name] = UNION[type_, Unset]
            body[item.name] = field(default=UNSET, wire=item.wire_name)
    base = Model if shape.extra is ANY else EXTRAS[annotation(shape.extra)]
    model = new_class(shape.name, (base,), exec_body=lambda body_: body_.update(body))
    globals()[shape.name] = model
    return model


def pydantic_annotation(shape: Shape) -> Any:
    """The type in terms of pydantic. Models are made, and found by their names."""
    match shape:
        case Leaf():
            return shape.kind.pydantic
        case Array():
            return LIST[pydantic_annotation(shape.item)]
        case Dictionary():
            return DICT[str, pydantic_annotation(shape.value)]
        case Nullable():
            return UNION[pydantic_annotation(shape.inner), None]
        case Choice():
            return UNION[tuple(map(pydantic_annotation, shape.members))]
        case Object():
            return _pydantic_model(shape)
        case Again():
            return f"Pydantic{shape.name}"
        case _:
            assert_never(shape)


def _pydantic_model(shape: Object) -> type[BaseModel]:
    annotations: dict[str, Any] = {}
    body: dict[str, Any] = {
        "__module__": __name__,
        "__annotations__": annotations,
        "model_config": ConfigDict(strict=True, extra="allow"),
    }
    for item in shape.properties:
        type_ = pydantic_annotation(item.shape)
        if item.required:
            annotations[item.name] = type_
            body[item.name] = Field(alias=item.wire_name)
        else:
            annotations[item.name] = UNION[type_, MISSING]
            body[item.name] = Field(default=MISSING, alias=item.wire_name)
    if shape.extra is not ANY:
        annotations["__pydantic_extra__"] = DICT[str, pydantic_annotation(shape.extra)]
    name = f"Pydantic{shape.name}"
    model = new_class(name, (BaseModel,), exec_body=lambda body_: body_.update(body))
    globals()[name] = model
    return model


def json_schema(root: Object) -> dict[str, Any]:
    """The type as a JSON schema."""
    definitions: dict[str, Any] = {}
    reference = _json_schema(root, definitions)
    return {**reference, "$defs": definitions}


def _json_schema(shape: Shape, definitions: dict[str, Any]) -> Mapping[str, Any]:
    match shape:
        case Leaf():
            return shape.kind.schema
        case Array():
            return {"type": "array", "items": _json_schema(shape.item, definitions)}
        case Dictionary():
            value = _json_schema(shape.value, definitions)
            return {"type": "object", "additionalProperties": value}
        case Nullable():
            inner = _json_schema(shape.inner, definitions)
            return {"anyOf": [inner, {"type": "null"}]}
        case Choice():
            members = [_json_schema(member, definitions) for member in shape.members]
            return {"anyOf": members}
        case Object():
            definition: dict[str, Any] = {
                "type": "object",
                "properties": {
                    item.wire_name: _json_schema(item.shape, definitions)
                    for item in shape.properties
                },
                "required": [i.wire_name for i in shape.properties if i.required],
            }
            if shape.extra is not ANY:
                extra = _json_schema(shape.extra, definitions)
                definition["additionalProperties"] = extra
            definitions[shape.name] = definition
            return {"$ref": f"#/$defs/{shape.name}"}
        case Again():
            return {"$ref": f"#/$defs/{shape.name}"}
        case _:
            assert_never(shape)
