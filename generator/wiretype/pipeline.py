"""The stages in order."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass

from wiretype.diagnostics import Diagnostic, Diagnostics, Severity
from wiretype.document.checking import check_references
from wiretype.document.documents import Documents
from wiretype.document.library import open_library
from wiretype.document.normalise import normalise_documents
from wiretype.document.view import View
from wiretype.ir.api import Api
from wiretype.lower import lower_api
from wiretype.output.format import format_sources
from wiretype.plan import plan_package
from wiretype.plan.package import Package
from wiretype.plan.pins import Pins
from wiretype.render import render_package, verbatim_sources
from wiretype.settings import Formatter

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
        formatted: The files that are formatted, by their paths inside the package.
        verbatim: All others.
    """

    package: Package
    formatted: tuple[Future[dict[str, str]], ...]
    verbatim: dict[str, str]

    def sources(self) -> dict[str, str]:
        """The text of every file, once all are formatted.

        Raises:
            FormatError: A source is not Python, or the formatter does not run.
        """
        formatted: dict[str, str] = {}
        for part in self.formatted:
            formatted |= part.result()
        return formatted | self.verbatim

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
    formatter: Formatter,
    pins: Pins,
    progress: Progress,
    beside: Executor,
) -> Draft:
    """Plan, render, and begin to format.

    The formatter is another process; `beside` waits for it.
    """
    progress("planning")
    plan = plan_package(api, package, pins)
    progress("rendering")
    rendered: list[str] = []
    formatted: list[Future[dict[str, str]]] = []
    for part in render_package(plan):
        formatted.append(beside.submit(format_sources, part, formatter))
        rendered.extend(part.values())
    return Draft(
        package=plan,
        formatted=tuple(formatted),
        verbatim=verbatim_sources(plan, rendered),
    )
