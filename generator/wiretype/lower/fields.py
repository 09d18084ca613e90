"""Properties to fields (JSON Schema core, 10.3.2.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir import types as ir
from wiretype.ir.uses import references
from wiretype.lower.facets import facets_of

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Schema

    from wiretype.diagnostics import Pointer
    from wiretype.document.view import Node
    from wiretype.lower.schemas import Schemas
    from wiretype.lower.shapes import Place, Shape


class Fields:
    """Lowers properties, and remembers what became of those that say the same.

    Two thirds of the properties of a large description have the name and, word for
    word, the schema of another one, which is a scalar.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        # Equal schemas share a model, which lives as long as the view does.
        self._known: dict[tuple[int, str], ir.Field] = {}

    def lower(
        self, name: str, places: tuple[Place, ...], identity: Pointer, *, required: bool
    ) -> ir.Field:
        """The field of a property.

        Args:
            name: Its name on the wire.
            places: The schemas that all hold for it, at least one.
            identity: The object that has it.
            required: Whether it is always there.
        """
        node = self._plain(places)
        key = (0 if node is None else id(node.value), name)
        known = self._known.get(key)
        origin = self._schemas.origin(places[-1].pointer)
        if known is not None:
            return ir.Field(
                wire_name=name,
                type=known.type,
                required=required,
                nullable=known.nullable,
                access=known.access,
                deprecated=known.deprecated,
                doc=known.doc,
                origin=origin,
                facets=known.facets,
            )
        lowered = self._schemas.lower_all(places, identity.child("properties", name))
        shape = self._schemas.shapes.of_all(places, places[-1].pointer)
        field = ir.Field(
            wire_name=name,
            type=lowered.type,
            required=required,
            nullable=lowered.nullable,
            access=_access(shape),
            deprecated=self._schemas.is_deprecated(shape),
            doc=self._schemas.described(shape, name),
            origin=origin,
            facets=facets_of(shape),
        )
        if node is not None and _is_anywhere(field, shape):
            self._known[key] = field
        return field

    def _plain(self, places: tuple[Place, ...]) -> Node[Schema] | None:
        """The only schema of a property, if it neither holds nor refers to others."""
        if len(places) != 1 or places[0].target != places[0].pointer:
            return None
        node = self._schemas.view.schema(places[0].pointer)
        return None if node is None or node.children else node


def _is_anywhere(field: ir.Field, shape: Shape) -> bool:
    """Whether the same schema makes the same field wherever it stands.

    Not if it defines something, which is named after the place, nor if there may be
    something to say about it.
    """
    return (
        shape.members is None
        and not shape.listed
        and not shape.default
        and not any(True for _ in references(field.type))
    )


def _access(shape: Shape) -> ir.Access:
    if shape.reads == shape.writes:
        return ir.Access.BOTH
    return ir.Access.READ if shape.reads else ir.Access.WRITE
