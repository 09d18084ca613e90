"""The JSON documents that are read and written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


def _small() -> dict[str, Any]:
    """One object: text, flags, null, a closed list of names, dates, a nested object."""
    return {
        "id": "TGxtSW50ZWdyYXRpb246NDI6eFl6Vw==",
        "name": "Production models",
        "provider": "OPEN_AI",
        "has_api_key": True,
        "base_url": None,
        "model_names": ["gpt-4o", "gpt-4o-mini"],
        "enable_default_models": False,
        "function_calling_enabled": True,
        "auth_type": "DEFAULT",
        "scopings": [{"organization_id": "T3JnYW5pemF0aW9uOjE=", "space_id": None}],
        "created_at": "2026-02-13T10:00:00.055000Z",
        "updated_at": "2026-02-14T10:00:00.279000Z",
        "created_by_user_id": "VXNlcjo3OmFCY0Q=",
    }


def _page() -> dict[str, Any]:
    """A list of many small objects."""
    spaces = [
        {
            "id": f"U3BhY2U6{number:06}",
            "organization_id": f"T3JnYW5pemF0aW9u{number % 7}",
            "name": f"Space number {number}",
            "description": None if number % 3 else "What this space is for.",
            "created_at": f"2026-02-{number % 28 + 1:02}T08:30:00.123456Z",
            "is_private": number % 2 == 0,
        }
        for number in range(1000)
    ]
    return {
        "spaces": spaces,
        "pagination": {"next_cursor": "b3BhcXVl", "has_more": True},
    }


def _condition(depth: int) -> dict[str, Any]:
    """A tree whose nodes are told apart by their properties only."""
    if depth == 0:
        values = ["billing", 0.75, 12, True, None, ["first", "second"]]
        leaves = [
            {"dimension": f"attributes.{number}", "operator": "=", "value": value}
            for number, value in enumerate(values)
        ]
        return {"any_of": leaves}
    return {"all_of": [_condition(depth - 1), {"any_of": [_condition(0)["any_of"][0]]}]}


def _unions() -> dict[str, Any]:
    """Unions within unions, with a tag and without.

    Some properties and one name in a closed list are unknown to the description.
    """
    versions: list[dict[str, Any]] = []
    for number in range(24):
        version: dict[str, Any] = {
            "id": f"RXZhbHVhdG9yVmVyc2lvbjo{number:03}",
            "evaluator_id": "RXZhbHVhdG9yOjE=",
            "commit_hash": f"{number:040x}",
            "commit_message": None if number % 2 else "Ask for an explanation",
            "created_at": f"2026-03-{number % 28 + 1:02}T17:05:09.500000Z",
            "created_by_user_id": "VXNlcjo3OmFCY0Q=",
        }
        if number % 2:
            version |= {"type": "CODE", "code_config": _code(number)}
        else:
            version |= {"type": "TEMPLATE", "template_config": _template(number)}
        if number % 5 == 0:
            version["review"] = {"state": "approved", "by": ["VXNlcjo4"]}
        versions.append(version)
    return {"evaluator_versions": versions, "pagination": {"has_more": False}}


def _template(number: int) -> dict[str, Any]:
    return {
        "name": f"Relevance {number}",
        "template": "Is the answer {output} relevant to the question {input}? " * 2,
        "include_explanations": True,
        "use_function_calling": False,
        "classification_choices": {"relevant": 1, "partly": 0.5, "irrelevant": 0},
        "direction": "MAXIMIZE",
        "data_granularity": None,
        "llm_config": {
            "ai_integration_id": "TGxtSW50ZWdyYXRpb246NDI6eFl6Vw==",
            "model_name": "gpt-4o-mini",
            "invocation_parameters": {"temperature": 0.25, "max_tokens": 256},
        },
    }


def _code(number: int) -> dict[str, Any]:
    code: dict[str, Any] = {
        "name": f"Keywords {number}",
        "variables": ["input", "output"],
        "static_params": [
            {"name": "pattern", "type": "REGEX", "default_value": "^[a-z]+$"},
            {
                "name": "keywords",
                "type": "STRING_ARRAY",
                "default_value": ["sorry", "cannot"],
                "hint": "one per line",
            },
        ],
        # The last one is a name that the description does not list.
        "data_granularity": "THREAD" if number == 23 else "SPAN",
    }
    if number % 4 == 1:
        return code | {"type": "MANAGED", "managed_evaluator": "CONTAINS_ANY_KEYWORD"}
    return code | {
        "type": "CUSTOM",
        "code": "class Keywords:\n    def evaluate(self, output):\n        return 1\n",
        "condition": _condition(number % 3),
    }


def dump(data: object) -> bytes:
    """The text of JSON data, as clients send it."""
    return json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode()


DOCUMENTS: Final[Mapping[str, bytes]] = {
    "small": dump(_small()),
    "page": dump(_page()),
    "union": dump(_unions()),
}

KNOWN_NAMES: Final = {
    DOCUMENTS["union"]: DOCUMENTS["union"].replace(b"THREAD", b"TRACE")
}
"""The document with a name that no list has, and it with a known one instead."""

SMALL_ONES: Final = [
    DOCUMENTS["small"].replace(b"NDI6", f"N{number:03}".encode())
    for number in range(1000)
]
"""Many small documents, none like the other."""
