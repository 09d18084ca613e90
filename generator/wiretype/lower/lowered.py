"""What lowering a schema gives."""

from __future__ import annotations

from dataclasses import dataclass

from wiretype.ir import types as ir


@dataclass(frozen=True, slots=True)
class Lowered:
    """A type without null at its top, and whether null is allowed beside it."""

    type: ir.Type
    nullable: bool = False

    def whole(self) -> ir.Type:
        """The type as one value, null included. Anything includes it already."""
        if not self.nullable or isinstance(self.type, ir.Any):
            return self.type
        if isinstance(self.type, ir.Union):
            return ir.Union(
                variants=(*self.type.variants, ir.Null()),
                discriminator=self.type.discriminator,
            )
        if isinstance(self.type, (ir.Null, ir.Never)):
            return ir.Null()
        return ir.Union(variants=(self.type, ir.Null()))


def split(type_: ir.Type) -> Lowered:
    """A type as one value, taken apart again."""
    if not isinstance(type_, ir.Union) or ir.Null() not in type_.variants:
        return Lowered(type_)
    rest = (each for each in type_.variants if not isinstance(each, ir.Null))
    return Lowered(ir.union_of(rest, type_.discriminator), nullable=True)
