"""A Twilio that fails on demand: it refuses, cuts, delays and loses answers, and keeps count.

It records every text that would have reached a phone, so that a test can count doubles.
"""

from __future__ import annotations

import itertools
import json
import socket
import struct
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime, parsedate_to_datetime
from typing import Any
from urllib.parse import urlencode, urlsplit

from tests.services.peer import Quiet, first_values, peer

RST_ON_CLOSE = struct.pack("ii", 1, 0)


@dataclass(frozen=True)
class Mood:
    """How the next request is treated. `takes`: the text leaves all the same."""

    status: int = 201
    body: dict[str, Any] | str | None = None
    headers: dict[str, str] = field(default_factory=dict)
    takes: bool = False
    cuts: bool = False
    waits: bool = False


FINE = Mood(takes=True)
RESET_BEFORE_TAKING = Mood(cuts=True)
RESET_AFTER_TAKING = Mood(takes=True, cuts=True)
LOST_ANSWER = Mood(takes=True, waits=True)
SILENT_WITHOUT_TAKING = Mood(waits=True)
SERVER_ERROR = Mood(500, {"code": 20500, "message": "boom", "status": 500})
SERVER_ERROR_AFTER_TAKING = Mood(502, "<html>bad gateway</html>", takes=True)
GARBAGE_AFTER_TAKING = Mood(201, "<html>created</html>", takes=True)


def refusal(code: int, status: int = 400, **headers: str) -> Mood:
    """An answer as Twilio refuses; its message quotes the number, as Twilio's does."""
    message = "The 'To' number +14805550111 is not what we like: hello Kim"
    body = {"code": code, "message": message, "status": status}
    return Mood(status, body, {name.replace("_", "-"): value for name, value in headers.items()})


class StandIn:
    """`taken` are the texts that left, as Twilio lists them, `came` those people sent to `numbers`;
    `forms` every request to send, `queries` every request to list; `now` is its clock."""

    def __init__(self) -> None:
        self.url = ""
        self.now: datetime | None = None
        self.behind = timedelta()  # its clock, as its answers say it
        self.taken: list[dict[str, Any]] = []
        self.came: list[dict[str, Any]] = []
        self.media: dict[str, list[str]] = {}
        self.numbers = ["+14805550100"]
        self.longest_page = 1000
        self.forms: list[dict[str, str]] = []
        self.queries: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.forgot: list[tuple[str, str]] = []
        self.redacts = False
        self.prefix = ""
        self.has_been_asked = threading.Event()
        self.release = threading.Event()
        self._moods: deque[Mood] = deque()
        self._list_moods: deque[Mood] = deque()
        self._forget_moods: deque[Mood] = deque()
        self._numbers = itertools.count(1)

    def will(self, *moods: Mood) -> None:
        """Treat the next requests to send like this; after them all is fine again."""
        self._moods.extend(moods)

    def will_list(self, *moods: Mood) -> None:
        self._list_moods.extend(moods)

    def will_forget(self, *moods: Mood) -> None:
        self._forget_moods.extend(moods)

    def bodies(self) -> list[str]:
        return [message["body"] for message in self.taken]

    def post(self, form: dict[str, str]) -> tuple[Mood, dict[str, Any]]:
        self.forms.append(form)
        mood = self._moods.popleft() if self._moods else FINE
        message = self._message(form)
        if mood.takes:
            self.taken.append(message)
        self.has_been_asked.set()
        return mood, message

    def text(self, sid: str, phone: str, body: str, at: datetime, **more: Any) -> dict[str, Any]:
        """Somebody texts: it stands in the log, whoever heard of it."""
        message = {
            "sid": sid,
            "to": self.numbers[0],
            "from": phone,
            "body": body,
            "num_media": str(len(self.media.get(sid, ()))),
            "status": "received",
            "direction": "inbound",
            "date_created": format_datetime(at),
            "date_sent": format_datetime(at),
            **more,
        }
        self.came.append(message)
        return message

    def get(self, query: dict[str, str], path: str = "") -> tuple[Mood, dict[str, Any]]:
        self.queries.append(query)
        mood = self._list_moods.popleft() if self._list_moods else Mood(200)
        listed = [
            message
            for message in sorted([*self.taken, *self.came], key=_date)[::-1]
            if message["to"] == query.get("To")
        ]
        if self.redacts:
            listed = [{**message, "body": ""} for message in listed]
        return mood, self._page(listed, int(query.get("Page", 0)), path, query)

    def _page(
        self, listed: list[dict[str, Any]], number: int, path: str, query: dict[str, str]
    ) -> dict[str, Any]:
        size = min(self.longest_page, int(query.get("PageSize", 50)))
        begin, end = number * size, (number + 1) * size
        following = f"{path}?{urlencode({**query, 'Page': number + 1})}"
        return {
            "messages": listed[begin:end],
            "page": number,
            "page_size": size,
            "next_page_uri": following if end < len(listed) else None,
        }

    def files(self, path: str) -> dict[str, Any]:
        """The files of one text: /2010-04-01/Accounts/AC.../Messages/MM.../Media.json."""
        own = path.removesuffix(".json")
        kinds = self.media.get(path.split("/")[-2], [])
        files = [
            {"sid": f"ME{n:032x}", "content_type": kind, "uri": f"{own}/ME{n:032x}.json"}
            for n, kind in enumerate(kinds)
        ]
        return {"media_list": files, "next_page_uri": None}

    def forget(self, how: str, path: str) -> Mood:
        """A copy is redacted (`POST` with an empty body) or deleted (`DELETE`)."""
        mood = self._forget_moods.popleft() if self._forget_moods else FINE
        if mood.takes:
            self.forgot.append((how, path.rsplit("/", 1)[-1].removesuffix(".json")))
        return replace(mood, status=204) if mood is FINE and how == "DELETE" else mood

    def _message(self, form: dict[str, str]) -> dict[str, Any]:
        return {
            "sid": f"SM{next(self._numbers):032x}",
            "to": form.get("To"),
            "from": form.get("From"),
            "body": self.prefix + form.get("Body", ""),
            "status": "accepted" if "MessagingServiceSid" in form else "queued",
            "direction": "outbound-api",
            "date_created": format_datetime(self.now or datetime.now(UTC)),
            "date_sent": None,
            "error_code": None,
            "callback": form.get("StatusCallback", ""),
        }


def _date(message: dict[str, Any]) -> datetime:
    return parsedate_to_datetime(message["date_created"])


@contextmanager
def stand_in() -> Iterator[StandIn]:
    """A stand-in that listens on a free loopback port until the end of the block."""
    twilio = StandIn()
    with peer(_handler_of(twilio)) as twilio.url:
        try:
            yield twilio
        finally:
            twilio.release.set()


def _handler_of(twilio: StandIn) -> type[Quiet]:
    class Handler(Quiet):
        protocol_version = "HTTP/1.1"
        wbufsize = -1  # one write an answer: two would wait 40 ms for each other (RFC 896)

        def date_time_string(self, timestamp: float | None = None) -> str:
            return format_datetime(datetime.now(UTC) - twilio.behind, usegmt=True)

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            form = first_values(self.rfile.read(length).decode())
            twilio.paths.append(self.path)
            if "/Messages/" in self.path and form == {"Body": ""}:
                self._answer(twilio.forget("POST", self.path), {"sid": "SM0"})
            else:
                self._answer(*twilio.post(form))

        def do_DELETE(self) -> None:
            self._answer(twilio.forget("DELETE", self.path), {})

        def do_GET(self) -> None:
            asked = urlsplit(self.path)
            twilio.paths.append(asked.path)
            if asked.path.endswith("/PhoneNumbers"):
                pool = [{"phone_number": number} for number in twilio.numbers]
                self._answer(Mood(200), {"phone_numbers": pool, "meta": {"key": "phone_numbers"}})
            elif asked.path.endswith("/Media.json"):
                self._answer(Mood(200), twilio.files(asked.path))
            else:
                self._answer(*twilio.get(first_values(asked.query), asked.path))

        def _answer(self, mood: Mood, fine: dict[str, Any]) -> None:
            if mood.waits:
                twilio.release.wait()
            if mood.cuts or mood.waits:
                self._cut()
                return
            body = fine if mood.body is None else mood.body
            content = (body if isinstance(body, str) else json.dumps(body)).encode()
            content = b"" if mood.status == 204 else content
            self.send_response(mood.status)
            for name, value in mood.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def _cut(self) -> None:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RST_ON_CLOSE)
            self.close_connection = True
            self.connection.close()

    return Handler
