"""Which types operations use."""

from __future__ import annotations

from collections.abc import Iterator

from wiretype.ir.contents import Content, JsonContent, JsonLinesContent
from wiretype.ir.operations import Operation
from wiretype.ir.types import Type
from wiretype.plan.flattening import body_types


def request_types(operation: Operation) -> Iterator[Type]:
    """The types of everything an operation takes."""
    for parameter in operation.parameters:
        yield parameter.type
    if operation.body is not None:
        yield from body_types(operation.body)


def response_types(operation: Operation) -> Iterator[Type]:
    """The types of everything an operation answers."""
    for response in operation.responses:
        if response.content is not None:
            yield from content_types(response.content)


def content_types(content: Content) -> Iterator[Type]:
    """The types of everything that is read from a content."""
    match content:
        case JsonContent(type=type_) | JsonLinesContent(item=type_):
            yield type_
        case _:
            pass


def operation_types(operation: Operation) -> Iterator[Type]:
    """The types of everything an operation takes or answers."""
    yield from request_types(operation)
    yield from response_types(operation)
