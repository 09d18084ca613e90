"""Models, pydantic and jsonschema as three readers of the same data."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeAlias, assert_never

from jsonschema import Draft202012Validator
from pydantic import MISSING, BaseModel, ValidationError

from runtime.errors import DecodeError
from runtime.model import Model
from runtime.unset import UNSET

from .data import category, is_array, is_object, without_points
from .dialects import annotation, json_schema, pydantic_annotation
from .kinds import Kind
from .shapes import (
    ANY,
    Again,
    Array,
    Choice,
    Dictionary,
    Leaf,
    Nullable,
    Object,
    Shape,
    categories,
    objects_of,
)

Change: TypeAlias = Callable[[Kind, Any], Any]


class Readers:
    """What reads objects of a type."""

    def __init__(self, root: Object) -> None:
        """Make the type in the terms of all three."""
        self._root = root
        self._objects = objects_of(root)
        self._model: type[Model] = annotation(root)
        self._pydantic: type[BaseModel] = pydantic_annotation(root)
        # Objects within it may have mentioned it before it was there.
        self._pydantic.model_rebuild()
        # What its stubs say of data is incomplete.
        self._validator: Any = Draft202012Validator(
            json_schema(root), format_checker=Draft202012Validator.FORMAT_CHECKER
        )

    def model(self, data: Any) -> Model | None:
        """The data as our model; None if strict reading refuses it."""
        try:
            return self._model.from_json(json.dumps(data))
        except DecodeError:
            return None

    def pydantic(self, data: Any) -> BaseModel | None:
        """The data as a model of pydantic; None if that refuses it."""
        try:
            return self._pydantic.model_validate_json(json.dumps(data))
        except ValidationError:
            return None

    def jsonschema(self, data: Any) -> bool:
        """Whether the data is valid."""
        is_valid: bool = self._validator.is_valid(data)
        return is_valid

    def meaning(self, data: Any) -> str:
        """Text that is equal for data that means the same: 1 and 1.0, for example."""
        return json.dumps(without_points(self.changed(data, _plain)), sort_keys=True)

    def changed(self, data: Any, change: Change) -> Any:
        """The data with its scalars changed, as far as their kinds are known."""
        return self._changed(self._root, data, change)

    def _changed(self, shape: Shape, data: Any, change: Change) -> Any:
        match shape:
            case Leaf():
                if is_array(data):
                    return [self._changed(ANY, item, change) for item in data]
                if is_object(data):
                    return {k: self._changed(ANY, v, change) for k, v in data.items()}
                return change(shape.kind, data)
            case Array():
                if is_array(data):
                    return [self._changed(shape.item, item, change) for item in data]
            case Dictionary():
                if is_object(data):
                    return {
                        key: self._changed(shape.value, value, change)
                        for key, value in data.items()
                    }
            case Object():
                if is_object(data):
                    known = {item.wire_name: item.shape for item in shape.properties}
                    return {
                        key: self._changed(known.get(key, shape.extra), value, change)
                        for key, value in data.items()
                    }
            case Nullable():
                if data is not None:
                    return self._changed(shape.inner, data, change)
            case Choice():
                for member in shape.members:
                    if category(data) in categories(member):
                        return self._changed(member, data, change)
            case Again():
                return self._changed(self._objects[shape.name], data, change)
            case _:
                assert_never(shape)
        return data


def _plain(kind: Kind, data: Any) -> Any:
    """Text of a format in the one spelling of what it means."""
    match data:
        case str() if kind.name == "date-time":
            return datetime.fromisoformat(data.upper()).isoformat()
        case str() if kind.name == "uuid":
            return data.lower()
        case _:
            return data


def is_same(ours: object, theirs: object) -> bool:
    """Whether a value of a model and one of pydantic's are the same.

    What is left out with the one is left out with the other, and numbers are numbers.
    """
    if ours is UNSET or theirs is MISSING:
        return ours is UNSET and theirs is MISSING
    if isinstance(ours, Model) and isinstance(theirs, BaseModel):
        return is_same(ours.extra_fields, theirs.model_extra) and all(
            is_same(getattr(ours, name), getattr(theirs, name))
            for name in (*type(ours).__fields__, *type(theirs).model_fields)
        )
    if is_array(ours) and is_array(theirs):
        return len(ours) == len(theirs) and all(map(is_same, ours, theirs))
    if is_object(ours) and is_object(theirs):
        return ours.keys() == theirs.keys() and all(
            is_same(value, theirs[key]) for key, value in ours.items()
        )
    both_numbers = category(ours) == category(theirs) == "number"
    return ours == theirs and (both_numbers or type(ours) is type(theirs))
