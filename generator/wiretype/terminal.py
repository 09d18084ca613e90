"""What a run says while it runs: stages, diagnostics and one last sentence."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager

import click

from wiretype.clock import StageClock
from wiretype.diagnostics import Diagnostic
from wiretype.digest import digest, render_diagnostic


@contextmanager
def show_progress(clock: StageClock | None = None) -> Generator[Callable[[str], None]]:
    """Times the stages, and shows on a terminal which one is at work."""
    watched = StageClock() if clock is None else clock
    is_shown = sys.stderr.isatty()

    def begin(stage: str) -> None:
        watched.begin(stage)
        if is_shown:
            click.echo(f"\r\033[K{stage} ...", nl=False, err=True)

    try:
        yield begin
    finally:
        watched.stop()
        if is_shown:
            click.echo("\r\033[K", nl=False, err=True)


def print_digest(diagnostics: tuple[Diagnostic, ...], remedy: str) -> None:
    """Say the first diagnostics of each code, and how one gets to see the others."""
    for line in digest(diagnostics, remedy):
        click.echo(line, err=True)


def print_all(diagnostics: tuple[Diagnostic, ...]) -> None:
    """Say every diagnostic, in the order in which they were found."""
    for each in diagnostics:
        click.echo(render_diagnostic(each), err=True)


def say(sentence: str) -> None:
    """Say something that is about the run, not about a place."""
    click.echo(f"wiretype: {sentence}", err=True)
