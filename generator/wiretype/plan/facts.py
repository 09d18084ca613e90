"""An operation as the data that the runtime works from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from wiretype.ir import operations as ir
from wiretype.ir.contents import JsonContent
from wiretype.ir.types import Definition, DefinitionId, ObjectDefinition, Reference
from wiretype.plan.annotations import Annotator
from wiretype.plan.bodies import body_expression
from wiretype.plan.contents import content_expression
from wiretype.plan.expressions import literal
from wiretype.plan.notations import parameter_notations
from wiretype.plan.package import Facts

_JSON = "application/json"


def plan_facts(
    operation: ir.Operation,
    method: str,
    *,
    returns: str,
    security: tuple[tuple[str, ...], ...],
    server: str,
    annotator: Annotator,
) -> Facts:
    """The data of an operation.

    Args:
        operation: The operation.
        method: The name of its method.
        returns: The annotation of what the method returns.
        security: What access needs where an operation says nothing.
        server: Where the operation is, if it is not where the others are.
        annotator: Prints expressions that are evaluated when the client runs.
    """
    keywords: list[tuple[str, str]] = []
    if operation.body is not None:
        least = min_properties(operation, annotator.naming.definitions)
        keywords.append(("body", body_expression(operation.body, annotator, least)))
    if operation.responses:
        answers = {
            literal(status_key(each.status)): content_expression(
                each.content, annotator
            )
            for each in operation.responses
        }
        entries = ", ".join(f"{status}: {held}" for status, held in answers.items())
        keywords.append(("responses", f"{{{entries}}}"))
    if operation.security != security:
        keywords.append(("security", requirements(operation.security)))
    accept = accepted_media_types(operation)
    if accept not in {(), (_JSON,)}:
        keywords.append(("accept", literal(", ".join(accept))))
    if server:
        keywords.append(("server", literal(server)))
    keywords += parameter_notations(operation.parameters, annotator)
    return Facts(
        name=f"_{method.upper()}",
        returns=returns,
        method=operation.method,
        path=operation.path,
        keywords=tuple(keywords),
    )


def accepted_media_types(operation: ir.Operation) -> tuple[str, ...]:
    """The media types of the answers, those of successes first, each once."""
    answers = sorted(operation.responses, key=lambda each: not each.status.is_success)
    return tuple(
        dict.fromkeys(media_type for each in answers for media_type in each.media_types)
    )


def status_key(status: ir.Status) -> int | str:
    """A status as the runtime spells it: 200, "4XX", "default"."""
    match status:
        case ir.Exact(code=code):
            return code
        case ir.Range(hundreds=hundreds):
            return f"{hundreds}XX"
        case ir.Default():
            return "default"
        case _:
            assert_never(status)


def requirements(security: tuple[tuple[str, ...], ...]) -> str:
    """Alternatives of scheme names as a tuple of tuples."""
    return _tuple(_tuple(map(literal, alternative)) for alternative in security)


def _tuple(items: Iterable[str]) -> str:
    printed = tuple(items)
    return f"({', '.join(printed)}{',' if len(printed) == 1 else ''})"


def min_properties(
    operation: ir.Operation, definitions: Mapping[DefinitionId, Definition]
) -> int:
    """How many properties the body must have at least."""
    content = None if operation.body is None else operation.body.content
    if isinstance(content, JsonContent) and isinstance(content.type, Reference):
        definition = definitions[content.type.target]
        if isinstance(definition, ObjectDefinition):
            return definition.min_properties
    return 0
