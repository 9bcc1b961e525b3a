"""python -m tests.flood 100000: one phone texts without end. What it costs, and who waits for it.

The suite plays a smaller one (tests/journey/test_abuse.py) and holds it to the same bounds.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

import migrations
from bot import logs, sealing
from bot.core.conversation import Inbound
from bot.house import House
from bot.turns import text_arrived
from bot.worker import work_once
from models import Conversation, InboundMessage, OutboundMessage
from tests.services.line import CLINIC, line

FLOODER, OTHER = "+14805550111", "+14805550112"
SOON = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Measured:
    """`other_waited`: rounds of the worker until the other texter was answered. `grown_mb`: the
    most memory of the process, beyond what it had at the start."""

    stored: int
    unread: int
    answers_to_flooder: int
    answers_to_other: int
    other_waited: int
    grown_mb: float
    took_s: float


def flood(house: House, texts: int) -> Measured:
    """So many texts from one phone, and one from somebody else when most of them are stored."""
    before_mb, started = _peak_mb(), time.perf_counter()
    before = texts * 5 // 6
    for n in range(before):
        _text(house, FLOODER, n)
    _text(house, OTHER, texts)
    rounds = 0
    while not _answers(house, OTHER):
        assert work_once(house, datetime.now(UTC) + SOON, "flood")
        rounds += 1
    for n in range(before, texts):
        _text(house, FLOODER, n)
    while work_once(house, datetime.now(UTC) + SOON, "flood"):
        pass
    with house.sessions() as db:
        stored = db.scalar(select(func.count()).select_from(InboundMessage)) or 0
        unread = select(func.count()).where(InboundMessage.handled_at.is_(None))
        left = db.scalar(unread) or 0
    return Measured(
        stored,
        left,
        _answers(house, FLOODER),
        _answers(house, OTHER),
        rounds,
        _peak_mb() - before_mb,
        time.perf_counter() - started,
    )


def _text(house: House, phone: str, n: int) -> None:
    now = datetime.now(UTC)
    text_arrived(house, Inbound(f"SMf{n}", phone, CLINIC, "hi, how much is it?", now), now)


def _answers(house: House, phone: str) -> int:
    """Texts of ours to this phone that the carrier took."""
    with house.sessions() as db:
        taken = (
            select(func.count())
            .select_from(OutboundMessage)
            .join(Conversation, Conversation.id == OutboundMessage.conversation_id)
            .where(
                Conversation.phone_index == sealing.keyring().index(phone),
                OutboundMessage.sent_at.is_not(None),
            )
        )
        return db.scalar(taken) or 0


def _peak_mb() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    texts = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with Path("/dev/null").open("w", encoding="utf-8") as sys.stderr:
        logs.configure()
        with tempfile.TemporaryDirectory() as folder:
            url = f"sqlite:///{folder}/textus.db"
            migrations.upgrade(url)
            with line(url) as running:
                running.house.reader()
                print(flood(running.house, texts))  # noqa: T201


if __name__ == "__main__":
    main()
