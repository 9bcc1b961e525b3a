"""Whole turns, and their floor: the same rows of the same size by the plain driver.

A turn is what one text costs after the webhook: conversation leased, text read, state, lead,
flag, history and our text written, our text leased, handed to the carrier, its outcome written.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from sqlalchemy import text

from bench.drivers import Driver
from bench.load import BODIES
from bot import turns
from bot.core.conversation import Inbound
from bot.core.reading import Burst
from bot.house import House
from bot.worker import work_once

WARM_UP = 20
SIZE = {
    "conversation": 420, "inbound_message": 0, "lead": 420, "lead_event": 0, "lead_flag": 60,
    "consent_event": 0, "outbound_message": 260, "alert": 60, "search_token": 16,
}  # fmt: skip
"""Bytes that a row of each table holds beside its keys."""


@dataclass(frozen=True, slots=True)
class Turns:
    """`rate` turns a second; `reading` the part of the time that reading them alone takes;
    `rows` how many rows of each table a turn left behind."""

    rate: float
    reading: float
    rows: Mapping[str, float]


def measure(house: House, count: int) -> Turns:
    """`count` first texts of new phones, all due at once, answered by one worker."""
    arrive(house, WARM_UP, 0)
    work(house)
    arrive(house, count, WARM_UP)
    before = _counts(house)
    started = time.perf_counter()
    work(house)
    took = time.perf_counter() - started
    left = {table: (rows - before[table]) / count for table, rows in _counts(house).items()}
    started = time.perf_counter()
    for first in range(0, count, turns.MOST_TURNS):
        house.reader().read_all(
            [
                Burst((text_of(WARM_UP + n),), datetime.now(UTC), None, "en")
                for n in range(first, min(first + turns.MOST_TURNS, count))
            ]
        )
    read_s = time.perf_counter() - started
    return Turns(count / took, read_s / took, left)


def _counts(house: House) -> dict[str, int]:
    with house.engine.connect() as db:
        return {
            table: int(db.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())
            for table in SIZE
        }


def floor(database_url: str, count: int, rows: Mapping[str, float]) -> float:
    """Turns a second when only as many rows are written, by two leases and three commits a turn:
    one turn after the other, as a worker in plain driver calls would do it."""
    driver = Driver(database_url)
    _make_tables(driver)
    connection, mark = driver.connection(), driver.mark
    ids = [uuid4().hex for _ in range(count)]
    driver.begin()
    for id_ in ids:
        for table in ("conversation", "inbound_message"):
            connection.execute(
                f"INSERT INTO floor_{table} VALUES ({mark}, {mark}, NULL, 1)", (id_, id_)
            )
    connection.execute("COMMIT")
    started = time.perf_counter()
    for n, id_ in enumerate(ids):
        _floor_turn(driver, id_, {table: _at(n + 1, r) - _at(n, r) for table, r in rows.items()})
    return count / (time.perf_counter() - started)


def _at(turn: int, rows: float) -> int:
    return round(turn * rows)


def _floor_turn(driver: Driver, id_: str, rows: Mapping[str, int]) -> None:
    connection, mark = driver.connection(), driver.mark
    claim = f"UPDATE floor_conversation SET due = 2 WHERE id = {mark} AND due = 1"
    connection.execute(claim, (id_,))
    driver.begin()
    connection.execute(f"SELECT * FROM floor_inbound_message WHERE talk = {mark}", (id_,))
    connection.execute(f"UPDATE floor_inbound_message SET due = 0 WHERE id = {mark}", (id_,))
    connection.execute(
        f"UPDATE floor_conversation SET due = 0, body = {mark} WHERE id = {mark}",
        (os.urandom(SIZE["conversation"]), id_),
    )
    for table, count in rows.items():
        for _ in range(count):
            connection.execute(
                f"INSERT INTO floor_{table} VALUES ({mark}, {mark}, {mark}, 1)",
                (uuid4().hex, id_, os.urandom(SIZE[table])),
            )
    connection.execute("COMMIT")
    connection.execute(f"UPDATE floor_outbound_message SET due = 2 WHERE talk = {mark}", (id_,))
    connection.execute(f"UPDATE floor_outbound_message SET due = 3 WHERE talk = {mark}", (id_,))


def _make_tables(driver: Driver) -> None:
    connection = driver.connection()
    for table in SIZE:
        connection.execute(
            f"CREATE TABLE floor_{table} (id TEXT PRIMARY KEY, talk TEXT, body {driver.blob}, "
            "due INT)"
        )
        connection.execute(f"CREATE INDEX floor_{table}_talk ON floor_{table} (talk)")


def arrive(house: House, count: int, first: int, now: datetime | None = None) -> None:
    """`count` texts of as many new phones, numbered from `first`, as if it were `now`."""
    now = now or datetime.now(UTC)
    for n in range(first, first + count):
        turns.text_arrived(house, text_of(n), now)


def text_of(n: int) -> Inbound:
    return Inbound(
        sid=f"SMturn{n:028x}",
        phone=f"+1520{n + 2_000_000:07d}",
        to="+14805550100",
        body=BODIES[n % len(BODIES)],
        received_at=datetime.now(UTC),
    )


def work(house: House) -> None:
    later = datetime.now(UTC) + timedelta(minutes=5)
    while work_once(house, later, "bench"):
        pass
