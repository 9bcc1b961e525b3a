"""Somebody else's HTTP server, played on a free loopback port to the end of a block."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs


class Quiet(BaseHTTPRequestHandler):
    """What every peer is: it logs nothing, and reads a body to its end."""

    def body(self) -> bytes:
        return self.rfile.read(int(self.headers["Content-Length"]))

    def log_message(self, format: str, *args: object) -> None:
        pass


def first_values(encoded: str) -> dict[str, str]:
    """A form or a query, the first value of each name."""
    return {name: values[0] for name, values in parse_qs(encoded, keep_blank_values=True).items()}


@contextmanager
def peer(handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    """Its address, such as http://127.0.0.1:40001."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
