"""The whole description to an `ir.Api`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir.api import Api, Group
from wiretype.ir.operations import Operation
from wiretype.ir.types import Doc
from wiretype.lower.losses import UnsupportedError
from wiretype.lower.operations import lower_operation
from wiretype.lower.schemas import Schemas
from wiretype.lower.security import lower_requirements, lower_security_schemes

if TYPE_CHECKING:
    from wiretype.diagnostics import Diagnostics
    from wiretype.document.view import View


def lower_api(view: View, diagnostics: Diagnostics) -> Api:
    """Lower every operation and every component schema of a description.

    An operation that cannot be lowered is left out and said to be.
    """
    root = view.root().value
    schemas = Schemas(view, diagnostics)
    security = lower_requirements(root.security) or ()
    operations: list[Operation] = []
    total = 0
    for path, method, pointer, shared in view.operations():
        total += 1
        try:
            node = view.operation(pointer)
            if node is None:
                raise UnsupportedError(pointer, "an operation that could not be read")
            operations.append(
                lower_operation(
                    schemas,
                    node,
                    method=method,
                    path=path,
                    shared=shared,
                    security=security,
                )
            )
        except UnsupportedError as loss:
            diagnostics.add(
                "WT402",
                schemas.origin(loss.pointer),
                f"{method} {path} needs what is not supported yet: {loss.what}",
                "the operation is not generated",
            )
    return Api(
        title=root.info.title,
        version=root.info.version,
        doc=Doc(
            summary=root.info.summary or "",
            description=root.info.description or "",
        ),
        servers=tuple(server.url for server in root.servers),
        security_schemes=lower_security_schemes(schemas),
        security=security,
        definitions=schemas.definitions(),
        groups=_groups(view, operations),
        operations=tuple(operations),
        operation_total=total,
    )


def _groups(view: View, operations: list[Operation]) -> tuple[Group, ...]:
    declared = {
        tag.name: Doc(description=tag.description or "")
        for tag in view.root().value.tags or ()
    }
    used = {operation.group for operation in operations}
    ordered = [name for name in declared if name in used]
    ordered += [
        name
        for name in dict.fromkeys(operation.group for operation in operations)
        if name not in declared
    ]
    return tuple(Group(name=name, doc=declared.get(name, Doc())) for name in ordered)
