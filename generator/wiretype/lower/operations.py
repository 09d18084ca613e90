"""Operations (OpenAPI 3.1, section 4.8.10)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from wiretype.ir import operations as ir
from wiretype.ir.types import Doc
from wiretype.lower.bodies import lower_body
from wiretype.lower.hints import operation_hint
from wiretype.lower.losses import UnsupportedError
from wiretype.lower.parameters import lower_parameters
from wiretype.lower.responses import lower_response
from wiretype.lower.security import lower_requirements

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Operation

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node
    from wiretype.lower.schemas import Schemas

_PLACES = re.compile(r"\{([^{}]*)\}")


def lower_operation(
    schemas: Schemas,
    node: Node[Operation],
    *,
    method: str,
    path: str,
    shared: tuple[Pointer, ...],
    security: tuple[tuple[str, ...], ...],
) -> ir.Operation:
    """One operation; `shared` are the parameters of its path, `security` the default.

    Raises:
        UnsupportedError: It cannot be called by this version.
    """
    hint = operation_hint(node.value.operationId, method, path)
    parameters = lower_parameters(schemas, (*shared, *node.many("parameters")), hint)
    _check_path(node.pointer, path, parameters)
    body = node.one("requestBody")
    requirements = lower_requirements(node.value.security)
    return ir.Operation(
        method=method,
        path=path,
        hint=hint,
        group=_group(node, path),
        parameters=parameters,
        body=None if body is None else lower_body(schemas, body, hint),
        responses=tuple(
            lower_response(schemas, status, pointer, hint)
            for status, pointer in node.map("responses")
        ),
        security=security if requirements is None else requirements,
        deprecated=node.value.deprecated,
        doc=Doc(
            summary=node.value.summary or "",
            description=node.value.description or "",
        ),
        origin=schemas.origin(node.pointer),
    )


def _check_path(
    pointer: Pointer, path: str, parameters: tuple[ir.Parameter, ...]
) -> None:
    """Refuse a path with a place that no parameter fills."""
    names = {
        parameter.wire_name
        for parameter in parameters
        if parameter.location is ir.ParameterLocation.PATH
    }
    for name in _PLACES.findall(path):
        if name not in names:
            raise UnsupportedError(
                pointer, f"a parameter of its path that is not described: {name}"
            )


def _group(node: Node[Operation], path: str) -> str:
    if node.value.tags:
        return node.value.tags[0]
    literals = (part for part in path.split("/") if part and "{" not in part)
    return next(literals, "default")
