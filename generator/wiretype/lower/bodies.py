"""Request bodies (OpenAPI 3.1, section 4.8.13)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import operations as ir
from wiretype.ir.contents import JsonContent
from wiretype.ir.types import Any, Doc
from wiretype.lower.contents import lower_body_content

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas


def lower_body(schemas: Schemas, pointer: Pointer) -> ir.Body | None:
    """The body of a request; None where nothing can be in it.

    One that cannot be read, which was diagnosed, is any JSON that need not be there.
    """
    node = schemas.view.request_body(pointer)
    if node is None:
        return ir.Body(
            content=JsonContent(
                media_type="application/json", type=Any(), nullable=False
            ),
            required=False,
            doc=Doc(),
            origin=schemas.origin(pointer),
        )
    content = lower_body_content(schemas, node.map("content"))
    if content is None:
        schemas.diagnostics.add(
            "WT405",
            schemas.origin(node.pointer),
            "a request body without a media type",
            "the operation is generated without a body",
        )
        return None
    return ir.Body(
        content=content,
        required=bool(node.value.required),
        doc=Doc(description=node.value.description or ""),
        origin=schemas.origin(node.pointer),
    )
