"""Definitions to modules of models."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from wiretype.ir import types as ir
from wiretype.ir.uses import definition_types, references
from wiretype.plan.annotations import UNSET, Annotator, Naming
from wiretype.plan.directions import Direction
from wiretype.plan.docs import paragraphs
from wiretype.plan.expressions import Imports, Symbol, literal
from wiretype.plan.package import AliasStatement, ModelClass, ModelField, ModelModule
from wiretype.plan.quotations import quoted
from wiretype.plan.remarks import told, value_lines

_MODEL = Symbol("._runtime.model", "Model")
_EXTRAS = Symbol("._runtime.model", "Extras")
_FIELD = Symbol("._runtime.fields", "field")
_TYPE_ALIAS = Symbol("typing", "TypeAlias")


def plan_model_module(
    name: str, title: str, definitions: Iterable[ir.Definition], naming: Naming
) -> ModelModule:
    """One module: enums, classes in the order of the description, then aliases."""
    imports = Imports(f".models.{name}", own=naming.class_names)
    enums: list[AliasStatement] = []
    classes: list[ModelClass] = []
    aliases: list[tuple[ir.AliasDefinition, Direction]] = []
    for definition in definitions:
        for direction in naming.directions.of(definition.id):
            match definition:
                case ir.EnumDefinition():
                    enums.append(_enum(definition, naming, imports))
                case ir.ObjectDefinition():
                    classes.append(_class(definition, direction, naming, imports))
                case ir.AliasDefinition():
                    aliases.append((definition, direction))
                case _:
                    assert_never(definition)
    return ModelModule(
        name=name,
        doc=(f"Models: {title}.",),
        enums=tuple(enums),
        classes=tuple(classes),
        aliases=_aliases(aliases, naming, imports),
        imports=imports.block(),
    )


def _class(
    definition: ir.ObjectDefinition,
    direction: Direction,
    naming: Naming,
    imports: Imports,
) -> ModelClass:
    fields = naming.directions.fields(definition, direction)
    names = naming.members[definition.id]
    members = imports.inside(names.values())
    annotator = Annotator(
        naming=naming,
        imports=members,
        direction=direction,
        public_models=False,
        at_runtime=True,
    )
    return ModelClass(
        name=naming.symbol(definition.id, direction).name,
        base=_base(definition, replace(annotator, imports=imports)),
        doc=paragraphs(
            told(definition.doc, definition.facets, deprecated=definition.deprecated),
            indent=4,
        ),
        fields=tuple(
            ModelField(
                name=names[field.wire_name],
                wire_name=field.wire_name,
                annotation=annotator.annotate(
                    field.type, nullable=field.nullable, required=field.required
                ),
                default=_default(field, names[field.wire_name], members),
                doc=paragraphs(
                    told(field.doc, field.facets, deprecated=field.deprecated),
                    indent=4,
                ),
            )
            for field in fields
        ),
    )


def _base(definition: ir.ObjectDefinition, annotator: Annotator) -> str:
    """`Model`, or `Extras` of the type of the properties without a name."""
    if isinstance(definition.extra, (ir.Any, ir.Never)):
        return annotator.imports.runtime(_MODEL)
    value = annotator.expression(definition.extra)
    if any(True for _ in references(definition.extra)):
        # Bases are evaluated at once, when the model may not be there yet.
        value = literal(value)
    return f"{annotator.imports.runtime(_EXTRAS)}[{value}]"


def _default(field: ir.Field, name: str, imports: Imports) -> str:
    if name == field.wire_name:
        return "" if field.required else imports.runtime(UNSET)
    arguments = [] if field.required else [f"default={imports.runtime(UNSET)}"]
    arguments.append(f"wire={literal(field.wire_name)}")
    return f"{imports.runtime(_FIELD)}({', '.join(arguments)})"


def _enum(
    definition: ir.EnumDefinition, naming: Naming, imports: Imports
) -> AliasStatement:
    return _statement(
        definition,
        ir.Literal(values=definition.values),
        Direction.GIVEN,
        naming,
        imports,
        is_quoted=False,
    )


def _aliases(
    definitions: Iterable[tuple[ir.AliasDefinition, Direction]],
    naming: Naming,
    imports: Imports,
) -> tuple[AliasStatement, ...]:
    """The aliases, each after what it needs, or quoted where that cannot be."""
    statements: list[AliasStatement] = []
    texts: set[Symbol] = set()
    for direction in Direction:
        ordered = _dependencies_first(
            definition for definition, way in definitions if way is direction
        )
        later = {definition.id for definition in ordered}
        for definition in ordered:
            module = naming.symbols[definition.id].module
            # A model of another module is imported for type checkers only, and in a
            # cycle of aliases the first one stands before what it refers to. What is
            # quoted is text when the module runs, and no part of a union.
            is_quoted = any(
                target in later
                or naming.symbols[target].module != module
                or naming.symbol(target, direction) in texts
                for target in references(definition.type)
            )
            later.discard(definition.id)
            if is_quoted:
                texts.add(naming.symbol(definition.id, direction))
            statements.append(
                _statement(
                    definition,
                    definition.type,
                    direction,
                    naming,
                    imports,
                    is_quoted=is_quoted,
                )
            )
    return tuple(statements)


def _statement(
    definition: ir.EnumDefinition | ir.AliasDefinition,
    type_: ir.Type,
    direction: Direction,
    naming: Naming,
    imports: Imports,
    *,
    is_quoted: bool,
) -> AliasStatement:
    annotator = Annotator(
        naming=naming,
        imports=imports,
        direction=direction,
        public_models=False,
        at_runtime=True,
    )
    name = naming.symbol(definition.id, direction).name
    type_alias = imports.runtime(_TYPE_ALIAS)
    expression = annotator.expression(type_)
    column = len(f"{name}: {type_alias} = ")
    return AliasStatement(
        name=name,
        annotation=type_alias,
        expression=expression,
        source=quoted(expression, column) if is_quoted else expression,
        doc=_statement_doc(definition),
    )


def _statement_doc(
    definition: ir.EnumDefinition | ir.AliasDefinition,
) -> tuple[str, ...]:
    doc = told(definition.doc, definition.facets, deprecated=definition.deprecated)
    if isinstance(definition, ir.AliasDefinition):
        return paragraphs(doc, indent=0)
    values = value_lines(definition.members, indent=0)
    fallback = "One of several values." if values else ""
    lines = paragraphs(doc, indent=0, fallback=fallback)
    return (*lines, "", *values) if values else lines


def _dependencies_first(
    aliases: Iterable[ir.AliasDefinition],
) -> tuple[ir.AliasDefinition, ...]:
    """Aliases in the order in which the interpreter can evaluate them."""
    waiting = {alias.id: alias for alias in aliases}
    ordered: list[ir.AliasDefinition] = []

    def take(alias: ir.AliasDefinition) -> None:
        for type_ in definition_types(alias):
            for target in references(type_):
                needed = waiting.pop(target, None)
                if needed is not None:
                    take(needed)
        ordered.append(alias)

    while waiting:
        take(waiting.pop(next(iter(waiting))))
    return tuple(ordered)
