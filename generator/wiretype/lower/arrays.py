"""Arrays to lists and tuples (JSON Schema core, section 10.3.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import types as ir
from wiretype.lower.lowered import Lowered, split

if TYPE_CHECKING:
    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas
    from wiretype.lower.shapes import Shape


def lower_array(schemas: Schemas, shape: Shape, identity: Pointer) -> ir.Type:
    """A list, or a tuple where places have types of their own.

    Places are taken to be there all of them, unless `minItems` says otherwise, and what
    follows them to be nothing, unless `items` says what.
    """
    item = schemas.lower_all(shape.items, identity / "items").whole()
    if not shape.prefix and not isinstance(item, ir.Never):
        return ir.Array(item=item)
    first = tuple(
        schemas.lower_all(
            places,
            identity.child("prefixItems", str(number - 1)),
        ).whole()
        for number, places in enumerate(shape.prefix, start=1)
    )
    least = shape.limits.get(ir.ConstraintKind.MIN_ITEMS)
    most = shape.limits.get(ir.ConstraintKind.MAX_ITEMS)
    is_closed = not shape.items or isinstance(item, ir.Never) or most == len(first)
    if isinstance(least, int) and least < len(first):
        return ir.Array(item=_any_of(first if is_closed else (*first, item)))
    return ir.Tuple(first=first, rest=None if is_closed else item)


def _any_of(types: tuple[ir.Type, ...]) -> ir.Type:
    parts = [split(each) for each in types]
    return Lowered(
        ir.union_of(each.type for each in parts if not isinstance(each.type, ir.Null)),
        any(each.nullable or isinstance(each.type, ir.Null) for each in parts),
    ).whole()
