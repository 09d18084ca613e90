"""Groups of operations to modules of resources."""

from __future__ import annotations

from collections.abc import Mapping

from wiretype.ir import operations as ir
from wiretype.ir.api import Api, Group
from wiretype.plan.annotations import Annotator, Naming
from wiretype.plan.answers import document_answers, told_answer
from wiretype.plan.arguments import plan_arguments
from wiretype.plan.contents import content_annotation
from wiretype.plan.directions import Direction
from wiretype.plan.docs import entry, paragraphs, section, sentence
from wiretype.plan.expressions import Imports, Symbol
from wiretype.plan.facts import min_properties, plan_facts
from wiretype.plan.groups import GroupNames
from wiretype.plan.package import Method, ResourceModule
from wiretype.plan.servers import main_server, own_server

_OPERATION = Symbol("._runtime.operation", "Operation")
_RESOURCE = Symbol("._runtime.resource", "Resource")
_ASYNC_RESOURCE = Symbol("._runtime.resource", "AsyncResource")


def plan_resource_module(
    api: Api,
    group: Group,
    groups: Mapping[str, GroupNames],
    naming: Naming,
) -> ResourceModule:
    """One module: the facts of each operation, and the two classes that call them."""
    names = groups[group.name]
    methods_by_key = {
        key: f"{each.module}.{method}"
        for each in groups.values()
        for key, method in each.methods.items()
    }
    own = {names.class_name, names.async_class_name}
    imports = Imports(f".resources.{names.module}", own=naming.class_names | own)
    base, async_base = imports.runtime(_RESOURCE), imports.runtime(_ASYNC_RESOURCE)
    operation_class = imports.runtime(_OPERATION)
    main = main_server(api)
    methods = tuple(
        _plan_method(
            api,
            operation,
            names,
            methods_by_key,
            naming,
            imports,
            server=own_server(main, operation),
        )
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
        operation_class=operation_class,
        base=base,
        async_base=async_base,
        methods=methods,
    )


def _plan_method(
    api: Api,
    operation: ir.Operation,
    names: GroupNames,
    methods: Mapping[str, str],
    naming: Naming,
    imports: Imports,
    *,
    server: str,
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
            server=server,
            annotator=facts,
        ),
        positional=arguments.positional,
        keyword=arguments.keyword,
        returns=returns,
        parts=arguments.parts,
        body=arguments.body,
        doc=_document(
            operation,
            arguments.docs,
            min_properties(operation, naming.definitions),
            server,
            methods,
        ),
        async_doc=(f"The same as `{names.class_name}.{name}`, awaited.",),
    )


def _returns(operation: ir.Operation, annotator: Annotator) -> str:
    printed = dict.fromkeys(
        content_annotation(each.content, annotator) for each in _successes(operation)
    )
    valued = [text for text in printed if text != "None"]
    return " | ".join([*valued, "None"] if "None" in printed or not valued else valued)


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
    operation: ir.Operation,
    arguments: tuple[tuple[str, str], ...],
    least: int,
    server: str,
    methods: Mapping[str, str],
) -> tuple[str, ...]:
    lines = list(paragraphs(operation.doc, indent=8, fallback=f"`{operation.key}`."))
    if operation.deprecated:
        lines += ["", "Deprecated: the API may drop this operation."]
    if server:
        lines += ["", f"It is at {server} unless the client was given a `base_url`."]
    lines += section(
        "Args", (entry(argument, doc, indent=12) for argument, doc in arguments if doc)
    )
    answers = _successes(operation)
    returned = told_answer(answers[0].doc.description) if answers else ""
    if returned:
        lines += section("Returns", [entry("", returned, indent=12)])
    lines += document_answers(answers, methods)
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
