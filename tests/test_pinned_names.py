"""Names once given stay, and new ones do not take them."""

from __future__ import annotations

from pathlib import Path

from conftest import SPEC, Run


def regenerate(wiretype: Run, tmp_path: Path, old: str, new: str) -> Path:
    """Generate the client, then again from a changed description."""
    output = tmp_path / "arize"
    assert wiretype("generate", SPEC, "--output", output).returncode == 0
    text = SPEC.read_text(encoding="utf-8")
    assert old in text
    changed = tmp_path / "openapi.yaml"
    changed.write_text(text.replace(old, new), encoding="utf-8")
    assert wiretype("generate", changed, "--output", output).returncode == 0
    return output


def test_an_operation_keeps_its_name_when_its_id_changes(
    wiretype: Run, tmp_path: Path
) -> None:
    output = regenerate(wiretype, tmp_path, "updateAiIntegration", "patchIt")
    source = (output / "resources" / "ai_integrations.py").read_text(encoding="utf-8")
    assert "def update(" in source
    assert "patch_it" not in source


def test_a_second_operation_that_would_be_called_the_same_gets_its_whole_name(
    wiretype: Run, tmp_path: Path
) -> None:
    output = regenerate(
        wiretype,
        tmp_path,
        "components:\n  securitySchemes",
        "  /v2/ai-integrations:\n    put:\n      operationId: updateAiIntegrations\n"
        "      tags: [AI Integrations]\n"
        "      responses: {'204': {description: Done.}}\n"
        "components:\n  securitySchemes",
    )
    source = (output / "resources" / "ai_integrations.py").read_text(encoding="utf-8")
    assert "    def update(" in source
    assert "    def update_ai_integrations(self) -> None:" in source
