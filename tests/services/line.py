"""A real line for tests: real HTTP, real signatures, a real database; time is handed in."""

from __future__ import annotations

import base64
import itertools
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from flask import Flask
from sqlalchemy import select
from twilio.request_validator import RequestValidator
from waitress import wasyncore
from waitress.server import BaseWSGIServer

from app import create_app
from bot import sealing, settings, worker
from bot.bell import Bell
from bot.core.reading import Reader
from bot.house import House, open_house
from bot.web_server import make_server
from bot.worker import work_once
from models import Conversation, InboundMessage, Lead, OutboundMessage
from tests.services import leaks

TOKEN = "0123456789abcdef0123456789abcdef"
ACCOUNT_SID = "AC" + "1" * 32
CLINIC = "+14805550100"
KEY = base64.b64encode(bytes(range(32))).decode()
AFTER_QUIET = timedelta(minutes=1)


@dataclass(slots=True)
class Answer:
    status: int
    body: str
    content_type: str


class Line:
    """One running line. `text` posts as Twilio does; `work` lets the worker do all that is due."""

    def __init__(self, house: House, base_url: str) -> None:
        self.house, self.base_url = house, base_url
        self._public_base_url = house.settings.public_base_url
        self._sids = itertools.count(1)

    @classmethod
    def posting(cls, base_url: str, public_base_url: str) -> Line:
        """Only the posting half: for a line that is another process."""
        line = cls.__new__(cls)
        line.base_url, line._public_base_url = base_url, public_base_url
        line._sids = itertools.count(1)
        return line

    def form(self, phone: str, body: str, **extra: str) -> dict[str, str]:
        sid = extra.pop("MessageSid", f"SM{next(self._sids):032x}")
        leaks.note(phone, body)
        return {
            "MessageSid": sid,
            "AccountSid": ACCOUNT_SID,
            "From": phone,
            "To": CLINIC,
            "Body": body,
            "NumMedia": "0",
            **extra,
        }

    def text(self, phone: str, body: str, **extra: str) -> Answer:
        """One signed text at the webhook."""
        return self.post("/twilio/inbound", self.form(phone, body, **extra))

    def post(
        self, path: str, form: dict[str, str], *, token: str = TOKEN, signature: str | None = None
    ) -> Answer:
        url = f"{self._public_base_url}{path}"
        signed = signature or RequestValidator(token).compute_signature(url, form)
        return self.post_raw(path, urlencode(form).encode(), signed)

    def post_raw(self, path: str, body: bytes, signature: str) -> Answer:
        request = Request(f"{self.base_url}{path}", data=body, method="POST")
        request.add_header("Content-Type", "application/x-www-form-urlencoded")
        request.add_header("X-Twilio-Signature", signature)
        return _answer(request)

    def get(self, path: str) -> Answer:
        return _answer(Request(f"{self.base_url}{path}"))

    def work(self, now: datetime | None = None, *, rounds: int = 200) -> None:
        """Everything due at `now` (default: when quiet has passed), until nothing is."""
        moment = now or datetime.now(UTC) + AFTER_QUIET
        for _ in range(rounds):
            if not work_once(self.house, moment, "test-worker"):
                return
        raise AssertionError("the worker does not come to an end")

    def says(self, phone: str) -> list[str]:
        """Every text of ours to this phone, oldest first."""
        with self.house.sessions() as db:
            rows = db.scalars(
                select(OutboundMessage)
                .where(OutboundMessage.conversation_id == self.conversation(phone).id)
                .order_by(OutboundMessage.turn, OutboundMessage.position)
            )
            return [row.body for row in rows]

    def stored(self) -> int:
        with self.house.sessions() as db:
            return len(db.scalars(select(InboundMessage.id)).all())

    def lead(self, phone: str) -> Lead:
        with self.house.sessions() as db:
            conversation = self.conversation(phone)
            lead = db.scalars(select(Lead).where(Lead.conversation_id == conversation.id)).one()
            db.refresh(lead, ["flags"])
            return lead

    def conversation(self, phone: str) -> Conversation:
        with self.house.sessions() as db:
            index = sealing.keyring().index(phone)
            return db.scalars(select(Conversation).where(Conversation.phone_index == index)).one()


def environment(database_url: str, port: int, **more: str) -> dict[str, str]:
    """Settings of a test line, as the environment gives them."""
    return {
        "PORT": str(port),
        "PUBLIC_BASE_URL": f"http://localhost:{port}",
        "DATABASE_URL": database_url,
        "TWILIO_ACCOUNT_SID": ACCOUNT_SID,
        "TWILIO_AUTH_TOKENS": TOKEN,
        "TWILIO_FROM": CLINIC,
        "DATA_KEYS": KEY,
        "SECRET_KEY": "a test secret that is long enough to be taken",
        # Only a laptop may do without the second step.
        **({} if "PUBLIC_BASE_URL" in more else {"SECOND_STEP": "optional"}),
        "QUIET_SECONDS": "3",
        **more,
    }


@contextmanager
def line(database_url: str, reader: Reader | None = None, **more: str) -> Iterator[Line]:
    """A line served on a free loopback port by the real server; its worker is the test."""
    configured = settings.from_env(environment(database_url, 8000, **more))
    house = open_house(configured)
    if reader is not None:
        loaded = replace(reader, script=house.script)
        house = replace(house, reader=lambda: loaded)
    with served(create_app(house)) as port:
        yield Line(house, f"http://127.0.0.1:{port}")
    house.engine.dispose()


@contextmanager
def working(house: House) -> Iterator[None]:
    """The worker at work beside the test, for tests that watch a page."""
    stop, bell = threading.Event(), Bell()
    thread = threading.Thread(target=worker.run, args=(house, stop, bell))
    thread.start()
    try:
        yield
    finally:
        stop.set()
        bell.ring()
        thread.join(timeout=20)


@contextmanager
def served(app: Flask, port: int = 0, **limits: int) -> Iterator[int]:
    """The app behind the real server, on a free loopback port, to the end of the block."""
    listening = socket.create_server(("127.0.0.1", port))
    server = make_server(app, listening, threads=8, **limits)
    stop = threading.Event()
    thread = threading.Thread(target=_serve, args=(server, stop))
    thread.start()
    try:
        yield int(listening.getsockname()[1])
    finally:
        server.task_dispatcher.shutdown(cancel_pending=True, timeout=5)
        stop.set()
        server.pull_trigger()
        thread.join(timeout=10)
        # Only when the loop has ended: what it still closes, nobody else may write to.
        wasyncore.close_all(server._map, ignore_all=True)


def _serve(server: BaseWSGIServer, stop: threading.Event) -> None:
    while not stop.is_set():
        wasyncore.loop(timeout=1, use_poll=True, map=server._map, count=1)


def _answer(request: Request) -> Answer:
    try:
        with urlopen(request, timeout=20) as got:
            return Answer(got.status, got.read().decode(), got.headers.get("Content-Type", ""))
    except HTTPError as refused:
        with refused:
            return Answer(refused.code, refused.read().decode(), "")
