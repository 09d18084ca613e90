"""The plan: every module, class, method, argument and import in its final spelling.

A template receives one of these values and only lays it out. Strings named
`annotation`, `expression`, `default` and `imports` are Python source; `doc` holds the
lines of a docstring without its quotes; everything else is plain text or an identifier.
"""

from __future__ import annotations

from dataclasses import dataclass

from wiretype.diagnostics import Origin
from wiretype.plan.expressions import ImportBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelField:
    """A field of a model. `default` is empty where the field is required."""

    name: str
    wire_name: str
    annotation: str
    default: str
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelClass:
    """A class of fields."""

    name: str
    base: str
    doc: tuple[str, ...]
    fields: tuple[ModelField, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasStatement:
    """A name for a type expression. `annotation` says that it is one.

    `source` is the expression as it stands in the module, which may be in quotes.
    """

    name: str
    annotation: str
    expression: str
    source: str
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelModule:
    """One module of models: aliases that classes use, classes, aliases of classes."""

    name: str
    doc: tuple[str, ...]
    imports: ImportBlock
    enums: tuple[AliasStatement, ...]
    classes: tuple[ModelClass, ...]
    aliases: tuple[AliasStatement, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """What the module defines, in order."""
        return (
            *(statement.name for statement in self.enums),
            *(model.name for model in self.classes),
            *(statement.name for statement in self.aliases),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """An argument of a method. `default` is empty where it is required."""

    name: str
    annotation: str
    default: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Flattened:
    """A body made of arguments: wire name and argument name of each property."""

    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """A body that is one argument."""

    argument: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Arguments that one place of the request takes: wire name and argument name."""

    keyword: str
    entries: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """An operation as data, under the name of its constant.

    `keywords` pairs the keyword arguments of the data with their expressions.
    """

    name: str
    returns: str
    method: str
    path: str
    keywords: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """The typed face of an operation, once for the sync and the async class."""

    name: str
    facts: Facts
    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    returns: str
    parts: tuple[Part, ...]
    body: tuple[Flattened | Whole, ...]
    doc: tuple[str, ...]
    async_doc: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceModule:
    """The operations of one group: their facts, a sync and an async class.

    `operation_class`, `base` and `async_base` are what the runtime's are called here.
    """

    name: str
    class_name: str
    async_class_name: str
    doc: tuple[str, ...]
    async_doc: tuple[str, ...]
    imports: ImportBlock
    operation_class: str
    base: str
    async_base: str
    methods: tuple[Method, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFunction:
    """What reads one event, and the constant that says how.

    `title` and `holds` are expressions of the name of the event and of what it holds.
    """

    name: str
    constant: str
    title: str
    returns: str
    holds: str
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EventModule:
    """The functions that read webhooks and callbacks.

    `event_class` and `on_mismatch` are what the runtime's types are called here.
    """

    doc: tuple[str, ...]
    imports: ImportBlock
    event_class: str
    on_mismatch: str
    functions: tuple[EventFunction, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Credential:
    """A credential the constructor takes.

    `expression` makes the value the runtime applies, from arguments that are in scope;
    `docs` pairs the names of the arguments with their prose.
    """

    arguments: tuple[Argument, ...]
    docs: tuple[tuple[str, str], ...]
    expression: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceProperty:
    """How a client offers a group of operations."""

    name: str
    class_name: str
    async_class_name: str
    doc: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientModule:
    """The client: its configuration and one property for each group.

    `base` and `async_base` are what the classes inherit from, as it is called in this
    module. The only credential may be given by position. `server` is the expression of
    the address, empty where the description names no absolute one; `security` is empty
    where all credentials are needed.
    """

    doc: tuple[str, ...]
    class_name: str
    async_class_name: str
    base: str
    async_base: str
    class_doc: tuple[str, ...]
    async_class_doc: tuple[str, ...]
    constructor_doc: tuple[str, ...]
    imports: ImportBlock
    server: str
    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    credentials: tuple[Credential, ...]
    security: str
    resources: tuple[ResourceProperty, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exports:
    """What a package offers: some names at once, the others when they are first used.

    `eager` and `lazy` are import statements, those of `lazy` for type checkers. `names`
    has for each module below the names that are imported from it when they are used, in
    lines.
    """

    doc: tuple[str, ...]
    eager: tuple[str, ...]
    lazy: tuple[str, ...]
    names: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename:
    """A name that is not what one would expect, and why."""

    origin: Origin
    wire_name: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """The modules of models, and the index of all their names."""

    modules: tuple[ModelModule, ...]
    exports: Exports


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """A whole client.

    `pinned_names` and `pinned_members` are to be kept when it is generated again.
    """

    name: str
    exports: Exports
    client: ClientModule
    resources: tuple[ResourceModule, ...]
    resource_exports: Exports
    events: EventModule | None
    models: Models
    surface: tuple[str, ...]
    pinned_names: tuple[tuple[str, str], ...]
    pinned_members: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    renames: tuple[Rename, ...]
