"""docs/diagnostics.md: made of the register of codes and docs/diagnostics.toml.

`make golden` writes the page anew.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NotRequired, TypedDict, cast

import pytest
import yaml

from conftest import ROOT
from wiretype.codes import CODES, CodeEntry, Severity
from wiretype.diagnostics import Diagnostics, InputError
from wiretype.pipeline import UselessDescriptionError, load_description

PAGE = ROOT / "docs" / "diagnostics.md"
STAGES = {
    "1": "Reading",
    "2": "Normalising",
    "3": "References and objects",
    "4": "Lowering",
    "5": "Naming",
    "6": "Writing",
    "7": "Settings",
}
SEVERITIES = {
    Severity.ERROR: "Nothing is generated or written; exit status 2.",
    Severity.LOSS: "A part of the description is missing from the client, or is typed "
    "as any JSON value; exit status 1, unless `--allow-losses` is given.",
    Severity.WARNING: "Nothing is missing from the client, but the author would want "
    "to know.",
    Severity.REPAIR: "The description is wrong but can only mean one thing, and is "
    "taken as meant.",
    Severity.NOTE: "Nothing is wrong; a user of the client may look for it elsewhere. "
    "Notes are in reports only.",
}


class Note(TypedDict):
    """An entry of diagnostics.toml."""

    example: NotRequired[str]
    whole: NotRequired[bool]
    setting: NotRequired[str]
    remedy: str


SOURCE = tomllib.loads((ROOT / "docs" / "diagnostics.toml").read_text("utf-8"))
INTRODUCTION: str = SOURCE["introduction"]
NOTES = cast("dict[str, Note]", SOURCE["codes"])


def render_page() -> str:
    severities = ["| severity | what it means |", "| --- | --- |"]
    severities += (f"| {each.value} | {said} |" for each, said in SEVERITIES.items())
    lines = [INTRODUCTION.replace("{severities}", "\n".join(severities))]
    stage = ""
    for code, entry in CODES.items():
        if code[2] != stage:
            stage = code[2]
            lines += [f"## {STAGES[stage]}", ""]
        lines += [*render_code(code, entry), ""]
    return "\n".join(lines).rstrip() + "\n"


def render_code(code: str, entry: CodeEntry) -> list[str]:
    lines = [
        f"### {code}: {entry.title}",
        "",
        f"*{entry.severity.value}.* {entry.explanation}",
    ]
    note = NOTES.get(code)
    if note is None:
        return lines
    if "example" in note:
        lines += ["", "```yaml", note["example"].strip(), "```"]
    if "setting" in note:
        lines += ["", "```text", note["setting"].strip(), "```"]
    return [*lines, "", f"**What to do.** {note['remedy']}"]


def test_the_page_is_current(update_golden: bool) -> None:
    page = render_page()
    if update_golden:
        PAGE.write_text(page, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page, "run make golden"


def test_every_note_is_about_a_code() -> None:
    assert set(NOTES) <= set(CODES)


@pytest.mark.parametrize("code", [code for code in NOTES if "example" in NOTES[code]])
def test_an_example_gives_its_diagnostic(code: str, tmp_path: Path) -> None:
    note = NOTES[code]
    text = note.get("example", "")
    if not note.get("whole", False):
        skeleton = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}}
        members: dict[str, object] = {"paths": {}, **yaml.safe_load(text)}
        text = yaml.safe_dump({**skeleton, **members}, sort_keys=False)
    path = tmp_path / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    diagnostics = Diagnostics()
    try:
        load_description(str(path), diagnostics, lambda stage: None)
        found = {each.code for each in diagnostics}
    except UselessDescriptionError as error:
        found = {each.code for each in error.diagnostics}
    except InputError as error:
        found = {error.diagnostic.code}
    assert code in found
