"""Parameters (OpenAPI 3.1, section 4.8.12)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wiretype.ir import operations as ir
from wiretype.ir.contents import Style, Styled
from wiretype.ir.types import NO_FACETS, Doc, Primitive, PrimitiveKind
from wiretype.lower.lowered import Lowered
from wiretype.lower.notations import lower_notation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openapi_pydantic.v3.v3_1 import Parameter

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node
    from wiretype.lower.schemas import Schemas

# Section 4.8.12.1: header parameters of these names are ignored, since the content type
# of the body, the accepted answers and the credentials say the same.
_IGNORED_HEADERS = {"accept", "content-type", "authorization"}

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_TEXT = Lowered(Primitive(kind=PrimitiveKind.STRING))


def lower_parameters(
    schemas: Schemas,
    pointers: tuple[Pointer, ...],
    *,
    path: str,
    operation: Pointer,
) -> tuple[ir.Parameter, ...]:
    """The parameters at `pointers`; of two with one name and place the last one holds.

    One that cannot be read is left out, which was diagnosed; but the path is never
    without those that it names.
    """
    parameters: dict[tuple[str, ir.ParameterLocation], ir.Parameter] = {}
    for pointer in pointers:
        node = schemas.view.parameter(pointer)
        if node is None:
            continue
        parameter = _lower_parameter(schemas, node)
        name = parameter.wire_name
        if parameter.location is ir.ParameterLocation.HEADER:
            name = name.lower()
            if name in _IGNORED_HEADERS:
                continue
        parameters[name, parameter.location] = parameter
    for name in _missing(path, parameters):
        parameters[name, ir.ParameterLocation.PATH] = ir.Parameter(
            wire_name=name,
            location=ir.ParameterLocation.PATH,
            type=_TEXT.type,
            required=True,
            nullable=False,
            notation=Styled(style=Style.SIMPLE, explode=False, allow_reserved=False),
            deprecated=False,
            doc=Doc(),
            origin=schemas.origin(operation),
        )
    return tuple(parameters.values())


def _missing(
    path: str, parameters: Iterable[tuple[str, ir.ParameterLocation]]
) -> list[str]:
    """The parameters that a path names and nobody describes."""
    described = {
        name for name, location in parameters if location is ir.ParameterLocation.PATH
    }
    named = dict.fromkeys(_PLACEHOLDER.findall(path.partition("#")[0]))
    return [name for name in named if name not in described]


def _lower_parameter(schemas: Schemas, node: Node[Parameter]) -> ir.Parameter:
    value = node.value
    location = ir.ParameterLocation(value.param_in.value)
    lowered, notation, schema = lower_notation(schemas, node, location)
    doc, facets = Doc(), NO_FACETS
    if schema is not None:
        doc, facets = schemas.doc(schema), schemas.facets(schema)
    typed = _TEXT if lowered is None else lowered
    is_path = location is ir.ParameterLocation.PATH
    return ir.Parameter(
        wire_name=value.name,
        location=location,
        type=typed.type,
        required=value.required or is_path,
        nullable=typed.nullable and not is_path,
        notation=notation,
        deprecated=value.deprecated,
        doc=Doc(description=value.description) if value.description else doc,
        origin=schemas.origin(node.pointer),
        facets=facets,
    )
