"""The stages in order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wiretype.diagnostics import Diagnostic, Diagnostics, Severity
from wiretype.document.checking import check_references
from wiretype.document.documents import Documents
from wiretype.document.library import open_library
from wiretype.document.normalise import normalise_documents
from wiretype.document.view import View
from wiretype.ir.api import Api
from wiretype.lower import lower_api
from wiretype.output.format import Formatting
from wiretype.plan import Planner
from wiretype.plan.package import Package
from wiretype.plan.pins import Pins
from wiretype.render import render_models, render_operations, verbatim_sources

Progress = Callable[[str], None]
"""Is told the stage that begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A description as far as the intermediate representation."""

    documents: Documents
    api: Api

    def located(self, diagnostics: Diagnostics) -> tuple[Diagnostic, ...]:
        """What was found, each with its place in the text."""
        return diagnostics.located(self.documents.locate)


class UselessDescriptionError(Exception):
    """The description can be read, but nothing can be made of it; says why."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        super().__init__("; ".join(map(str, diagnostics)))
        self.diagnostics = diagnostics


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A client that is not written yet, some of whose files are still being formatted.

    Attributes:
        package: The plan of it.
        verbatim: The files that are not formatted, by their paths inside the package.
    """

    package: Package
    verbatim: dict[str, str]

    def notes(self) -> Diagnostics:
        """What is called otherwise than one would expect."""
        notes = Diagnostics()
        for each in self.package.renames:
            notes.add(
                "WT501",
                each.origin,
                f"{each.reason}: {each.wire_name}",
                f"it is called {each.name}",
            )
        return notes


def load_description(
    spec: str,
    diagnostics: Diagnostics,
    progress: Progress,
    *,
    allow_remote: bool = False,
) -> Description:
    """Read, normalise, view and lower.

    `allow_remote` permits references to servers other than the description's own.

    Raises:
        InputError: The input cannot be read or is no OpenAPI description.
        UselessDescriptionError: It has errors that leave nothing to generate from.
    """
    progress("reading")
    library = open_library(spec, allow_remote=allow_remote)
    progress("normalising")
    documents = normalise_documents(Documents.of(library), diagnostics)
    view = View(documents, diagnostics)
    check_references(view)
    _stop_at_errors(documents, diagnostics)
    progress("lowering")
    api = lower_api(view, diagnostics)
    _stop_at_errors(documents, diagnostics)
    return Description(documents=documents, api=api)


def _stop_at_errors(documents: Documents, diagnostics: Diagnostics) -> None:
    if diagnostics.has_errors:
        found = diagnostics.located(documents.locate)
        raise UselessDescriptionError(
            tuple(each for each in found if each.severity is Severity.ERROR)
        )


def draft_client(
    api: Api,
    package: str,
    pins: Pins,
    progress: Progress,
    formatting: Formatting,
) -> Draft:
    """Plan, render, and begin to format: the models before all else is planned."""
    progress("planning")
    planner = Planner(api, package, pins)
    models = planner.models()
    progress("rendering")
    first = render_models(models)
    formatting.begin(first)
    progress("planning")
    plan = planner.package(models)
    progress("rendering")
    second = render_operations(plan)
    formatting.begin(second)
    return Draft(
        package=plan,
        verbatim=verbatim_sources(plan, [*first.values(), *second.values()]),
    )
