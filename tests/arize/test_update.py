"""What `update` puts on the wire: omitted, null and a value, field by field."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from arize import UNSET, Arize, AsyncArize, RequestError
from arize.models import AiIntegrationScoping
from arize_recorder import Recorder

VALUES: dict[str, tuple[Any, bytes]] = {
    "name": ("Grün & <neu>", '{"name":"Grün & <neu>"}'.encode()),
    "provider": ("nvidiaNim", b'{"provider":"nvidiaNim"}'),
    "api_key": ("sk-1", b'{"api_key":"sk-1"}'),
    "base_url": ("https://example.org/v1", b'{"base_url":"https://example.org/v1"}'),
    "model_names": (
        ["gpt-4o", "gpt-4o-mini"],
        b'{"model_names":["gpt-4o","gpt-4o-mini"]}',
    ),
    "headers": ({"X-Team": "a", "B": ""}, b'{"headers":{"X-Team":"a","B":""}}'),
    "enable_default_models": (False, b'{"enable_default_models":false}'),
    "function_calling_enabled": (True, b'{"function_calling_enabled":true}'),
    "auth_type": ("bearer_token", b'{"auth_type":"bearer_token"}'),
    "provider_metadata": (
        {"region": "eu", "tries": 3, "nested": {"a": [None, 1.5]}},
        b'{"provider_metadata":{"region":"eu","tries":3,"nested":{"a":[null,1.5]}}}',
    ),
    "scopings": (
        [
            AiIntegrationScoping(),
            AiIntegrationScoping(organization_id="o", space_id=None),
        ],
        b'{"scopings":[{},{"organization_id":"o","space_id":null}]}',
    ),
}
NULLABLE = ["api_key", "base_url", "headers", "provider_metadata"]


def update(recorder: Recorder, *, is_async: bool, **fields: Any) -> Any:
    """Call `update` on the sync or the async client."""
    if not is_async:
        client = Arize("token", http_client=recorder.client())
        return client.ai_integrations.update("id", **fields)

    async def call() -> Any:
        async with recorder.async_client() as http_client:
            client = AsyncArize("token", http_client=http_client)
            return await client.ai_integrations.update("id", **fields)

    return asyncio.run(call())


both = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


def test_every_field_of_the_page_is_tested() -> None:
    assert len(VALUES) == 11


@both
@pytest.mark.parametrize("field", VALUES)
def test_a_value_is_sent_alone_with_exactly_these_bytes(
    field: str, is_async: bool
) -> None:
    value, expected = VALUES[field]
    recorder = Recorder()
    update(recorder, is_async=is_async, **{field: value})
    assert recorder.body == expected


@both
@pytest.mark.parametrize("field", NULLABLE)
def test_none_is_sent_as_null(field: str, is_async: bool) -> None:
    recorder = Recorder()
    update(recorder, is_async=is_async, **{field: None})
    assert recorder.body == b'{"%s":null}' % field.encode()


@both
@pytest.mark.parametrize("field", VALUES)
def test_what_is_omitted_or_unset_is_not_sent(field: str, is_async: bool) -> None:
    other = "name" if field != "name" else "api_key"
    value, expected = VALUES[other]
    recorder = Recorder()
    update(recorder, is_async=is_async, **{field: UNSET, other: value})
    assert recorder.body == expected


@both
def test_all_fields_are_sent_in_the_order_of_the_description(is_async: bool) -> None:
    recorder = Recorder()
    fields = {field: VALUES[field][0] for field in reversed(VALUES)}
    update(recorder, is_async=is_async, **fields)
    assert recorder.body == b"{%s}" % b",".join(
        expected[1:-1] for _, expected in VALUES.values()
    )


@both
@pytest.mark.parametrize("fields", [{}, {"name": UNSET}], ids=["none", "unset"])
def test_an_update_of_nothing_is_refused_unsent_and_names_every_field(
    fields: dict[str, Any], is_async: bool
) -> None:
    recorder = Recorder()
    with pytest.raises(RequestError) as caught:
        update(recorder, is_async=is_async, **fields)
    assert recorder.requests == []
    assert "PATCH /v2/ai-integrations/{integration_id}" in str(caught.value)
    for field in VALUES:
        assert field in str(caught.value)


@both
def test_the_method_path_and_headers_are_those_of_the_page(is_async: bool) -> None:
    recorder = Recorder()
    update(recorder, is_async=is_async, name="n")
    (request,) = recorder.requests
    assert request.method == "PATCH"
    assert str(request.url) == "https://api.arize.com/v2/ai-integrations/id"
    assert request.headers["Authorization"] == "Bearer token"
    assert request.headers["Content-Type"] == "application/json"


def test_a_path_parameter_is_one_segment_whatever_it_holds() -> None:
    recorder = Recorder()
    client = Arize("token", http_client=recorder.client())
    client.ai_integrations.update("a/b?c", name="n")
    (request,) = recorder.requests
    assert request.url.raw_path == b"/v2/ai-integrations/a%2Fb%3Fc"


def test_plain_dictionaries_and_tuples_are_as_good_as_models_and_lists() -> None:
    recorder = Recorder()
    update(
        recorder,
        is_async=False,
        model_names=("a", "b"),
        scopings=({"space_id": None, "beta": 1},),
    )
    assert recorder.body == (
        b'{"model_names":["a","b"],"scopings":[{"space_id":null,"beta":1}]}'
    )


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"model_names": "gpt-4o"}, "model_names"),
        ({"provider_metadata": {"a": float("nan")}}, "provider_metadata"),
        ({"headers": {"a": {1, 2}}}, "headers"),
    ],
    ids=["string for a list", "not a number", "a set"],
)
def test_what_json_cannot_hold_is_refused_unsent_with_its_place(
    fields: dict[str, Any], place: str
) -> None:
    recorder = Recorder()
    with pytest.raises(RequestError, match=place):
        update(recorder, is_async=False, **fields)
    assert recorder.requests == []
