"""kill -9 in the middle of a burst: every text is stored once and answered once."""

import os
import signal
import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from http.client import HTTPException
from pathlib import Path
from urllib.error import URLError

from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import Session

from bot.core.reading import Reader
from bot.settings import ROOT
from models import InboundMessage, OutboundMessage
from tests.services import leaks
from tests.services.line import ACCOUNT_SID, CLINIC, TOKEN, Line, environment, line
from tests.services.listening import free_port, wait_until_listening
from tests.services.waiting import wait_until
from tests.twilio.stand_in import StandIn, stand_in

TEXTS = 100
KILL_AFTER = (30, 65)
BODY = "how much does it cost?"


def live(twilio: StandIn) -> dict[str, str]:
    return {"CARRIER": "twilio", "TWILIO_API_BASE_URL": twilio.url, "QUIET_SECONDS": "0.2"}


class Server:
    """`textus serve` as its own process, in its own folder, on one port."""

    def __init__(self, database_url: str, twilio: StandIn, port: int, output: Path) -> None:
        self.port, self.output = port, output
        self._environ = {
            "PATH": os.environ["PATH"],
            "HOME": os.environ.get("HOME", "/tmp"),
            **environment(
                database_url,
                port,
                **live(twilio),
            ),
        }
        self.start()

    def start(self) -> None:
        textus = Path(sys.executable).with_name("textus")
        with self.output.open("ab") as output:
            self._process = subprocess.Popen(
                [textus, "serve"],
                cwd=ROOT,
                env=self._environ,
                stdout=output,
                stderr=subprocess.STDOUT,
            )
        wait_until_listening(self.port, self._process, within_s=60)

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait(timeout=20)


def test_kill_9_in_a_burst_loses_nothing_doubles_nothing_and_prints_nothing(
    database_url: str, reader: Reader, tmp_path: Path
) -> None:
    with stand_in() as twilio:
        server = Server(database_url, twilio, free_port(), tmp_path / "output.txt")
        posted = _Posted(server)
        try:
            with ThreadPoolExecutor(8) as pool:
                burst = [pool.submit(posted.post, n) for n in range(TEXTS)]
                for count in KILL_AFTER:
                    posted.reached(count)
                    server.kill()
                    server.start()
                for one in burst:
                    one.result()
        finally:
            server.stop()
        with line(database_url, reader, **live(twilio)) as another:
            # What died on its way is due again when its lease has run out.
            another.work(datetime.now(UTC) + timedelta(minutes=2), rounds=2000)
        sent = Counter(text["to"] for text in twilio.taken)
    assert sent == Counter({_phone(n): 1 for n in range(TEXTS)})
    engine = create_engine(database_url)
    with Session(engine) as db:
        assert db.scalar(select(func.count()).select_from(InboundMessage)) == TEXTS
        unhandled = select(func.count()).where(InboundMessage.handled_at.is_(None))
        assert db.scalar(unhandled) == 0
        assert db.scalar(select(func.count()).select_from(OutboundMessage)) == TEXTS
    engine.dispose()
    printed = server.output.read_text(encoding="utf-8")
    assert '"event": "text_arrived"' in printed
    assert leaks.found(printed) == []


class _Posted:
    """Posts texts as Twilio does: a text without an answer is sent again, with the same SID."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._count = threading.Semaphore(0)
        self._taken = 0

    def post(self, n: int) -> None:
        url = f"http://localhost:{self._server.port}"
        leaks.note(_phone(n), BODY)
        form = {
            "MessageSid": f"SM{n:032x}",
            "AccountSid": ACCOUNT_SID,
            "From": _phone(n),
            "To": CLINIC,
            "Body": BODY,
            "NumMedia": "0",
        }
        door = Line.posting(url, url)
        wait_until(lambda: _is_taken(door, form), seconds=60)
        self._count.release()

    def reached(self, count: int) -> None:
        while self._taken < count:
            assert self._count.acquire(timeout=60)
            self._taken += 1


def _is_taken(door: Line, form: dict[str, str]) -> bool:
    try:
        return door.post("/twilio/inbound", form, token=TOKEN).status == 200
    except (URLError, HTTPException, ConnectionError, TimeoutError):
        return False


def _phone(n: int) -> str:
    return f"+1480556{n:04d}"
