"""Webhooks and callbacks to one module of functions that read them."""

from __future__ import annotations

from wiretype.ir.api import Api
from wiretype.ir.events import Event
from wiretype.plan.annotations import Annotator, Naming
from wiretype.plan.contents import content_annotation, content_expression
from wiretype.plan.directions import Direction
from wiretype.plan.docs import entry, paragraphs, section
from wiretype.plan.expressions import Imports, Symbol, literal
from wiretype.plan.names import Scope, snake_case
from wiretype.plan.package import EventFunction, EventModule
from wiretype.plan.pins import Pins

_EVENT = Symbol("._runtime.events", "Event")
_ON_MISMATCH = Symbol("._runtime.settings", "OnMismatch")
MODULE = "webhooks"
"""The module of the functions, and of the models that only events use."""


def name_events(api: Api, pins: Pins) -> dict[str, str]:
    """The name of the function of every event, by the key of the event."""
    scope = Scope("method")
    names: dict[str, str] = {}
    for event in sorted(api.events, key=lambda each: each.key not in pins.names):
        words = "_".join(snake_case(part) for part in event.hint.parts)
        names[event.key] = scope.allocate(pins.name(event.key) or f"parse_{words}")
    return names


def plan_events(api: Api, names: dict[str, str], naming: Naming) -> EventModule | None:
    """The module; None for an API that sends nothing."""
    if not api.events:
        return None
    imports = Imports(f".{MODULE}", own=naming.class_names)
    event_class = imports.runtime(_EVENT)
    on_mismatch = imports.typing(_ON_MISMATCH)
    return EventModule(
        doc=("What the API sends in webhooks and callbacks, and how to read it.",),
        event_class=event_class,
        on_mismatch=on_mismatch,
        functions=tuple(
            _plan_function(event, names[event.key], naming, imports)
            for event in api.events
        ),
        imports=imports.block(),
    )


def _plan_function(
    event: Event, name: str, naming: Naming, imports: Imports
) -> EventFunction:
    outside = Annotator(
        naming=naming,
        imports=imports,
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
    return EventFunction(
        name=name,
        constant=f"_{name.removeprefix('parse_').upper()}",
        title=literal(" ".join(event.hint.parts)),
        returns=content_annotation(event.content, outside),
        holds=content_expression(event.content, facts),
        doc=_document(event),
    )


def _document(event: Event) -> tuple[str, ...]:
    source = f"Sent by `{event.operation}`." if event.operation else ""
    fallback = source or f"`{' '.join(event.hint.parts)}`."
    lines = list(paragraphs(event.doc, indent=4, fallback=fallback))
    if event.operation and lines != [source]:
        lines += ["", source]
    if event.deprecated:
        lines += ["", "Deprecated: the API may stop sending it."]
    lines += section(
        "Headers",
        (
            entry(header.wire_name, said, indent=8)
            for header in event.headers
            for said in [header.doc.description]
            if said
        ),
    )
    lines += section(
        "Args",
        [
            entry("content", "The body of the request, as it came", indent=8),
            entry("on_mismatch", "What to do if it breaks its description", indent=8),
        ],
    )
    lines += section(
        "Raises",
        [entry("DecodeError", "It is not JSON, or breaks its description", indent=8)],
    )
    return tuple(lines)
