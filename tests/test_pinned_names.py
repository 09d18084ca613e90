"""Names once given stay, and new ones do not take them."""

from __future__ import annotations

import json
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


def test_a_model_keeps_its_name_when_a_variant_comes_before_it(
    wiretype: Run, tmp_path: Path
) -> None:
    output = tmp_path / "shapes"
    spec = tmp_path / "openapi.json"
    variants = [variant("width", "height"), variant("circle"), variant("name")]
    for number in (1, 0):
        union = {"oneOf": variants[number:]}
        description = {
            "openapi": "3.1.0",
            "info": {"title": "Shapes", "version": "1"},
            "paths": {},
            "components": {"schemas": {"Shape": union}},
        }
        spec.write_text(json.dumps(description), encoding="utf-8")
        assert wiretype("generate", spec, "--output", output).returncode == 0
    source = (output / "models" / "common.py").read_text(encoding="utf-8")
    assert "class ShapeObject(Model):\n    name: str\n" in source
    assert "class ShapeCircle(Model):\n    circle: str\n" in source
    assert "class ShapeObject1(Model):\n    width: str\n" in source


def variant(*needed: str) -> dict[str, object]:
    properties = {name: {"type": "string"} for name in needed}
    return {"type": "object", "required": [*needed], "properties": properties}
