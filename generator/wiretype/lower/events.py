"""Webhooks and callbacks (OpenAPI 3.1, sections 4.8.1 and 4.8.18)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wiretype.ir.events import Event
from wiretype.ir.operations import ParameterLocation, ResponseHeader
from wiretype.ir.types import Doc, NameHint, Strength
from wiretype.lower.contents import lower_content

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wiretype.diagnostics import Pointer
    from wiretype.lower.schemas import Schemas


def lower_events(schemas: Schemas) -> tuple[Event, ...]:
    """All webhooks, then the callbacks of every operation, in document order."""
    webhooks = (
        _lower_event(
            schemas,
            pointer,
            shared,
            key=f"webhook {method} {name}",
            hint=(name,),
            operation="",
        )
        for name, method, pointer, shared in schemas.view.webhooks()
    )
    found = (*webhooks, *_callbacks(schemas))
    return tuple(event for event in found if event is not None)


def _callbacks(schemas: Schemas) -> Iterable[Event | None]:
    for path, method, place, _ in schemas.view.operations():
        node = schemas.view.operation(place)
        if node is None:
            continue
        caller = f"{method} {path}"
        for name, callback in node.map("callbacks"):
            sent = schemas.view.callback(callback)
            for expression, verb, pointer, shared in sent:
                # The operation, the callback and, of several, what tells them apart.
                own = node.value.operationId or f"{method.lower()} {path}"
                rest = () if len(sent) == 1 else (verb.lower(), expression)
                yield _lower_event(
                    schemas,
                    pointer,
                    shared,
                    key=f"callback {caller} {name} {verb} {expression}",
                    hint=(own, name, *rest),
                    operation=caller,
                )


def _lower_event(
    schemas: Schemas,
    pointer: Pointer,
    shared: tuple[Pointer, ...],
    *,
    key: str,
    hint: tuple[str, ...],
    operation: str,
) -> Event | None:
    """One event; None, after saying so, if it has no body or cannot be read."""
    node = schemas.view.operation(pointer)
    if node is None:
        return None
    given = node.value.operationId
    named = NameHint(parts=(given,) if given else hint, strength=Strength.GIVEN)
    place = node.one("requestBody")
    body = None if place is None else schemas.view.request_body(place)
    content = None if body is None else lower_content(schemas, body.map("content"))
    if content is None:
        schemas.diagnostics.add(
            "WT408",
            schemas.origin(node.pointer),
            f"nothing is said of what is sent: {key}",
            "it has no function to parse it",
        )
        return None
    return Event(
        key=key,
        hint=named,
        operation=operation,
        content=content,
        headers=_headers(schemas, (*shared, *node.many("parameters"))),
        deprecated=node.value.deprecated,
        doc=Doc(
            summary=node.value.summary or "",
            description=node.value.description or "",
        ),
        origin=schemas.origin(node.pointer),
    )


def _headers(
    schemas: Schemas, pointers: tuple[Pointer, ...]
) -> tuple[ResponseHeader, ...]:
    headers: dict[str, ResponseHeader] = {}
    for pointer in pointers:
        node = schemas.view.parameter(pointer)
        if (
            node is not None
            and node.value.param_in.value == ParameterLocation.HEADER.value
        ):
            headers[node.value.name.lower()] = ResponseHeader(
                wire_name=node.value.name,
                doc=Doc(description=node.value.description or ""),
            )
    return tuple(headers.values())
