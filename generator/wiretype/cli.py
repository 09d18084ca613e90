"""The command line.

Exit codes: 0 done; 1 the answer is no (drift, or parts of the description lost without
`--allow-losses`); 2 bad usage, configuration or input, and nothing was written.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import click

from wiretype import __version__
from wiretype.build import build_client
from wiretype.clock import StageClock
from wiretype.diagnostics import Diagnostics, InputError
from wiretype.inspection import render_inspection
from wiretype.output.difference import package_difference
from wiretype.output.format import FormatError
from wiretype.output.write import write_package
from wiretype.pipeline import UselessDescriptionError, load_description
from wiretype.report import Report, render_reports_json, render_reports_text
from wiretype.settings import Formatter, Settings, read_settings, settings_of
from wiretype.terminal import print_all, print_digest, say, show_progress

DONE, NO, BAD_INPUT = 0, 1, 2
INTERRUPTED = 130


def main() -> NoReturn:
    """Run the command line and end the process."""
    _end(run())


def run() -> int:
    """Run the command line, and tell the exit status."""
    try:
        commands.main(standalone_mode=False)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return BAD_INPUT
    except click.ClickException as error:
        say(error.format_message().rstrip("."))
        return BAD_INPUT
    except UselessDescriptionError as error:
        print_digest(error.diagnostics, "inspect shows all")
        return BAD_INPUT
    except InputError as error:
        print_all((error.diagnostic,))
        return BAD_INPUT
    except FormatError as error:
        say(f"a defect of wiretype, please report it: {error}")
        return BAD_INPUT
    except click.Abort:
        say("interrupted")
        return INTERRUPTED
    return DONE


def _end(status: int) -> NoReturn:
    """End the process at once: taking the tree of a description apart takes time."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        # Nobody reads any further, as below `head`. click takes that for a no too.
        status = NO
    os._exit(status)


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88}
)
@click.version_option(__version__, prog_name="wiretype", message="%(prog)s %(version)s")
def commands() -> None:
    """Typed Python clients from OpenAPI descriptions.

    \b
    wiretype generate openapi.yaml --output src/acme/api
    wiretype check openapi.yaml --output src/acme/api
    wiretype inspect openapi.yaml

    Without a SPEC, generate and check take every client that pyproject.toml
    ([tool.wiretype.clients.NAME]) or wiretype.toml ([clients.NAME]) describes.

    Exit status: 0 done; 1 the answer is no: drift, or parts of the description lost;
    2 bad usage or input, nothing written.
    """


_ALLOW_REMOTE = click.option(
    "--allow-remote",
    is_flag=True,
    help="Follow references to servers other than the one that SPEC is on.",
)


def _client_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say which client is meant and how it is made."""
    for option in (
        _ALLOW_REMOTE,
        click.option(
            "--formatter",
            type=click.Choice([each.value for each in Formatter]),
            default=Formatter.RUFF.value,
            show_default=True,
            help="What formats the sources; both give the same style.",
        ),
        click.option(
            "--package",
            metavar="NAME",
            help="The client's name, if it is not that of the folder.",
        ),
        click.option(
            "--output",
            metavar="DIR",
            type=click.Path(path_type=Path),
            help="The package folder; its name is the name of the package.",
        ),
        click.argument("spec", required=False),
    ):
        command = option(command)
    return command


@commands.command()
@_client_options
@click.option(
    "--report",
    metavar="FILE",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    help="Write what was done, and every diagnostic: as JSON to a file named so, else "
    "as text; - is standard output.",
)
@click.option(
    "--allow-losses",
    is_flag=True,
    help="Exit with 0 also when parts of the description could not be generated.",
)
def generate(
    spec: str | None,
    output: Path | None,
    package: str | None,
    formatter: str,
    allow_remote: bool,
    report: Path | None,
    allow_losses: bool,
) -> None:
    """Write the client of SPEC, or every configured client.

    SPEC is a file, the http or https address of one, or - for standard input.
    """
    reports: dict[str, Report] = {}
    chosen = _choose(spec, output, package, formatter, allow_remote)
    for name, settings in chosen.items():
        clock = StageClock()
        with show_progress(clock) as progress:
            built = build_client(settings, progress, is_reported=report is not None)
            progress("writing")
            write_package(settings.output, built.sources, built.lock)
        reports[name] = replace(built.report, seconds=clock.seconds)
        print_digest(built.report.diagnostics, "--report FILE has all")
        click.echo(f"{settings.output}: {reports[name].summary()}")
    if report is not None:
        _write_report(report, reports)
    if any(each.losses for each in reports.values()) and not allow_losses:
        say("parts of the description are lost; --allow-losses accepts that")
        sys.exit(NO)


@commands.command()
@_client_options
def check(
    spec: str | None,
    output: Path | None,
    package: str | None,
    formatter: str,
    allow_remote: bool,
) -> None:
    """Show what generate would change.

    Exit status 1 and a diff if it would change anything. SPEC is a file, the http or
    https address of one, or - for standard input.
    """
    is_current = True
    chosen = _choose(spec, output, package, formatter, allow_remote)
    for settings in chosen.values():
        with show_progress() as progress:
            built = build_client(settings, progress)
        difference = package_difference(settings.output, built.sources, built.lock)
        if difference:
            is_current = False
            click.echo(difference, nl=False)
        else:
            click.echo(f"{settings.output}: up to date")
    if not is_current:
        sys.exit(NO)


@commands.command()
@click.argument("spec")
@_ALLOW_REMOTE
def inspect(spec: str, allow_remote: bool) -> None:
    """Show what SPEC holds, without writing.

    Its operations with the calls they become, its models, and every diagnostic.
    """
    diagnostics = Diagnostics()
    try:
        with show_progress() as progress:
            description = load_description(
                spec, diagnostics, progress, allow_remote=allow_remote
            )
    except UselessDescriptionError as error:
        print_all(error.diagnostics)
        sys.exit(BAD_INPUT)
    found = description.located(diagnostics)
    click.echo(render_inspection(description.api, found), nl=False)


def _choose(
    spec: str | None,
    output: Path | None,
    package: str | None,
    formatter: str,
    allow_remote: bool,
) -> dict[str, Settings]:
    """The client that the arguments mean, or all that are configured."""
    if spec is None:
        if output is not None or package is not None:
            message = "--output and --package need a SPEC"
            raise click.UsageError(message)
        return {
            name: replace(settings, allow_remote=settings.allow_remote or allow_remote)
            for name, settings in read_settings().items()
        }
    if output is None:
        message = f"where to? {spec} needs --output DIR"
        raise click.UsageError(message)
    settings = settings_of(
        spec,
        output,
        package=package,
        formatter=Formatter(formatter),
        allow_remote=allow_remote,
    )
    return {settings.package: settings}


def _write_report(path: Path, reports: dict[str, Report]) -> None:
    if path == Path("-"):
        click.echo(render_reports_text(reports), nl=False)
        return
    render = render_reports_json if path.suffix == ".json" else render_reports_text
    text = render(reports)
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        message = f"the report cannot be written: {path}: {error.strerror}"
        raise click.UsageError(message) from error
