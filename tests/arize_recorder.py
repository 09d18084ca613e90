"""A server in memory for the generated client: answers, and keeps what was sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import httpx2

EXAMPLE: dict[str, Any] = {
    "id": "TGxtSW50ZWdyYXRpb246MTI6YUJjRA==",
    "name": "My OpenAI Integration",
    "provider": "openAI",
    "has_api_key": True,
    "model_names": ["gpt-4", "gpt-4o"],
    "enable_default_models": True,
    "function_calling_enabled": True,
    "auth_type": "default",
    "scopings": [{}],
    "created_at": "2026-02-13T21:27:19.055Z",
    "updated_at": "2026-02-13T21:27:19.279Z",
    "created_by_user_id": "VXNlcjoxOm5OYkM=",
}
"""The answer on the page of the API."""


class Recorder:
    """Answers every request alike. `requests` has them in order."""

    def __init__(
        self,
        status: int = 200,
        content: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.status = status
        self.content = json.dumps(EXAMPLE).encode() if content is None else content
        self.headers = {"Content-Type": "application/json", **(headers or {})}
        self.requests: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        self.requests.append(request)
        return httpx2.Response(self.status, headers=self.headers, content=self.content)

    @property
    def body(self) -> bytes:
        """The bytes of the only request's body."""
        (request,) = self.requests
        return request.content

    def client(self) -> httpx2.Client:
        """A client whose requests all come here."""
        return httpx2.Client(transport=httpx2.MockTransport(self))

    def async_client(self) -> httpx2.AsyncClient:
        """The same, async."""
        return httpx2.AsyncClient(transport=httpx2.MockTransport(self))
