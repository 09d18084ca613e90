"""Parameters (OpenAPI 3.1, section 4.8.12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import operations as ir
from wiretype.ir.types import Doc, NameHint, Primitive, PrimitiveKind
from wiretype.lower.losses import UnsupportedError
from wiretype.lower.lowered import Lowered

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Parameter

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node
    from wiretype.lower.schemas import Schemas

_DEFAULT_STYLES = {
    ir.ParameterLocation.PATH: ir.Style.SIMPLE,
    ir.ParameterLocation.QUERY: ir.Style.FORM,
    ir.ParameterLocation.HEADER: ir.Style.SIMPLE,
    ir.ParameterLocation.COOKIE: ir.Style.FORM,
}

# Section 4.8.12.1: header parameters of these names are ignored, since the content type
# of the body, the accepted answers and the credentials say the same.
_IGNORED_HEADERS = {"accept", "content-type", "authorization"}


def lower_parameters(
    schemas: Schemas, pointers: tuple[Pointer, ...], hint: NameHint
) -> tuple[ir.Parameter, ...]:
    """The parameters at `pointers`; of two with one name and place the last one holds.

    Raises:
        UnsupportedError: A parameter cannot be sent by this version.
    """
    parameters: dict[tuple[str, ir.ParameterLocation], ir.Parameter] = {}
    for pointer in pointers:
        node = schemas.view.parameter(pointer)
        if node is None:
            continue
        parameter = _lower_parameter(schemas, node, hint)
        if (
            parameter.location is ir.ParameterLocation.HEADER
            and parameter.wire_name.lower() in _IGNORED_HEADERS
        ):
            continue
        parameters[parameter.wire_name, parameter.location] = parameter
    return tuple(parameters.values())


def _lower_parameter(
    schemas: Schemas, node: Node[Parameter], hint: NameHint
) -> ir.Parameter:
    value = node.value
    location = ir.ParameterLocation(value.param_in.value)
    schema = node.one("schema")
    if node.map("content"):
        raise UnsupportedError(node.pointer, f"a parameter with content: {value.name}")
    style = ir.Style(value.style) if value.style else _DEFAULT_STYLES[location]
    explode = style is ir.Style.FORM if value.explode is None else value.explode
    if schema is None:
        lowered, doc = Lowered(Primitive(kind=PrimitiveKind.STRING)), Doc()
    else:
        lowered = schemas.lower(schema, hint.below(value.name))
        doc = schemas.doc(schema)
    return ir.Parameter(
        wire_name=value.name,
        location=location,
        type=lowered.type,
        required=value.required or location is ir.ParameterLocation.PATH,
        nullable=lowered.nullable and location is not ir.ParameterLocation.PATH,
        style=style,
        explode=explode,
        deprecated=value.deprecated,
        doc=Doc(description=value.description) if value.description else doc,
        origin=schemas.origin(node.pointer),
    )
