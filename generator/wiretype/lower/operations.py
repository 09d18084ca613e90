"""Operations (OpenAPI 3.1, section 4.8.10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wiretype.ir import operations as ir
from wiretype.ir.types import Doc
from wiretype.lower.bodies import lower_body
from wiretype.lower.hints import operation_hint
from wiretype.lower.parameters import lower_parameters
from wiretype.lower.responses import lower_response
from wiretype.lower.servers import lower_servers
from wiretype.lower.words import split_path

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_pydantic.v3.v3_1 import Operation

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node
    from wiretype.ir.servers import Server
    from wiretype.lower.schemas import Schemas
    from wiretype.lower.security import Requirements


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What an operation takes from the description around it.

    `security` and `servers` hold where it says nothing of them; `keys` are the
    operations that links can lead to.
    """

    requirements: Requirements
    security: tuple[tuple[str, ...], ...]
    servers: tuple[Server, ...]
    keys: Mapping[str, str]


def lower_operation(
    schemas: Schemas,
    node: Node[Operation],
    *,
    method: str,
    path: str,
    shared: tuple[Pointer, ...],
    around: Surroundings,
) -> ir.Operation:
    """One operation; `shared` are the parameters of its path."""
    hint = operation_hint(node.value.operationId, method, path)
    body = node.one("requestBody")
    requirements = around.requirements.lower(node.value.security, node.pointer)
    responses = (
        lower_response(schemas, status, pointer, around.keys)
        for status, pointer in node.map("responses")
    )
    return ir.Operation(
        method=method,
        path=path,
        hint=hint,
        group=_group(node, path),
        parameters=lower_parameters(
            schemas,
            (*shared, *node.many("parameters")),
            path=path,
            operation=node.pointer,
        ),
        body=None if body is None else lower_body(schemas, body),
        responses=tuple(response for response in responses if response is not None),
        security=around.security if requirements is None else requirements,
        servers=lower_servers(schemas, node.value.servers, node.pointer)
        or around.servers,
        deprecated=node.value.deprecated,
        doc=Doc(
            summary=node.value.summary or "",
            description=node.value.description or "",
        ),
        origin=schemas.origin(node.pointer),
    )


def _group(node: Node[Operation], path: str) -> str:
    if node.value.tags:
        return node.value.tags[0]
    leading, segments = split_path(path)
    literals = (part for part in [*segments, *reversed(leading)] if "{" not in part)
    return next(literals, "default")
