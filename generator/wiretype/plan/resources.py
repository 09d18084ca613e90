"""Groups of operations to modules of resources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import assert_never

from wiretype.ir import operations as ir
from wiretype.ir.api import Api, Group
from wiretype.ir.types import Primitive, PrimitiveKind, Strength
from wiretype.plan.annotations import Annotator, Naming
from wiretype.plan.arguments import plan_arguments
from wiretype.plan.directions import Direction
from wiretype.plan.docs import entry, paragraphs, section, sentence
from wiretype.plan.expressions import Imports, Symbol
from wiretype.plan.facts import min_properties, plan_facts
from wiretype.plan.names import Scope, method_name, pascal_case, snake_case
from wiretype.plan.package import Method, ResourceModule

_OPERATION = Symbol("._runtime.operation", "Operation")
_RESOURCE = Symbol("._runtime.resource", "Resource")
_ASYNC_RESOURCE = Symbol("._runtime.resource", "AsyncResource")


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupNames:
    """What a group of operations is called."""

    module: str
    class_name: str
    async_class_name: str
    methods: Mapping[str, str]


def name_groups(
    api: Api, models: Iterable[Symbol], pinned: Mapping[str, str]
) -> dict[str, GroupNames]:
    """The names of every group and, by operation key, of its methods."""
    modules = Scope("client")
    classes = Scope("resource", taken={symbol.name for symbol in models})
    names: dict[str, GroupNames] = {}
    for group in api.groups:
        candidate = pascal_case(group.name)
        if candidate in {symbol.name for symbol in models}:
            candidate += "Resource"
        class_name = classes.allocate(candidate)
        names[group.name] = GroupNames(
            module=modules.allocate(snake_case(group.name)),
            class_name=class_name,
            async_class_name=classes.allocate(f"Async{class_name}"),
            methods=_name_methods(
                [each for each in api.operations if each.group == group.name], pinned
            ),
        )
    return names


def _name_methods(
    operations: Iterable[ir.Operation], pinned: Mapping[str, str]
) -> dict[str, str]:
    scope = Scope("method")
    candidates: dict[str, str] = {}
    for operation in operations:
        known = pinned.get(operation.key, "").rpartition(".")[2]
        candidates[operation.key] = known or _candidate(operation)
    names: dict[str, str] = {}
    for operation in sorted(operations, key=lambda each: each.key not in pinned):
        candidate = candidates[operation.key]
        if operation.key not in pinned:
            # Of two operations with one short name, both keep their whole name.
            rivals = [key for key, name in candidates.items() if name == candidate]
            if len(rivals) > 1:
                candidate = "_".join(map(snake_case, operation.hint.parts))
        names[operation.key] = scope.allocate(candidate)
    return names


def _candidate(operation: ir.Operation) -> str:
    if operation.hint.strength is Strength.GIVEN:
        return method_name(operation.hint.parts[0], operation.group)
    return method_name(" ".join(operation.hint.parts), operation.group)


def plan_resource_module(
    api: Api, group: Group, names: GroupNames, naming: Naming
) -> ResourceModule:
    """One module: the facts of each operation, and the two classes that call them."""
    imports = Imports(f".resources.{names.module}")
    imports.runtime(_RESOURCE)
    imports.runtime(_ASYNC_RESOURCE)
    imports.runtime(_OPERATION)
    methods = tuple(
        _plan_method(api, operation, names, naming, imports)
        for operation in api.operations
        if operation.group == group.name
    )
    return ResourceModule(
        name=names.module,
        class_name=names.class_name,
        async_class_name=names.async_class_name,
        doc=paragraphs(group.doc, indent=4, fallback=sentence(group.name)),
        async_doc=(f"The same as `{names.class_name}`, awaited.",),
        imports=imports.block(),
        methods=methods,
    )


def _plan_method(
    api: Api,
    operation: ir.Operation,
    names: GroupNames,
    naming: Naming,
    imports: Imports,
) -> Method:
    name = names.methods[operation.key]
    members = imports.inside(names.methods.values())
    given = Annotator(
        naming=naming,
        imports=members,
        direction=Direction.GIVEN,
        public_models=True,
        at_runtime=False,
    )
    read = Annotator(
        naming=naming,
        imports=members,
        direction=Direction.READ,
        public_models=True,
        at_runtime=False,
    )
    facts = Annotator(
        naming=naming,
        imports=imports,
        direction=Direction.READ,
        public_models=True,
        at_runtime=True,
    )
    outside = Annotator(
        naming=naming,
        imports=imports,
        direction=Direction.READ,
        public_models=True,
        at_runtime=False,
    )
    arguments = plan_arguments(operation, given)
    returns = _returns(operation, read)
    return Method(
        name=name,
        facts=plan_facts(
            operation,
            name,
            returns=_returns(operation, outside),
            security=api.security,
            annotator=facts,
        ),
        positional=arguments.positional,
        keyword=arguments.keyword,
        returns=returns,
        parts=arguments.parts,
        body=arguments.body,
        doc=_document(
            operation, arguments.docs, min_properties(operation, naming.definitions)
        ),
        async_doc=(f"The same as `{names.class_name}.{name}`, awaited.",),
    )


def _returns(operation: ir.Operation, annotator: Annotator) -> str:
    printed = dict.fromkeys(
        _content_annotation(each.content, annotator) for each in _successes(operation)
    )
    valued = [text for text in printed if text != "None"]
    return " | ".join([*valued, "None"] if "None" in printed or not valued else valued)


def _content_annotation(content: ir.Content | None, annotator: Annotator) -> str:
    match content:
        case None:
            return "None"
        case ir.JsonContent(type=type_, nullable=nullable):
            return annotator.annotate(type_, nullable=nullable, required=True)
        case ir.TextContent():
            return annotator.expression(Primitive(kind=PrimitiveKind.STRING))
        case ir.BinaryContent():
            return annotator.expression(Primitive(kind=PrimitiveKind.BYTES))
        case _:
            assert_never(content)


def _successes(operation: ir.Operation) -> tuple[ir.Response, ...]:
    """The answers that are returned; `default` where nothing else is a success."""
    successes = tuple(each for each in operation.responses if each.status.is_success)
    if successes:
        return successes
    return tuple(
        each for each in operation.responses if isinstance(each.status, ir.Default)
    )


_RAISED = {
    400: "BadRequestError",
    401: "UnauthorizedError",
    403: "ForbiddenError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableContentError",
    429: "TooManyRequestsError",
}


def _document(
    operation: ir.Operation, arguments: tuple[tuple[str, str], ...], least: int
) -> tuple[str, ...]:
    lines = list(paragraphs(operation.doc, indent=8, fallback=f"`{operation.key}`."))
    if operation.deprecated:
        lines += ["", "Deprecated: the API may drop this operation."]
    lines += section(
        "Args", (entry(argument, doc, indent=12) for argument, doc in arguments if doc)
    )
    answers = [each.doc.description for each in _successes(operation)]
    lines += section(
        "Returns", (entry("", text, indent=12) for text in answers[:1] if text)
    )
    raised = [
        (_RAISED[each.status.code], each.doc.description)
        for each in operation.responses
        if isinstance(each.status, ir.Exact) and each.status.code in _RAISED
    ]
    if least:
        fields = "no field" if least == 1 else f"fewer than {least} fields"
        raised.insert(0, ("RequestError", f"Nothing is sent: {fields} given"))
    lines += section("Raises", (entry(name, doc, indent=12) for name, doc in raised))
    return tuple(lines)
