"""The queue page with few and with many open leads: server time, at the same page size.

Processor time stands beside wall time: it means something on a machine that others use too.
With PostgreSQL it leaves out what the database itself spends.
"""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

import migrations
from app import create_app
from bot import sealing, settings
from bot.core.conversation import Conversation as State
from bot.database import writing
from bot.house import House, open_house
from models import Conversation, Lead, LeadFlag, StaffMember
from tests.services import postgres
from tests.services.line import environment
from tests.staff.browsing import Browser, Desk

SIZES = (1_000, 100_000)
ROUNDS = 60
FILL_BATCH = 5_000
PATHS = {
    "queue": "/staff/",
    "all open": "/staff/?view=open",
    "mine": "/staff/?view=open&whose=mine",
    "unassigned": "/staff/?view=open&whose=unassigned",
    "live": "/staff/live",
}


def main() -> None:
    for name in ("sqlite", "postgres"):
        for size in SIZES:
            _measure(name, size)


def _measure(name: str, size: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        if name == "sqlite":
            _measure_at(name, f"sqlite:///{Path(folder) / 'desk.db'}", size)
            return
        with postgres.server() as server, postgres.database(server) as url:
            _measure_at(name, url, size)


def _measure_at(name: str, url: str, size: int) -> None:
    migrations.upgrade(url)
    house = open_house(settings.from_env(environment(url, 8000)))
    desk = Desk(house, create_app(house))
    browser, ana = desk.signed_in("Ana"), desk.member("Ana")
    _fill(house, ana, size)
    for label, path in PATHS.items():
        _say(name, size, label, _times(browser, path))
    browser.get("/staff/")
    found = browser.submit("/staff/search", {"words": "person 77"}).location
    _say(name, size, "search", _times(browser, found))
    house.engine.dispose()


def _times(browser: Browser, path: str) -> tuple[Sequence[float], Sequence[float]]:
    """(wall, processor) of each round, in ms."""
    wall, processor = [], []
    for _ in range(ROUNDS):
        started, spent = time.perf_counter(), time.process_time()
        assert browser.client.get(path).status_code == 200
        wall.append((time.perf_counter() - started) * 1000)
        processor.append((time.process_time() - spent) * 1000)
    return wall, processor


def _say(name: str, size: int, label: str, times: tuple[Sequence[float], Sequence[float]]) -> None:
    told = (
        f"{what} p50 {statistics.median(took):6.1f} p95 {statistics.quantiles(took, n=20)[18]:6.1f}"
        for what, took in zip(("wall", "processor"), times, strict=True)
    )
    print(f"{name:9} {size:7} {label:11}", *told, "ms")  # noqa: T201


def _fill(house: House, ana: StaffMember, size: int) -> None:
    """Open leads of every priority, a third of them waiting, some owned, each with a flag."""
    now, chance = datetime.now(UTC), random.Random(7)
    for first in range(0, size, FILL_BATCH):
        rows: tuple[list[dict[str, object]], ...] = ([], [], [])
        for number in range(first, min(first + FILL_BATCH, size)):
            _add(rows, number, now - timedelta(seconds=chance.randrange(10**6)), chance, ana)
        with writing(house.sessions) as db:
            for model, values in zip((Conversation, Lead, LeadFlag), rows, strict=True):
                db.execute(insert(model), values)
    if house.engine.dialect.name == "postgresql":
        with house.engine.connect() as connection:
            connection.exec_driver_sql("ANALYZE")


def _add(
    rows: tuple[list[dict[str, object]], ...],
    number: int,
    at: datetime,
    chance: random.Random,
    ana: StaffMember,
) -> None:
    phone = f"+1480{number:07d}"
    row = Conversation(
        phone=phone, phone_index=sealing.keyring().index(phone), created_at=at, texted_at=at,
        turn=1, attempts=0, phase="open", lang="en", state=State().to_json(),
    )  # fmt: skip
    name = f"Person {number}"
    lead = Lead(
        conversation_id=row.id, opened_at=at, updated_at=at, stage="complete", status="new",
        priority=chance.randrange(1, 5), lang="en", needs_reply=number % 3 == 0, number=number + 1,
        due_at=None if number % 7 == 0 else at + timedelta(hours=8),
        owner_id=ana.id if number % 50 == 0 else None, next_step="Text back with times.",
        card={"name": {"value": name, "words": name, "said": name}},
    )  # fmt: skip
    flag = LeadFlag(lead_id=lead.id, flag="asap", raised_at=at, why="soon")
    for into, made in zip(rows, (row, lead, flag), strict=True):
        into.append({key: value for key, value in vars(made).items() if key[0] != "_"})


if __name__ == "__main__":
    main()
