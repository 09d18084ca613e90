"""Models that openapi-generator has generated, as the package `arize` has them."""

from __future__ import annotations

import json
from typing import Any

from arize._generated.api_client.api_client import ApiClient
from arize._generated.api_client.models.ai_integration import AiIntegration
from arize._generated.api_client.models.ai_integration_scoping import (
    AiIntegrationScoping,
)
from arize._generated.api_client.models.list_evaluator_versions_response import (
    ListEvaluatorVersionsResponse,
)
from arize._generated.api_client.models.list_spaces_response import ListSpacesResponse

NAME = "openapi-generator"
ATTRIBUTE = ".name"
READERS = {
    "small": AiIntegration.from_json,
    "page": ListSpacesResponse.from_json,
    "union": ListEvaluatorVersionsResponse.from_json,
}
Scoping = AiIntegrationScoping


def write(model: Any) -> bytes:
    """The text of a request: `to_json` of the models themselves refuses dates."""
    return json.dumps(_CLIENT.sanitize_for_serialization(model)).encode()


_CLIENT: Any = ApiClient()
