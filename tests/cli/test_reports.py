"""What is said on the terminal, in a report and by inspect."""

from __future__ import annotations

from pathlib import Path

import pytest

from conftest import Run


def sloppy(count: int) -> str:
    """A description with a repair for each of so many operations, and one loss."""
    operations = "".join(
        f"  /{number}:\n    get:\n      responses: {{'204': {{}}}}\n"
        for number in range(count)
    )
    return (
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
        "components: {securitySchemes: {odd: {type: odd}}}\n"
        f"paths:\n{operations}"
    )


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "openapi.yaml"
    path.write_text(sloppy(500), encoding="utf-8")
    return path


def test_hundreds_of_repairs_take_a_few_lines_of_the_terminal(
    wiretype: Run, spec: Path, tmp_path: Path
) -> None:
    result = wiretype("generate", spec, "--output", tmp_path / "client")
    lines = result.stderr.splitlines()
    assert len(lines) == 6
    assert lines[0].startswith(f"{spec}:7:19: repair WT207: ")
    assert lines[3] == (
        "... and 497 more WT207: a response has no description; --report FILE has all"
    )
    assert lines[4].startswith(f"{spec}:3:") and "loss WT403" in lines[4]
    assert "1 loss, 500 repairs, 500 notes in " in result.stdout


def test_a_report_that_is_not_named_as_json_is_text_with_all(
    wiretype: Run, spec: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.txt"
    wiretype("generate", spec, "--output", tmp_path / "client", "--report", report)
    text = report.read_text(encoding="utf-8")
    assert text.startswith("client: generated 500 of 500 operations")
    assert text.count(" repair WT207: ") == 500
    assert text.index("\nlosses") < text.index("\nrepairs") < text.index("\nseconds")
    assert "\n  _client.py\n" in text


def test_a_report_may_go_to_standard_output(
    wiretype: Run, spec: Path, tmp_path: Path
) -> None:
    output = tmp_path / "client"
    result = wiretype("generate", spec, "--output", output, "--report", "-")
    assert result.stdout.count(" repair WT207: ") == 500


def test_inspect_shows_every_diagnostic(wiretype: Run, spec: Path) -> None:
    result = wiretype("inspect", spec)
    assert (result.returncode, result.stderr) == (0, "")
    assert "\ndiagnostics: 501\n" in result.stdout
    assert result.stdout.count(" repair WT207: ") == 500
