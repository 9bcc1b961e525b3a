"""The database fails in its ways: Twilio is told to come again, and then nothing is missing."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import ExitStack

import pytest
from sqlalchemy import event, text

from tests.services.line import Line

KIM = "+14805550111"
only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
only_postgres = pytest.mark.parametrize("database_url", ["postgres"], indirect=True)


@only_sqlite
def test_a_full_disk_asks_twilio_to_come_again_and_loses_nothing(line: Line) -> None:
    line.text(KIM, "hi")
    disk = {"is_full": True}

    def limit(connection, *_: object) -> None:
        used = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {used if disk['is_full'] else 1_000_000}")

    event.listen(line.house.engine, "checkout", limit)
    big = line.form(KIM, "x" * 1500 + "é" * 5000)
    assert line.post("/twilio/inbound", big).status == 503
    disk["is_full"] = False
    assert line.post("/twilio/inbound", big).status == 200
    assert line.stored() == 2


@only_postgres
def test_a_restarted_database_costs_no_text(line: Line) -> None:
    line.text(KIM, "hi")
    with line.house.engine.connect() as db:
        db.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        )
    assert line.text(KIM, "how much is it?").status == 200
    line.work()
    assert line.stored() == 2
    assert len(line.says(KIM)) == 1


@only_sqlite
def test_a_text_waits_for_another_process_that_holds_the_lock(
    line: Line, database_url: str
) -> None:
    path = database_url.removeprefix("sqlite:///")
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.3, other.rollback)
    release.start()
    assert line.text(KIM, "hi").status == 200
    release.join()
    other.close()
    assert line.stored() == 1


def test_without_a_free_connection_twilio_is_told_to_come_again(line: Line) -> None:
    pool = line.house.engine.pool
    pool._timeout = 0.1
    with ExitStack() as stack:
        for _ in range(pool.size() + pool._max_overflow):
            stack.enter_context(line.house.engine.connect())
        assert line.text(KIM, "hi", MessageSid="SMsame").status == 503
    assert line.text(KIM, "hi", MessageSid="SMsame").status == 200
    assert line.stored() == 1
