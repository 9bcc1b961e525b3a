"""Whole turns, and their floor: the same rows of the same size by the plain driver.

A turn is what one text costs after the webhook: conversation leased, text read, state, lead,
flag, history and our text written, our text leased, handed to the carrier, its outcome written.
"""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import uuid4

from bench.drivers import Driver
from bench.load import BODIES
from bot import turns
from bot.core.conversation import Inbound
from bot.house import House
from bot.worker import work_once

WARM_UP = 20
_SIZES = {"state": 420, "card": 330, "next_step": 90, "why": 60, "body": 260}


@dataclass(frozen=True, slots=True)
class Turns:
    """`rate` turns a second; `reading` the part of the time that went into reading texts."""

    rate: float
    reading: float


def measure(house: House, count: int) -> Turns:
    """`count` first texts of new phones, all due at once, answered by one worker."""
    _arrive(house, WARM_UP, 0)
    _work(house)
    _arrive(house, count, WARM_UP)
    reader, read_s = house.reader(), 0.0
    started = time.perf_counter()
    _work(house)
    took = time.perf_counter() - started
    for n in range(count):
        began = time.perf_counter()
        reader.read([text_of(n)], datetime.now(UTC), expecting=None, lang="en")
        read_s += time.perf_counter() - began
    return Turns(count / took, read_s / took)


def floor(database_url: str, count: int) -> float:
    """Turns a second when only the rows are written: two leases and three commits a turn."""
    driver = Driver(database_url)
    _make_tables(driver)
    connection, mark = driver.connection(), driver.mark
    ids = [uuid4().hex for _ in range(count)]
    driver.begin()
    for id_ in ids:
        connection.execute(f"INSERT INTO floor_talk VALUES ({mark}, 1, NULL, NULL)", (id_,))
    connection.execute("COMMIT")
    started = time.perf_counter()
    for id_ in ids:
        _floor_turn(driver, id_)
    return count / (time.perf_counter() - started)


def _floor_turn(driver: Driver, id_: str) -> None:
    connection, mark = driver.connection(), driver.mark
    values = {name: os.urandom(size) for name, size in _SIZES.items()}
    claim = f"UPDATE floor_talk SET holder = 'w' WHERE id = {mark} AND due = 1"
    connection.execute(claim, (id_,))
    driver.begin()
    connection.execute(
        f"UPDATE floor_talk SET holder = NULL, due = 0, state = {mark} WHERE id = {mark}",
        (values["state"], id_),
    )
    for table, name in (("lead", "card"), ("event", "next_step"), ("flag", "why"), ("out", "body")):
        connection.execute(
            f"INSERT INTO floor_{table} VALUES ({mark}, {mark}, {mark}, 1)",
            (uuid4().hex, id_, values[name]),
        )
    connection.execute("COMMIT")
    connection.execute(f"UPDATE floor_out SET due = 2 WHERE talk = {mark}", (id_,))
    connection.execute(f"UPDATE floor_out SET due = 3 WHERE talk = {mark}", (id_,))


def _make_tables(driver: Driver) -> None:
    connection = driver.connection()
    connection.execute(
        f"CREATE TABLE floor_talk (id TEXT PRIMARY KEY, due INT, holder TEXT, state {driver.blob})"
    )
    for table in ("lead", "event", "flag", "out"):
        connection.execute(
            f"CREATE TABLE floor_{table} (id TEXT PRIMARY KEY, talk TEXT, body {driver.blob}, "
            "due INT)"
        )
        connection.execute(f"CREATE INDEX floor_{table}_talk ON floor_{table} (talk)")


def _arrive(house: House, count: int, first: int) -> None:
    now = datetime.now(UTC)
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


def _work(house: House) -> None:
    later = datetime.now(UTC) + timedelta(minutes=5)
    while work_once(house, later, "bench"):
        pass
