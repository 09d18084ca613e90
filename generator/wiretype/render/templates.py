"""Where the templates are."""

from __future__ import annotations

from pathlib import Path

import wiretype


def templates_dir() -> Path:
    """The templates: inside the installed package, or at the top of a checkout."""
    package = Path(wiretype.__file__).parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"
