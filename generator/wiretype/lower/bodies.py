"""Request bodies (OpenAPI 3.1, section 4.8.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import operations as ir
from wiretype.ir.types import Any, Doc, NameHint
from wiretype.lower.contents import lower_contents, offered
from wiretype.lower.losses import UnsupportedError

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas


def lower_body(schemas: Schemas, pointer: Pointer, hint: NameHint) -> ir.Body:
    """The body of a request.

    Raises:
        UnsupportedError: None of its contents can be sent by this version.
    """
    node = schemas.view.request_body(pointer)
    if node is None:
        unknown = ir.JsonContent(
            media_type="application/json", type=Any(), nullable=False
        )
        return ir.Body(
            content=unknown,
            required=False,
            doc=Doc(),
            origin=schemas.origin(pointer),
        )
    contents = node.map("content")
    content = lower_contents(schemas, contents, hint.below("request"))
    if content is None:
        raise UnsupportedError(
            node.pointer, f"a body of these types: {offered(contents)}"
        )
    return ir.Body(
        content=content,
        required=bool(node.value.required),
        doc=Doc(description=node.value.description or ""),
        origin=schemas.origin(node.pointer),
    )
