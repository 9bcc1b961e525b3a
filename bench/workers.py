"""One worker process and two, on the same PostgreSQL: how much more two do."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from multiprocessing.synchronize import Event
from pathlib import Path

from sqlalchemy import func, select, update

from bench import turns
from bot import logs, settings, worker
from bot.bell import Bell
from bot.database import writing
from bot.house import House, open_house
from models import Conversation, OutboundMessage
from tests.services.line import environment

LOOK_EVERY_S = 0.02
LATER = timedelta(hours=1)


def measure(house: House, database_url: str, count: int) -> tuple[float, float]:
    """Texts answered and handed to the carrier a second by one process, and by two."""
    rates = []
    for processes in (1, 2):
        with ExitStack() as running:
            for _ in range(processes):
                running.enter_context(_worker(database_url))
            turns.arrive(house, count, processes * 10 * count, datetime.now(UTC) + LATER)
            started = time.perf_counter()
            _make_due(house)
            while _has_work(house):
                time.sleep(LOOK_EVERY_S)
            rates.append(count / (time.perf_counter() - started))
    return rates[0], rates[1]


@contextmanager
def _worker(database_url: str) -> Iterator[None]:
    """A process at work, with its matcher loaded."""
    spawn = get_context("spawn")
    ready, stop = spawn.Event(), spawn.Event()
    process = spawn.Process(target=_work, args=(database_url, ready, stop))
    process.start()
    ready.wait(120)
    try:
        yield
    finally:
        stop.set()
        process.join(60)


def _work(database_url: str, ready: Event, stop: Event) -> None:
    with Path(os.devnull).open("w", encoding="utf-8") as sys.stderr:
        logs.configure()
        house = open_house(
            settings.from_env(environment(database_url, 8000, DAILY_SEGMENTS="1000000"))
        )
        house.reader()
        ready.set()
        worker.run(house, stop, Bell())


def _make_due(house: House) -> None:
    with writing(house.sessions) as db:
        now = datetime.now(UTC)
        is_ours = Conversation.unread_due_at > now  # others wait unread since other measures
        db.execute(update(Conversation).where(is_ours).values(due_at=now))


def _has_work(house: House) -> bool:
    now = datetime.now(UTC)
    with house.sessions() as db:
        waiting = db.scalar(select(func.count()).where(Conversation.due_at <= now)) or 0
        return bool(waiting or db.scalar(select(func.count()).where(OutboundMessage.due_at <= now)))
