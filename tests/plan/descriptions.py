"""Small descriptions for tests of the plan, and the names that are given to them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from wiretype.diagnostics import Diagnostics
from wiretype.ir.api import Api
from wiretype.pipeline import load_description
from wiretype.plan import plan_package
from wiretype.plan.package import Package
from wiretype.plan.pins import Pins


def lowered(description: Mapping[str, Any], folder: Path) -> Api:
    """The API of a description."""
    path = folder / "openapi.json"
    path.write_text(json.dumps(description), encoding="utf-8")
    return load_description(str(path), Diagnostics(), lambda stage: None).api


def planned(
    description: Mapping[str, Any], folder: Path, pins: Pins | None = None
) -> Package:
    """The plan of a description."""
    return plan_package(lowered(description, folder), "client", pins or Pins())


def pins_of(package: Package) -> Pins:
    """What a lock would keep of a plan."""
    return Pins(
        names=dict(package.pinned_names),
        members={key: dict(held) for key, held in package.pinned_members},
    )


def api_of(
    schemas: Mapping[str, Any], paths: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """A description of some schemas and paths."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": dict(paths or {}),
        "components": {"schemas": dict(schemas)},
    }
