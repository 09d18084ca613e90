"""The whole description to an `ir.Api`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from wiretype.ir.api import Api
from wiretype.ir.operations import Operation
from wiretype.ir.types import Doc
from wiretype.lower.defaults import report_defaults
from wiretype.lower.events import lower_events
from wiretype.lower.flat_forms import flatten_forms
from wiretype.lower.groups import lower_groups
from wiretype.lower.links import operation_keys
from wiretype.lower.operations import Surroundings, lower_operation
from wiretype.lower.schemas import Schemas
from wiretype.lower.security import Requirements, lower_security_schemes
from wiretype.lower.servers import lower_servers

if TYPE_CHECKING:
    from wiretype.diagnostics import Diagnostics
    from wiretype.document.view import View
    from wiretype.ir.servers import Server


def lower_api(view: View, diagnostics: Diagnostics) -> Api:
    """Lower every operation, every event and every component schema of a description.

    An operation that cannot be read is left out.
    """
    root = view.root().value
    schemas = Schemas(view, diagnostics)
    schemes = lower_security_schemes(schemas)
    requirements = Requirements(schemas, schemes)
    around = Surroundings(
        requirements=requirements,
        security=requirements.lower(root.security, view.root().pointer) or (),
        servers=(),
        keys=operation_keys(view),
    )
    found, total = _lower_operations(schemas, around)
    operations, groups = lower_groups(view, found)
    events = lower_events(schemas)
    flat, definitions = flatten_forms(operations, schemas.definitions())
    report_defaults(schemas)
    return Api(
        title=root.info.title,
        version=root.info.version,
        doc=Doc(
            summary=root.info.summary or "",
            description=root.info.description or "",
        ),
        servers=lower_servers(schemas, root.servers, view.root().pointer),
        security_schemes=schemes,
        security=around.security,
        definitions=definitions,
        groups=groups,
        operations=flat,
        events=events,
        operation_total=total,
    )


def _lower_operations(
    schemas: Schemas, around: Surroundings
) -> tuple[list[Operation], int]:
    """The operations that can be read, and how many there are in all."""
    view = schemas.view
    servers: dict[str, tuple[Server, ...]] = {}
    for path, item in view.path_items():
        servers[path] = servers.get(path) or lower_servers(
            schemas, item.value.servers, item.pointer
        )
    operations: list[Operation] = []
    total = 0
    for path, method, pointer, shared in view.operations():
        total += 1
        node = view.operation(pointer)
        if node is None:
            # That was diagnosed.
            continue
        operations.append(
            lower_operation(
                schemas,
                node,
                method=method,
                path=path,
                shared=shared,
                around=replace(around, servers=servers[path]),
            )
        )
    return operations, total
