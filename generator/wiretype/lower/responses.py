"""Responses (OpenAPI 3.1, sections 4.8.16 and 4.8.17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import operations as ir
from wiretype.ir.types import Any, Doc, NameHint
from wiretype.lower.contents import lower_contents, offered
from wiretype.lower.losses import UnsupportedError

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas


def lower_response(
    schemas: Schemas, status: str, pointer: Pointer, hint: NameHint
) -> ir.Response:
    """One documented answer.

    Raises:
        UnsupportedError: None of its contents can be read by this version.
    """
    node = schemas.view.response(pointer)
    if node is None:
        unknown = ir.JsonContent(
            media_type="application/json", type=Any(), nullable=False
        )
        return ir.Response(
            status=_status(status, pointer),
            content=unknown,
            doc=Doc(),
            origin=schemas.origin(pointer),
        )
    contents = node.map("content")
    content = lower_contents(schemas, contents, hint.below("response"))
    if contents and content is None:
        raise UnsupportedError(
            node.pointer, f"a {status} response of these types: {offered(contents)}"
        )
    return ir.Response(
        status=_status(status, node.pointer),
        content=content,
        doc=Doc(description=node.value.description),
        origin=schemas.origin(node.pointer),
    )


def _status(text: str, pointer: Pointer) -> ir.Status:
    if text == "default":
        return ir.Default()
    if len(text) == 3 and text.isascii() and text.isdigit():
        return ir.Exact(int(text))
    if len(text) == 3 and text[0] in "12345" and text[1:].upper() == "XX":
        return ir.Range(int(text[0]))
    raise UnsupportedError(pointer, f"a response whose status is not one: {text}")
