"""IR types as Python annotations and as run-time type expressions.

What is read is concrete and open: `list[str]`, `AiProvider | str`. What a caller gives
is abstract and closed: `Sequence[int]`, `AiProvider`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from wiretype.ir import types as ir
from wiretype.plan.directions import Direction, Directions
from wiretype.plan.expressions import Imports, Symbol, literal

UNSET = Symbol("._runtime.unset", "UNSET")
UNSET_TYPE = Symbol("._runtime.unset", "Unset")
_ANY = Symbol("typing", "Any")
_NEVER = Symbol("typing", "Never")
_LITERAL = Symbol("typing", "Literal")
_ANNOTATED = Symbol("typing", "Annotated")
_SEQUENCE = Symbol("collections.abc", "Sequence")
_MAPPING = Symbol("collections.abc", "Mapping")
_SEQUENCE_NOT_STR = Symbol("._runtime.arrays", "SequenceNotStr")
_UNKNOWN_OBJECT = Symbol("._runtime.model", "UnknownObject")
_UPLOAD = Symbol("._runtime.files", "Upload")
_DISCRIMINATOR = Symbol("._runtime.annotated", "Discriminator")
_BUILTIN_KINDS = {
    ir.PrimitiveKind.STRING: "str",
    ir.PrimitiveKind.INTEGER: "int",
    ir.PrimitiveKind.NUMBER: "float",
    ir.PrimitiveKind.BOOLEAN: "bool",
    ir.PrimitiveKind.BYTES: "bytes",
    ir.PrimitiveKind.BINARY: "str",
}
_IMPORTED_KINDS = {
    ir.PrimitiveKind.DATE: Symbol("datetime", "date"),
    ir.PrimitiveKind.DATE_TIME: Symbol("datetime", "datetime"),
    ir.PrimitiveKind.TIME: Symbol("datetime", "time"),
    ir.PrimitiveKind.DURATION: Symbol("datetime", "timedelta"),
    ir.PrimitiveKind.UUID: Symbol("uuid", "UUID"),
    ir.PrimitiveKind.DECIMAL: Symbol("decimal", "Decimal"),
    ir.PrimitiveKind.BYTES_URL: Symbol("._runtime.annotated", "Base64Url"),
}
# What authors call base64 they mean as a file where a form could hold one.
_FILE_KINDS = frozenset({ir.PrimitiveKind.BINARY, ir.PrimitiveKind.BYTES})


@dataclass(frozen=True, slots=True)
class Naming:
    """What every definition is called, and where it stands.

    Attributes:
        definitions: Every definition.
        directions: How each of them is used.
        symbols: The name and module of each.
        inputs: The same for what is given, of definitions that are split.
        members: For each object the names of its fields, by those on the wire.
        class_names: The names of all models, which no import may take.
    """

    definitions: Mapping[ir.DefinitionId, ir.Definition]
    directions: Directions
    symbols: Mapping[ir.DefinitionId, Symbol]
    inputs: Mapping[ir.DefinitionId, Symbol]
    members: Mapping[ir.DefinitionId, Mapping[str, str]]
    class_names: frozenset[str]

    def symbol(self, identity: ir.DefinitionId, direction: Direction) -> Symbol:
        """The symbol of a definition as it goes in a direction."""
        if direction is Direction.GIVEN and identity in self.inputs:
            return self.inputs[identity]
        return self.symbols[identity]


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotator:
    """Prints annotations for one scope of one module.

    Args:
        public_models: Take models from the lazy package instead of their own modules.
        at_runtime: The annotation is evaluated when the client runs, so that all but
            models of other modules must be imported for real.
        files: Bytes as they are travel as files, as the properties of a form do.
    """

    naming: Naming
    imports: Imports
    direction: Direction
    public_models: bool
    at_runtime: bool
    files: bool = False

    def annotate(self, type_: ir.Type, *, nullable: bool, required: bool) -> str:
        """The annotation of a field or argument: type, null, omission in this order."""
        parts = self._parts(type_)
        if nullable:
            parts.append("None")
        if not required:
            parts.append(self._symbol(UNSET_TYPE))
        return self._joined(parts)

    def joined(self, parts: list[str], *, required: bool) -> str:
        """The annotation of an argument whose type no description spells."""
        return self._joined([*parts, *([] if required else [self._symbol(UNSET_TYPE)])])

    def expression(self, type_: ir.Type) -> str:
        """The annotation of a value that is there."""
        return self._joined(self._parts(type_))

    def _parts(self, type_: ir.Type) -> list[str]:
        match type_:
            case ir.Primitive(kind=kind):
                if self.files and kind in _FILE_KINDS:
                    return [self._symbol(_UPLOAD)]
                if kind in _BUILTIN_KINDS:
                    return [self._builtin(_BUILTIN_KINDS[kind])]
                return [self._symbol(_IMPORTED_KINDS[kind])]
            case ir.Literal(values=values):
                return [f"{self._symbol(_LITERAL)}[{', '.join(map(literal, values))}]"]
            case ir.Array(item=item):
                return [self._array(item)]
            case ir.Tuple(first=first, rest=rest):
                return [self._tuple(first, rest)]
            case ir.Map(value=value):
                return [self._map(value)]
            case ir.Reference(target=target):
                return self._reference(target)
            case ir.Union():
                return self._union(type_)
            case ir.Null():
                return ["None"]
            case ir.Any():
                if self.direction is Direction.GIVEN:
                    return [self._builtin("object")]
                return [self._symbol(_ANY)]
            case ir.Never():
                # It adds nothing to a union, and alone `_joined` spells it out.
                return []
            case _:
                assert_never(type_)

    def _array(self, item: ir.Type) -> str:
        printed = self.expression(item)
        if self.direction is Direction.READ:
            return f"{self._builtin('list')}[{printed}]"
        container = _SEQUENCE_NOT_STR if self._holds_text(item) else _SEQUENCE
        return f"{self._symbol(container)}[{printed}]"

    def _tuple(self, first: tuple[ir.Type, ...], rest: ir.Type | None) -> str:
        name = self._builtin("tuple")
        places = [self.expression(each) for each in first]
        if rest is not None:
            places.append(f"*{name}[{self.expression(rest)}, ...]")
        return f"{name}[{', '.join(places) or '()'}]"

    def _map(self, value: ir.Type) -> str:
        printed, key = self.expression(value), self._builtin("str")
        if self.direction is Direction.READ:
            return f"{self._builtin('dict')}[{key}, {printed}]"
        return f"{self._symbol(_MAPPING)}[{key}, {printed}]"

    def _reference(self, target: ir.DefinitionId) -> list[str]:
        definition = self.naming.definitions[target]
        if (
            self.files
            and isinstance(definition, ir.AliasDefinition)
            and _holds_binary(definition.type)
        ):
            # Its name stands for text, as everywhere outside of forms.
            return self._parts(definition.type)
        symbol = self.naming.symbol(target, self.direction)
        if self.public_models:
            name = self._symbol(Symbol(".models", symbol.name))
        else:
            name = self.imports.typing(symbol)
        if isinstance(definition, ir.EnumDefinition) and (
            self.direction is Direction.READ or definition.is_open
        ):
            kinds = dict.fromkeys(type(value).__name__ for value in definition.values)
            return [name, *(self._builtin(kind) for kind in kinds)]
        return [name]

    def _union(self, union: ir.Union) -> list[str]:
        parts = [part for variant in union.variants for part in self._parts(variant)]
        null = [part for part in parts if part == "None"]
        distinct = list(dict.fromkeys(part for part in parts if part != "None"))
        if union.discriminator is None:
            return distinct + null[:1]
        default = union.discriminator.default
        if self.direction is Direction.READ and default is None:
            distinct.append(self._symbol(_UNKNOWN_OBJECT))
        mapping = ", ".join(
            f"{literal(tag)}: {self.expression(type_)}"
            for tag, type_ in union.discriminator.mapping
        )
        arguments = [literal(union.discriminator.wire_name), f"{{{mapping}}}"]
        if default is not None:
            arguments.append(f"default={self.expression(default)}")
        tag = f"{self._symbol(_DISCRIMINATOR)}({', '.join(arguments)})"
        whole = f"{self._symbol(_ANNOTATED)}[{' | '.join(distinct)}, {tag}]"
        return [whole, *null[:1]]

    def _holds_text(self, type_: ir.Type) -> bool:
        """Whether a string, being a sequence of strings, would pass as the list."""
        match type_:
            case ir.Primitive(kind=kind):
                return kind is ir.PrimitiveKind.STRING or (
                    kind is ir.PrimitiveKind.BINARY and not self.files
                )
            case ir.Literal() | ir.Any():
                return True
            case ir.Reference(target=target):
                match self.naming.definitions[target]:
                    case ir.EnumDefinition():
                        return True
                    case ir.AliasDefinition(type=aliased):
                        return self._holds_text(aliased)
                    case ir.ObjectDefinition():
                        return False
            case ir.Union(variants=variants):
                return any(self._holds_text(variant) for variant in variants)
            case ir.Array() | ir.Tuple() | ir.Map() | ir.Null() | ir.Never():
                return False

    def _joined(self, parts: list[str]) -> str:
        return " | ".join(dict.fromkeys(parts)) or self._symbol(_NEVER)

    def _symbol(self, symbol: Symbol) -> str:
        if self.at_runtime:
            return self.imports.runtime(symbol)
        return self.imports.typing(symbol)

    def _builtin(self, name: str) -> str:
        return self.imports.builtin(name)


def _holds_binary(type_: ir.Type) -> bool:
    match type_:
        case ir.Primitive(kind=kind):
            return kind in _FILE_KINDS
        case ir.Array(item=item):
            return _holds_binary(item)
        case _:
            return False
