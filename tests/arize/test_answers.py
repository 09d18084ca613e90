"""How answers become models, and models the same JSON again."""

from __future__ import annotations

import json
import warnings
from datetime import UTC, datetime
from inspect import signature
from typing import Any

import pytest

from arize import UNSET, Arize, ResponseDecodeError, ResponseMismatchWarning
from arize.models import AiIntegration, AiIntegrationScoping
from arize_recorder import EXAMPLE, Recorder

REQUIRED = [
    "id",
    "name",
    "provider",
    "has_api_key",
    "enable_default_models",
    "function_calling_enabled",
    "auth_type",
    "scopings",
    "created_at",
    "updated_at",
    "created_by_user_id",
]
OPTIONAL = ["base_url", "model_names", "headers", "provider_metadata"]


def answered(answer: dict[str, Any], **options: Any) -> AiIntegration:
    """What `update` returns for an answer."""
    recorder = Recorder(content=json.dumps(answer).encode())
    client = Arize("token", http_client=recorder.client(), **options)
    return client.ai_integrations.update("id", name="n")


def test_the_documented_answer_is_a_model_with_typed_members() -> None:
    integration = answered(EXAMPLE)
    assert type(integration) is AiIntegration
    assert integration.id == "TGxtSW50ZWdyYXRpb246MTI6YUJjRA=="
    assert integration.created_at == datetime(2026, 2, 13, 21, 27, 19, 55000, UTC)
    assert integration.model_names == ["gpt-4", "gpt-4o"]
    assert integration.scopings == [AiIntegrationScoping()]
    assert integration.scopings[0].space_id is UNSET
    assert integration.base_url is UNSET


def test_all_fifteen_fields_of_the_page_are_there() -> None:
    assert sorted(
        signature(AiIntegration).parameters.keys() - {"extra_fields"}
    ) == sorted([*REQUIRED, *OPTIONAL])


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"base_url": None, "model_names": None},
        {"base_url": "https://example.org", "headers": {}, "provider_metadata": {}},
        {"provider_metadata": {"aws": {"role": "r", "n": [1, None]}}},
        {"scopings": []},
        {"scopings": [{"organization_id": None}, {"space_id": "s"}]},
        {"brand_new": {"deep": [1, {"x": None}]}, "another": None},
        {"scopings": [{"team_id": 7}]},
        {"provider": "quantumAI", "auth_type": "passkey"},
        {"created_at": "2026-02-13T21:27:19Z"},
        {"created_at": "2026-02-13T21:27:19.123456+02:00"},
    ],
    ids=lambda change: ",".join(change) or "as documented",
)
def test_an_answer_is_given_back_as_it_was_received(change: dict[str, Any]) -> None:
    answer = {**EXAMPLE, **change}
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        integration = answered(answer)
    assert integration.to_dict() == answer
    assert AiIntegration.from_json(integration.to_json()) == integration


@pytest.mark.parametrize("left_out", OPTIONAL)
def test_what_is_optional_may_be_missing(left_out: str) -> None:
    full: dict[str, Any] = {
        **EXAMPLE,
        "base_url": "u",
        "headers": {},
        "provider_metadata": {},
    }
    answer = {name: value for name, value in full.items() if name != left_out}
    integration = answered(answer)
    assert getattr(integration, left_out) is UNSET
    assert integration.to_dict() == answer


def test_an_unknown_property_is_kept_under_its_name() -> None:
    integration = answered({**EXAMPLE, "region": "eu"})
    assert integration.extra_fields == {"region": "eu"}


def test_an_unknown_enum_value_is_the_string_it_is() -> None:
    assert answered({**EXAMPLE, "provider": "quantumAI"}).provider == "quantumAI"


@pytest.mark.parametrize(
    ("change", "places"),
    [
        ({"name": None}, ["$.name"]),
        ({"scopings": [{}, {"space_id": 3}]}, ["$.scopings[1].space_id"]),
        (
            {"created_at": "yesterday", "has_api_key": 1},
            ["$.created_at", "$.has_api_key"],
        ),
    ],
    ids=["null", "nested", "two"],
)
def test_an_answer_that_breaks_its_description_is_read_with_one_warning(
    change: dict[str, Any], places: list[str]
) -> None:
    answer = {**EXAMPLE, **change}
    with pytest.warns(ResponseMismatchWarning) as caught:
        integration = answered(answer)
    (warning,) = caught
    assert "PATCH /v2/ai-integrations/{integration_id}" in str(warning.message)
    for place in places:
        assert place in str(warning.message)
    assert warning.filename == __file__
    assert integration.to_dict() == answer


def test_a_missing_required_member_reads_as_unset_with_a_warning() -> None:
    answer = {name: value for name, value in EXAMPLE.items() if name != "name"}
    with pytest.warns(ResponseMismatchWarning, match=r"\$\.name"):
        integration = answered(answer)
    assert integration.to_dict() == answer


def test_a_mismatch_is_raised_or_ignored_on_demand() -> None:
    answer = {**EXAMPLE, "name": 3}
    with pytest.raises(ResponseDecodeError, match=r"\$\.name"):
        answered(answer, on_mismatch="raise")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert answered(answer, on_mismatch="ignore").to_dict() == answer
