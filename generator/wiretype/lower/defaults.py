"""Defaults that their own schemas do not allow (JSON Schema validation, section 9.2).

A default is documentation, and stays as the author wrote it: more often than not it is
what the server does, only spelt in another way than the schema has it. The author is
told.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from wiretype.document.tree import shown
from wiretype.lower.misfits import find_misfit

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas
    from wiretype.lower.shapes import Shape


def report_defaults(schemas: Schemas) -> None:
    """Say which defaults do not fit, of all schemas that were lowered.

    Null is passed over: where it is not allowed, it means that there is no default.
    """
    reported: set[Pointer] = set()
    for shape in schemas.shapes.known():
        place = _default_place(shape) if shape.default else None
        if place is None or place in reported:
            continue
        value = schemas.view.raw(place)
        if value is None:
            continue
        misfit = find_misfit(schemas.shapes, shape, value)
        if misfit is None:
            continue
        reported.add(place)
        subject = "an item of this default" if misfit.tokens else "this default"
        # Text keeps its quotation marks, since `"true"` is no boolean.
        spelt = shown(json.dumps(misfit.value, ensure_ascii=False))
        schemas.warn(
            "WT424",
            place.child(*misfit.tokens),
            f"{subject} must be {misfit.demand}: {spelt}",
            "it is at most documented, and never sent",
        )


def _default_place(shape: Shape) -> Pointer | None:
    """Where the default of a shape is written; None if a reference leads there."""
    for node in reversed(shape.own):
        if "default" in node.value.model_fields_set:
            return node.pointer / "default"
    return None
