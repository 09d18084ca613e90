"""No models at all: what `json` makes of the documents."""

from __future__ import annotations

import json
from typing import Any

NAME = "json"
ATTRIBUTE = '["name"]'
READERS = dict.fromkeys(("small", "page", "union"), json.loads)
Scoping = dict


def write(value: Any) -> bytes:
    """The text of JSON data."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()
