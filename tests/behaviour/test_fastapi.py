"""Models of a generated client as bodies and responses of a FastAPI application."""

from __future__ import annotations

import asyncio
from typing import Annotated, Any

import httpx2
import pytest
from fastapi import Body, FastAPI

from arize.models import AiIntegration, UpdateAiIntegrationRequest
from arize_recorder import EXAMPLE

application = FastAPI()


@application.patch("/integrations/{identifier}")
async def update(
    identifier: str, changes: Annotated[UpdateAiIntegrationRequest, Body()]
) -> AiIntegration:
    """Answer the example with the changes made."""
    return AiIntegration.from_dict(
        {**EXAMPLE, "id": identifier, **changes.to_dict(), "seen": changes.to_dict()}
    )


def call(content: bytes) -> httpx2.Response:
    async def send() -> httpx2.Response:
        transport = httpx2.ASGITransport(app=application)
        async with httpx2.AsyncClient(
            transport=transport, base_url="http://test"
        ) as client:
            return await client.patch(
                "/integrations/i",
                content=content,
                headers={"Content-Type": "application/json"},
            )

    return asyncio.run(send())


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        (b'{"name": "n"}', {"name": "n"}),
        (b'{"base_url": null}', {"base_url": None}),
        (b'{"name": "n", "new": 1}', {"name": "n", "new": 1}),
    ],
    ids=["value", "null", "unknown"],
)
def test_a_body_keeps_omitted_null_and_value_apart_both_ways(
    content: bytes, seen: dict[str, Any]
) -> None:
    response = call(content)
    assert response.status_code == 200, response.text
    assert response.json() == {**EXAMPLE, "id": "i", **seen, "seen": seen}


def test_a_body_that_does_not_fit_is_422_with_its_place() -> None:
    response = call(b'{"name": null}')
    assert response.status_code == 422
    assert "$.name" in response.text


def test_the_schema_of_the_application_describes_the_models() -> None:
    schemas = application.openapi()["components"]["schemas"]
    properties = schemas["UpdateAiIntegrationRequest"]["properties"]
    assert properties["base_url"]["anyOf"] == [{"type": "string"}, {"type": "null"}]
    assert set(schemas["AiIntegration"]["required"]) >= {"id", "provider"}
