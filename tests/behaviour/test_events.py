"""What webhooks and callbacks are read as."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

Load = Callable[[str], ModuleType]


def functions(load_case: Load, case: str) -> Any:
    return importlib.import_module(f"{load_case(case).__name__}.webhooks")


IDENTITY = "123e4567-e89b-12d3-a456-426614174000"
EVENT = f'{{"id": "{IDENTITY}", "pet": {{"name": null, "extra": [1]}}}}'


@pytest.mark.parametrize("content", [EVENT, EVENT.encode()], ids=["str", "bytes"])
def test_a_webhook_is_a_model_that_loses_nothing(
    load_case: Load, content: str | bytes
) -> None:
    event = functions(load_case, "events/webhooks").parse_pet_created(content)
    assert type(event).__name__ == "PetEvent"
    assert str(event.id) == IDENTITY
    assert event.to_dict() == {"id": IDENTITY, "pet": {"name": None, "extra": [1]}}


def test_what_breaks_its_description_is_kept_with_a_warning(load_case: Load) -> None:
    webhooks = functions(load_case, "events/webhooks")
    module = load_case("events/webhooks")
    broken = b'{"id": 5, "pet": {}}'
    with pytest.warns(module.ResponseMismatchWarning, match=r"pet/created.*\$\.id"):
        event = webhooks.parse_pet_created(broken)
    assert event.to_dict() == {"id": 5, "pet": {}}
    assert webhooks.parse_pet_created(broken, on_mismatch="ignore") == event
    with pytest.raises(module.DecodeError, match=r"\$\.id"):
        webhooks.parse_pet_created(broken, on_mismatch="raise")


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", "nonsense"])
def test_what_is_not_json_is_refused(load_case: Load, content: bytes | str) -> None:
    module = load_case("events/webhooks")
    with pytest.raises(module.DecodeError, match="not valid JSON"):
        functions(load_case, "events/webhooks").parse_pet_created(content)


def test_text_is_text(load_case: Load) -> None:
    webhooks = functions(load_case, "events/webhooks")
    assert webhooks.parse_log("ä") == webhooks.parse_log("ä".encode()) == "ä"


def test_a_callback_is_read_by_its_operation_and_name(load_case: Load) -> None:
    callbacks = functions(load_case, "events/callbacks")
    assert callbacks.parse_subscribe_on_event(b'{"kind": "k"}').kind == "k"
    ended = callbacks.parse_subscribe_on_end(b'{"at": "2026-01-02T03:04:05Z"}')
    assert ended.at.year == 2026
