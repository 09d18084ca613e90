"""Definitions to modules of models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import assert_never

from wiretype.ir import types as ir
from wiretype.plan.annotations import UNSET, Annotator, Naming, Position
from wiretype.plan.docs import paragraphs
from wiretype.plan.expressions import Imports, Symbol, literal
from wiretype.plan.layout import definition_types, references
from wiretype.plan.names import Scope, pascal_case, snake_case
from wiretype.plan.package import AliasStatement, ModelClass, ModelField, ModelModule

_MODEL = Symbol("._runtime.model", "Model")
_EXTRAS = Symbol("._runtime.model", "Extras")
_FIELD = Symbol("._runtime.model", "field")
_TYPE_ALIAS = Symbol("typing", "TypeAlias")


def name_definitions(
    definitions: Iterable[ir.Definition],
    modules: Mapping[ir.DefinitionId, str],
    pinned: Mapping[str, str],
) -> dict[ir.DefinitionId, Symbol]:
    """A name for every definition, unique in the whole client.

    Names that were given before keep their owner, then the authors' own names are
    handed out, then the derived ones: an inline schema never takes a component's name.
    """
    scope = Scope("model")
    order = {ir.Strength.GIVEN: 0, ir.Strength.DERIVED: 1}
    symbols: dict[ir.DefinitionId, Symbol] = {}
    for definition in sorted(
        definitions, key=lambda each: (each.id not in pinned, order[each.hint.strength])
    ):
        candidate = pinned.get(definition.id) or "".join(
            pascal_case(part) for part in definition.hint.parts
        )
        symbols[definition.id] = Symbol(
            f".models.{modules[definition.id]}", scope.allocate(candidate)
        )
    return symbols


def plan_model_module(
    name: str,
    title: str,
    definitions: Iterable[ir.Definition],
    naming: Naming,
    given_only: frozenset[ir.DefinitionId],
) -> ModelModule:
    """One module: enums, classes in the order of the description, then aliases."""
    imports = Imports(f".models.{name}")
    enums: list[AliasStatement] = []
    classes: list[ModelClass] = []
    aliases: list[ir.AliasDefinition] = []
    for definition in definitions:
        match definition:
            case ir.EnumDefinition():
                enums.append(_enum(definition, naming, imports))
            case ir.ObjectDefinition():
                given = definition.id in given_only
                classes.append(_class(definition, naming, imports, given=given))
            case ir.AliasDefinition():
                aliases.append(definition)
            case _:
                assert_never(definition)
    return ModelModule(
        name=name,
        doc=(f"Models: {title}.",),
        enums=tuple(enums),
        classes=tuple(classes),
        aliases=_aliases(aliases, naming, imports, given_only),
        imports=imports.block(),
    )


def field_names(definition: ir.ObjectDefinition) -> dict[str, str]:
    """The Python name of every field, by its wire name."""
    scope = Scope("field")
    return {
        field.wire_name: scope.allocate(snake_case(field.wire_name))
        for field in definition.fields
    }


def _class(
    definition: ir.ObjectDefinition, naming: Naming, imports: Imports, *, given: bool
) -> ModelClass:
    names = field_names(definition)
    members = imports.inside(names.values())
    annotator = Annotator(
        naming=naming,
        imports=members,
        position=Position.GIVEN if given else Position.READ,
        public_models=False,
        at_runtime=True,
    )
    return ModelClass(
        name=naming.symbols[definition.id].name,
        base=_base(definition, replace(annotator, imports=imports)),
        doc=paragraphs(definition.doc, indent=4),
        fields=tuple(
            ModelField(
                name=names[field.wire_name],
                wire_name=field.wire_name,
                annotation=annotator.annotate(
                    field.type, nullable=field.nullable, required=field.required
                ),
                default=_default(field, names[field.wire_name], members),
                doc=paragraphs(field.doc, indent=4),
            )
            for field in definition.fields
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
    arguments = [] if field.required else [f"default={imports.runtime(UNSET)}"]
    special: list[str] = []
    if name != field.wire_name:
        special.append(f"wire={literal(field.wire_name)}")
    match field.access:
        case ir.Access.READ:
            special.append("read_only=True")
        case ir.Access.WRITE:
            special.append("write_only=True")
        case ir.Access.BOTH:
            pass
    if special:
        return f"{imports.runtime(_FIELD)}({', '.join([*arguments, *special])})"
    return "" if field.required else UNSET.name


def _enum(
    definition: ir.EnumDefinition, naming: Naming, imports: Imports
) -> AliasStatement:
    literal = ir.Literal(values=definition.values)
    return _statement(definition, literal, naming, imports, given=True, is_quoted=False)


def _aliases(
    definitions: Iterable[ir.AliasDefinition],
    naming: Naming,
    imports: Imports,
    given_only: frozenset[ir.DefinitionId],
) -> tuple[AliasStatement, ...]:
    """The aliases, each after what it needs, or quoted where that cannot be."""
    ordered = _dependencies_first(definitions)
    later = {definition.id for definition in ordered}
    statements: list[AliasStatement] = []
    for definition in ordered:
        module = naming.symbols[definition.id].module
        # A model of another module is imported for type checkers only, and in a cycle
        # of aliases the first one stands before what it refers to.
        is_quoted = any(
            target in later or naming.symbols[target].module != module
            for target in references(definition.type)
        )
        later.discard(definition.id)
        statements.append(
            _statement(
                definition,
                definition.type,
                naming,
                imports,
                given=definition.id in given_only,
                is_quoted=is_quoted,
            )
        )
    return tuple(statements)


def _statement(
    definition: ir.EnumDefinition | ir.AliasDefinition,
    type_: ir.Type,
    naming: Naming,
    imports: Imports,
    *,
    given: bool,
    is_quoted: bool,
) -> AliasStatement:
    annotator = Annotator(
        naming=naming,
        imports=imports,
        position=Position.GIVEN if given else Position.READ,
        public_models=False,
        at_runtime=True,
    )
    imports.runtime(_TYPE_ALIAS)
    expression = annotator.expression(type_)
    return AliasStatement(
        name=naming.symbols[definition.id].name,
        expression=literal(expression) if is_quoted else expression,
        doc=paragraphs(definition.doc, indent=0),
    )


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
