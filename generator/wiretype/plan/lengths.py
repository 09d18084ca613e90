"""How many lines a definition takes in a module, about."""

from __future__ import annotations

from typing import assert_never

from wiretype.ir import types as ir
from wiretype.plan.directions import Directions
from wiretype.plan.docs import WIDTH

_REFERENCE = 28
"""Columns that the name of a definition takes, about."""


def definition_lines(definition: ir.Definition, directions: Directions) -> int:
    """The estimated lines of a definition, once for each direction it has."""
    match definition:
        case ir.ObjectDefinition(fields=fields):
            own = 4 + _doc_lines(definition.doc) + sum(map(_field_lines, fields))
        case ir.EnumDefinition(values=values):
            own = 2 + _doc_lines(definition.doc)
            columns = sum(len(str(value)) + 4 for value in values)
            own += 1 if columns < WIDTH // 2 else len(values) + 2
        case ir.AliasDefinition(type=type_):
            own = 2 + _doc_lines(definition.doc)
            own += _wrapped(_columns(type_), _parts(type_))
        case _:
            assert_never(definition)
    return own * len(directions.of(definition.id))


def _field_lines(field: ir.Field) -> int:
    columns = len(field.wire_name) + _columns(field.type) + 20
    return _wrapped(columns, _parts(field.type)) + _doc_lines(field.doc)


def _wrapped(columns: int, parts: int) -> int:
    return 1 if columns < WIDTH else 2 + parts


def _doc_lines(doc: ir.Doc) -> int:
    """Lines of a docstring with the blank line after it; 0 without one."""
    text = doc.summary + doc.description
    return 1 + text.count("\n") + len(text) // (WIDTH - 12) + 1 if text else 0


def _parts(type_: ir.Type) -> int:
    if not isinstance(type_, ir.Union):
        return 1
    table = type_.discriminator
    return len(type_.variants) + (0 if table is None else 6 + len(table.mapping))


def _columns(type_: ir.Type) -> int:
    match type_:
        case ir.Reference():
            return _REFERENCE
        case ir.Array(item=inner) | ir.Map(value=inner):
            return 10 + _columns(inner)
        case ir.Union(variants=variants):
            return sum(3 + _columns(variant) for variant in variants)
        case ir.Literal(values=values):
            return 9 + sum(len(str(value)) + 4 for value in values)
        case _:
            return 6
