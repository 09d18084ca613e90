"""Tags to groups of operations (OpenAPI 3.1, section 4.8.22)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from wiretype.ir.api import Group
from wiretype.ir.operations import Operation
from wiretype.ir.types import Doc

if TYPE_CHECKING:
    from wiretype.document.view import View

_SEPARATORS = re.compile(r"[\s._/-]+")


def lower_groups(
    view: View, operations: list[Operation]
) -> tuple[list[Operation], tuple[Group, ...]]:
    """The operations, each in one of the groups, and the groups that have any.

    Authors write `Users` and `users`, and where they forget the tag, the path says it:
    a group that nobody declares is one with that of the same letters.
    """
    declared = {
        tag.name: Doc(description=tag.description or "")
        for tag in view.root().value.tags or ()
    }
    spellings: dict[str, str] = {}
    for name in [*declared, *(operation.group for operation in operations)]:
        spellings.setdefault(_letters(name), name)
    grouped = [
        operation
        if operation.group in declared
        else replace(operation, group=spellings[_letters(operation.group)])
        for operation in operations
    ]
    used = dict.fromkeys(operation.group for operation in grouped)
    ordered = [name for name in declared if name in used]
    ordered += [name for name in used if name not in declared]
    groups = tuple(Group(name=name, doc=declared.get(name, Doc())) for name in ordered)
    return grouped, groups


def _letters(name: str) -> str:
    return _SEPARATORS.sub("", name.casefold())
