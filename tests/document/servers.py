"""Servers on the loopback interface that have a few texts."""

from __future__ import annotations

import threading
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Server:
    """A server, what it was asked for, and its address without a slash at the end."""

    url: str
    asked: list[str] = field(default_factory=list[str])


@contextmanager
def serving(texts: Mapping[str, str | bytes]) -> Generator[Server]:
    """Answer with texts by their paths; a text `-> URL` is a redirect there."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            text = texts.get(self.path)
            if isinstance(text, str) and text.startswith("-> "):
                self.send_response(302)
                self.send_header("location", text[3:])
                content = b""
            elif text is None:
                self.send_response(404)
                content = b"nothing"
            else:
                self.send_response(200)
                content = text if isinstance(text, bytes) else text.encode()
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing on the terminal of the tests."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield Server(f"http://127.0.0.1:{server.server_port}", asked)
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
