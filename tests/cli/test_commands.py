"""The command line as its user sees it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import wiretype as package
from conftest import CLIENT, SPEC, Run


def test_the_version_is_printed(wiretype: Run) -> None:
    assert wiretype("--version").stdout == f"wiretype {package.__version__}\n"


@pytest.mark.parametrize("command", ["generate", "check", "inspect"])
def test_every_command_is_in_the_help_and_has_its_own(
    wiretype: Run, command: str
) -> None:
    assert f"\n  {command} " in wiretype("--help").stdout
    result = wiretype(command, "--help")
    assert result.returncode == 0
    assert "SPEC" in result.stdout


def test_no_arguments_at_all_print_the_help(wiretype: Run) -> None:
    result = wiretype()
    assert result.returncode == 2
    assert result.stderr == wiretype("--help").stdout


def test_the_last_line_says_what_was_generated(wiretype: Run, tmp_path: Path) -> None:
    result = wiretype("generate", SPEC, "--output", tmp_path / "arize")
    (line,) = result.stdout.splitlines()
    count = sum(path.is_file() for path in (tmp_path / "arize").rglob("*"))
    said = f"generated 1 of 1 operation, 5 models, {count} files in "
    assert line.startswith(f"{tmp_path / 'arize'}: {said}")
    assert result.stderr == ""


def test_the_report_has_the_same_as_json(wiretype: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    wiretype("generate", SPEC, "--output", tmp_path / "arize", "--report", report)
    content = json.loads(report.read_text(encoding="utf-8"))
    files = [
        path.relative_to(tmp_path / "arize").as_posix()
        for path in (tmp_path / "arize").rglob("*")
        if path.is_file()
    ]
    seconds = content.pop("seconds")
    assert [*seconds][:2] == ["reading", "normalising"]
    assert [*seconds][-1] == "writing"
    assert content == {
        "operations": {"total": 1, "generated": 1},
        "models": 5,
        "files": sorted(files),
        "losses": [],
        "diagnostics": [],
    }


def test_the_description_may_come_from_standard_input(
    wiretype: Run, tmp_path: Path
) -> None:
    text = SPEC.read_text(encoding="utf-8")
    result = wiretype("generate", "-", "--output", tmp_path / "arize", stdin=text)
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "arize" / "_client.py").read_bytes() == (
        CLIENT / "_client.py"
    ).read_bytes()


def test_inspect_lists_operations_and_models_and_writes_nothing(
    wiretype: Run, tmp_path: Path
) -> None:
    result = wiretype("inspect", SPEC, cwd=tmp_path)
    assert result.returncode == 0
    assert "ai_integrations.update" in result.stdout
    assert "PATCH /v2/ai-integrations/{integration_id}" in result.stdout
    assert "AiIntegrationScoping" in result.stdout
    assert list(tmp_path.iterdir()) == []


LOSSY = """\
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    post: nothing
    get:
      operationId: getA
      responses: {'204': {description: d}}
"""


def test_a_loss_is_said_with_its_place_and_ends_with_1_unless_allowed(
    wiretype: Run, tmp_path: Path
) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(LOSSY, encoding="utf-8")
    report = tmp_path / "report.json"
    output = tmp_path / "lossy"
    result = wiretype("generate", spec, "--output", output, "--report", report)
    assert result.returncode == 1
    assert "generated 1 of 2 operations" in result.stdout
    assert f"{spec}:5:5: loss WT301: " in result.stderr
    content = json.loads(report.read_text(encoding="utf-8"))
    assert content["operations"] == {"total": 2, "generated": 1}
    assert [loss["line"] for loss in content["losses"]] == [5]
    allowed = wiretype("generate", spec, "--output", output, "--allow-losses")
    assert allowed.returncode == 0


def test_the_package_option_names_the_client(wiretype: Run, tmp_path: Path) -> None:
    output = tmp_path / "api"
    wiretype("generate", SPEC, "--output", output, "--package", "acme_cloud")
    text = (output / "_client.py").read_text(encoding="utf-8")
    assert "class AcmeCloud(SyncClient)" in text
    assert "ACME_CLOUD_TOKEN" in text


def test_a_reader_that_goes_away_is_no_traceback() -> None:
    command = [sys.executable, "-m", "wiretype", "inspect", str(SPEC)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert "Traceback" not in said
    assert process.returncode == 1
