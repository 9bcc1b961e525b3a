"""The queue page with few and with many open leads: server time, each page a full one.

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

FEW, MANY = 1_000, 100_000
ROUNDS = 150
FILL_BATCH = 5_000
OWNED = 10
PATHS = {
    "needs reply": "/staff/",
    "all open": "/staff/?view=open",
    "mine": "/staff/?view=open&whose=mine",
    "unassigned": "/staff/?view=open&whose=unassigned",
    "live": "/staff/live",
}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        _compare("sqlite", [f"sqlite:///{folder}/{size}.db" for size in (FEW, MANY)])
    with (
        postgres.server() as server,
        postgres.database(server) as few,
        postgres.database(server) as many,
    ):
        _compare("postgres", [few, many])


def _compare(name: str, urls: Sequence[str]) -> None:
    """The same page of both desks in turn, so that what else the machine does falls on both."""
    few, many = (_signed_in(url, size) for url, size in zip(urls, (FEW, MANY), strict=True))
    for label, path in PATHS.items():
        _say(name, label, _times((few, path), (many, path)))
    found = [(browser, _found(browser)) for browser in (few, many)]
    _say(name, "search", _times(*found))


def _signed_in(url: str, size: int) -> Browser:
    migrations.upgrade(url)
    house = open_house(settings.from_env(environment(url, 8000)))
    desk = Desk(house, create_app(house))
    browser, ana = desk.signed_in("Ana"), desk.member("Ana")
    fill(house, ana, range(size))
    return browser


def _found(browser: Browser) -> str:
    browser.get("/staff/")
    return browser.submit("/staff/search", {"words": "person 77"}).location


def _times(*pages: tuple[Browser, str]) -> list[tuple[list[float], list[float]]]:
    """(wall, processor) of each round of each page, in ms."""
    times: list[tuple[list[float], list[float]]] = [([], []) for _ in pages]
    for _ in range(ROUNDS):
        for (browser, path), (wall, processor) in zip(pages, times, strict=True):
            started, spent = time.perf_counter(), time.process_time()
            assert browser.client.get(path).status_code == 200
            wall.append((time.perf_counter() - started) * 1000)
            processor.append((time.process_time() - spent) * 1000)
    return times


def _say(name: str, label: str, times: list[tuple[list[float], list[float]]]) -> None:
    for size, took in zip((FEW, MANY), times, strict=True):
        told = (
            f"{what} p50 {statistics.median(one):6.1f} p95 {_p95(one):6.1f}"
            for what, one in zip(("wall", "processor"), took, strict=True)
        )
        print(f"{name:9} {size:7} {label:11}", *told, "ms")  # noqa: T201
    few, many = times
    ratios = (f"{_p95(more) / _p95(less):4.2f}" for less, more in zip(few, many, strict=True))
    print(f"{name:9}   ratio {label:11}", "wall {} processor {}".format(*ratios))  # noqa: T201


def _p95(times: Sequence[float]) -> float:
    return statistics.quantiles(times, n=20)[18]


def fill(house: House, ana: StaffMember, numbers: range) -> None:
    """Open leads of every priority, a third of them waiting, a tenth hers, each with a flag.

    All are new: the tabs that count another status find nothing, however far they look.
    """
    now, chance = datetime.now(UTC), random.Random(7)
    for first in range(0, len(numbers), FILL_BATCH):
        rows: tuple[list[dict[str, object]], ...] = ([], [], [])
        for number in numbers[first : first + FILL_BATCH]:
            _add(rows, number, now - timedelta(seconds=chance.randrange(10**6)), chance, ana)
        with writing(house.sessions) as db:
            for model, values in zip((Conversation, Lead, LeadFlag), rows, strict=True):
                db.execute(insert(model), values)
    if house.engine.dialect.name == "postgresql":
        with house.engine.begin() as connection:  # as autovacuum does within a minute
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
        owner_id=ana.id if number % OWNED == 0 else None, next_step="Text back with times.",
        card={"name": {"value": name, "words": name, "said": name}},
    )  # fmt: skip
    flag = LeadFlag(lead_id=lead.id, flag="asap", raised_at=at, why="soon")
    for into, made in zip(rows, (row, lead, flag), strict=True):
        into.append({key: value for key, value in vars(made).items() if key[0] != "_"})


if __name__ == "__main__":
    main()
