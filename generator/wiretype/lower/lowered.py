"""What lowering a schema gives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wiretype.ir import types as ir


@dataclass(frozen=True, slots=True)
class Lowered:
    """A type without null at its top, and whether null is allowed beside it."""

    type: ir.Type
    nullable: bool = False

    def whole(self) -> ir.Type:
        """The type as one value, null included."""
        if not self.nullable:
            return self.type
        if isinstance(self.type, ir.Union):
            return ir.Union(
                variants=(*self.type.variants, ir.Null()),
                discriminator=self.type.discriminator,
            )
        return ir.Union(variants=(self.type, ir.Null()))


def distinct(types: Iterable[ir.Type]) -> tuple[ir.Type, ...]:
    """The types without repetitions, in order; nested unions are flattened."""
    flat: list[ir.Type] = []
    for type_ in types:
        for member in type_.variants if isinstance(type_, ir.Union) else (type_,):
            if member not in flat:
                flat.append(member)
    return tuple(flat)
