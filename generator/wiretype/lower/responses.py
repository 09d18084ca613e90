"""Responses (OpenAPI 3.1, sections 4.8.16 and 4.8.17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import operations as ir
from wiretype.ir.contents import JsonContent
from wiretype.ir.types import Any, Doc
from wiretype.lower.contents import lower_content, readable_media_types
from wiretype.lower.links import lower_links

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_pydantic.v3.v3_1 import Response

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node
    from wiretype.lower.schemas import Schemas


def lower_response(
    schemas: Schemas,
    status: str,
    pointer: Pointer,
    keys: Mapping[str, str],
) -> ir.Response | None:
    """One documented answer; None if it cannot be told when it is given.

    One that cannot be read, which was diagnosed, is any JSON.

    Args:
        schemas: Lowers what it holds.
        status: Its key in the description.
        pointer: Where it stands.
        keys: The operations that links can lead to.
    """
    code = _status(status)
    if code is None:
        schemas.diagnostics.add(
            "WT406",
            schemas.origin(pointer),
            f"a response whose status is none: {status}",
            "the response is left out",
        )
        return None
    node = schemas.view.response(pointer)
    if node is None:
        return ir.Response(
            status=code,
            content=JsonContent(
                media_type="application/json", type=Any(), nullable=False
            ),
            media_types=("application/json",),
            headers=(),
            links=(),
            doc=Doc(),
            origin=schemas.origin(pointer),
        )
    return ir.Response(
        status=code,
        content=lower_content(schemas, node.map("content")),
        media_types=readable_media_types(node.map("content")),
        headers=_headers(schemas, node),
        links=lower_links(schemas, node, keys),
        doc=Doc(description=node.value.description),
        origin=schemas.origin(node.pointer),
    )


def _headers(schemas: Schemas, node: Node[Response]) -> tuple[ir.ResponseHeader, ...]:
    headers: list[ir.ResponseHeader] = []
    for name, pointer in node.map("headers"):
        header = schemas.view.header(pointer)
        if header is not None and name.lower() != "content-type":
            headers.append(
                ir.ResponseHeader(
                    wire_name=name, doc=Doc(description=header.value.description or "")
                )
            )
    return tuple(headers)


def _status(text: str) -> ir.Status | None:
    if text == "default":
        return ir.Default()
    if len(text) == 3 and text.isascii() and text.isdigit():
        return ir.Exact(int(text))
    if len(text) == 3 and text[0] in "12345" and text[1:].upper() == "XX":
        return ir.Range(int(text[0]))
    return None
