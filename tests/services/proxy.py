"""A reverse proxy in front of a line, honest or set up the way proxies are set up wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Literal
from urllib.error import HTTPError
from urllib.parse import unquote
from urllib.request import Request, urlopen

from tests.services.peer import Quiet, peer

Manner = Literal["honest", "decodes", "redirects", "answers", "drops"]
SIGNED = ("X-Twilio-Signature", "X-Twilio-Webhooks-Signature-Settings")


class Proxy:
    """`target` is the address behind it, set once that is known."""

    def __init__(self) -> None:
        self.url = ""
        self.target = ""
        self.manner: Manner = "honest"

    def pass_on(self, path: str, body: bytes, headers: Mapping[str, str]) -> int:
        if self.manner == "redirects":
            return 301
        if self.manner == "answers":
            return 204
        # As a proxy does that normalises: the query is decoded, and what breaks is dropped.
        asked = unquote(path).replace(" ", "+") if self.manner == "decodes" else path
        request = Request(self.target + asked.encode("ascii", "ignore").decode(), data=body)
        for name in SIGNED[:1] if self.manner == "drops" else SIGNED:
            if name in headers:
                request.add_header(name, headers[name])
        try:
            with urlopen(request, timeout=10) as answer:
                return int(answer.status)
        except HTTPError as refused:
            with refused:
                return refused.code


@contextmanager
def proxy() -> Iterator[Proxy]:
    """A proxy that listens on a free loopback port until the end of the block."""
    it = Proxy()

    class Handler(Quiet):
        def do_POST(self) -> None:
            body = self.body()
            status = it.pass_on(self.path, body, self.headers)
            self.send_response(status)
            self.send_header("Location", "https://elsewhere.example.com/")
            self.send_header("Content-Length", "0")
            self.end_headers()

    with peer(Handler) as address:
        it.url = address.replace("127.0.0.1", "localhost")
        yield it
