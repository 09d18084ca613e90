"""All stages but the last: a client that is ready to be written or compared."""

from __future__ import annotations

from dataclasses import dataclass

from wiretype import __version__
from wiretype.diagnostics import Diagnostics
from wiretype.output.format import Formatting
from wiretype.output.lock import LOCK_NAME, Lock, lock_package, read_lock
from wiretype.pipeline import (
    Progress,
    draft_client,
    load_description,
)
from wiretype.plan.pins import Pins
from wiretype.report import Report
from wiretype.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A client ready to be written or compared."""

    sources: dict[str, str]
    lock: Lock
    report: Report


def build_client(
    settings: Settings, progress: Progress, *, is_reported: bool = False
) -> Built:
    """Make a client, with the names that its lock has for it.

    Args:
        settings: Which client.
        progress: Is told each stage.
        is_reported: Whether notes are told with their places, which takes time.

    Raises:
        InputError: The input cannot be read or is no OpenAPI description.
        UselessDescriptionError: It has errors that leave nothing to generate from.
    """
    diagnostics = Diagnostics()
    description = load_description(
        settings.spec, diagnostics, progress, allow_remote=settings.allow_remote
    )
    known = read_lock(settings.output)
    with Formatting(settings.formatter) as formatting:
        draft = draft_client(
            description.api,
            settings.package,
            Pins() if known is None else Pins(names=known.names, members=known.members),
            progress,
            formatting,
        )
        progress("locating")
        found = description.located(diagnostics)
        notes = draft.notes()
        # To find the places of notes can take longer than all else.
        noted = description.located(notes) if is_reported else tuple(notes)
        progress("formatting")
        sources = formatting.finished() | draft.verbatim
    lock = lock_package(
        sources,
        generator=__version__,
        spec=settings.spec,
        content=description.documents.content(),
        names=dict(draft.package.pinned_names),
        members={key: dict(held) for key, held in draft.package.pinned_members},
    )
    report = Report(
        operations_total=description.api.operation_total,
        operations_generated=len(description.api.operations),
        models=len(description.api.definitions),
        files=tuple(sorted([*sources, LOCK_NAME])),
        diagnostics=(*found, *noted),
    )
    return Built(sources=sources, lock=lock, report=report)
