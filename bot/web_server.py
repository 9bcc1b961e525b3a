"""The web server: waitress, set so that silent and slow callers cost little and lock nobody out.

Requests are read in one thread and handled in others only when they are complete, so a slow
caller holds a connection and never a thread.
"""

from __future__ import annotations

import socket
import time

from flask import Flask
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer, create_server

THREADS = 16
MAX_REQUEST_BYTES = 1024 * 1024
CONNECTIONS = 1000
SLOW_S = 30
LOOK_EVERY_S = 5


def make_server(
    app: Flask,
    listening: socket.socket,
    *,
    threads: int = THREADS,
    slow_s: int = SLOW_S,
    look_every_s: int = LOOK_EVERY_S,
) -> BaseWSGIServer:
    """A server on a bound socket, which listens from here on; `run()` serves.

    A connection ends when nothing comes or goes for `slow_s` seconds, or when a request takes
    longer than that to come in.
    """
    server = create_server(
        app,
        sockets=[listening],
        threads=threads,
        ident=None,
        # A TLS proxy on this machine says who asks; anybody else's word is dropped.
        trusted_proxy="127.0.0.1",
        trusted_proxy_headers={"x-forwarded-for"},
        clear_untrusted_proxy_headers=True,
        max_request_body_size=MAX_REQUEST_BYTES,
        connection_limit=CONNECTIONS,
        asyncore_use_poll=True,  # select() cannot count beyond 1024 files
        channel_timeout=slow_s,
        cleanup_interval=look_every_s,
    )
    assert isinstance(server, BaseWSGIServer)  # several only for several addresses
    server.channel_class = _Channel
    return server


class _Channel(HTTPChannel):
    """A connection whose time runs from the first byte of a request, not from the last: a byte
    now and then keeps nothing open."""

    _began = 0.0

    def received(self, data: bytes) -> bool:
        if self.request is None:
            self._began = time.time()
        was_taken = bool(super().received(data))
        if self.request is not None:
            self.last_activity = self._began
        return was_taken
