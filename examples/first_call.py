"""Make a first `update` call against a local server and print what went over the wire.

Run by `make generate`. Needs the generated client and httpx2, nothing from outside.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

# A vendored client is imported like any other module of the repository it is part of.
sys.path.insert(0, str(Path(__file__).parents[1] / "generated"))

from arize import Arize

ANSWER: dict[str, object] = {
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


class Recorder(BaseHTTPRequestHandler):
    """Answers every PATCH with the integration, and prints the request."""

    def do_PATCH(self) -> None:  # the name http.server looks for
        body = self.rfile.read(int(self.headers["Content-Length"]))
        print(f"    {self.command} {self.path}")
        print(f"    {body.decode()}")
        answer = json.dumps(ANSWER).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the output to what is sent."""


@contextmanager
def local_server() -> Generator[str]:
    """A server on a free local port; gives its base URL."""
    server = HTTPServer(("127.0.0.1", 0), Recorder)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def main() -> None:
    """Call `update` three times: omitted, null, value."""
    with local_server() as url, Arize("a-token", base_url=url) as client:
        integrations = client.ai_integrations
        print("api_key omitted: the key stays as it is")
        integrations.update("RW50aXR5OjEyMzQ1", name="Renamed")
        print("api_key=None: the key is removed")
        integrations.update("RW50aXR5OjEyMzQ1", name="Renamed", api_key=None)
        print('api_key="sk-new": the key is replaced')
        updated = integrations.update(
            "RW50aXR5OjEyMzQ1", name="Renamed", api_key="sk-new"
        )
        print("the answer, typed:")
        print(f"    provider={updated.provider!r} created_at={updated.created_at}")
        print(f"    base_url={updated.base_url!r} model_names={updated.model_names}")


if __name__ == "__main__":
    main()
