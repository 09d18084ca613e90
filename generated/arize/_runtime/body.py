"""Request bodies as bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from . import codec
from .errors import RequestError
from .model import Model
from .operation import JsonBody, Payload
from .shapes import is_mapping
from .unset import UNSET

if TYPE_CHECKING:
    from .json_library import Json
    from .operation import Operation

EncodedBody: TypeAlias = tuple[Payload, str]
"""The body and its Content-Type."""


def write_body(
    operation: Operation[object], value: object, json: Json
) -> EncodedBody | None:
    """The body of one call; None if it has none.

    Args:
        operation: the operation, for its body and its name.
        value: a value of the body's type, a mapping of wire names to values of which
            those that are UNSET are left out, or UNSET for no body.
        json: what writes it, if it is JSON.

    Raises:
        RequestError: a required body is missing, or has too few properties.
        EncodeError: the value cannot be written.
    """
    body = operation.body
    match body:
        case None:
            if value is not UNSET:
                message = f"{operation.name} has no body"
                raise RequestError(message)
            return None
        case JsonBody():
            if _is_left_out(value, required=body.required):
                return None
            _refuse_missing(operation, value)
            written: object = codec.write(body.type, value)
            _refuse_too_few(operation, body, value, written)
            return json.dump(written), body.media_type
        case _:
            if _is_left_out(value, required=body.required):
                return None
            _refuse_missing(operation, value)
            return body.write(value, json)


def _is_left_out(value: object, *, required: bool) -> bool:
    """Whether an optional body was not given at all, or nothing of it."""
    if required:
        return False
    if is_mapping(value) and value:
        return all(member is UNSET for member in value.values())
    return value is UNSET


def _refuse_missing(operation: Operation[object], value: object) -> None:
    if value is UNSET:
        message = f"{operation.name} needs a body"
        raise RequestError(message)


def _refuse_too_few(
    operation: Operation[object], body: JsonBody, value: object, written: object
) -> None:
    """Refuse an object with fewer properties than the description asks for."""
    if not is_mapping(written) or len(written) >= body.min_properties:
        return
    names = _property_names(body.type, value)
    count = body.min_properties
    plural = "y" if count == 1 else "ies"
    choice = f": give some of {', '.join(names)}" if names else ""
    message = f"{operation.name} needs at least {count} propert{plural}{choice}"
    raise RequestError(message)


def _property_names(annotation: object, value: object) -> list[str]:
    """What one may give: the fields of a model, or the keys of what was given."""
    if isinstance(annotation, type) and issubclass(annotation, Model):
        fields = annotation.__fields__.items()
        return [name for name, field in fields if not field.read_only]
    return list(map(str, value)) if is_mapping(value) else []
