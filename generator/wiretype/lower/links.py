"""Links of responses (OpenAPI 3.1, section 4.8.20), as far as documentation goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir.operations import Link
from wiretype.ir.types import Doc
from wiretype.pointer import Pointer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openapi_pydantic.v3.v3_1 import Response

    from wiretype.document.view import Node, View
    from wiretype.lower.schemas import Schemas


def operation_keys(view: View) -> dict[str, str]:
    """The key of each operation by its operationId and by its place."""
    keys: dict[str, str] = {}
    for path, method, pointer, _ in view.operations():
        key = f"{method} {path}"
        keys[str(pointer)] = key
        value = view.raw(pointer)
        name = value.get("operationId") if isinstance(value, dict) else None
        if isinstance(name, str):
            keys.setdefault(name, key)
    return keys


def lower_links(
    schemas: Schemas, node: Node[Response], keys: Mapping[str, str]
) -> tuple[Link, ...]:
    """The links of a response; one that cannot be read is left out.

    Args:
        keys: What `operation_keys` says.
    """
    links: list[Link] = []
    for name, pointer in node.map("links"):
        link = schemas.view.link(pointer)
        if link is None:
            continue
        value = link.value
        links.append(
            Link(
                name=name,
                operation=keys.get(value.operationId or "", "")
                or keys.get(_place(value.operationRef or ""), ""),
                parameters=tuple(
                    (parameter, str(expression))
                    for parameter, expression in (value.parameters or {}).items()
                ),
                doc=Doc(description=value.description or ""),
            )
        )
    return tuple(links)


def _place(reference: str) -> str:
    """The place of an operation of this description that a reference names."""
    if not reference.startswith("#/"):
        return ""
    return str(Pointer.parse(reference))
