"""The database fails in its ways: Twilio is told to come again, and then nothing is missing."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.exc import OperationalError

from bot import arrivals, database
from bot.database import begin_writing, make_engine, make_sessions
from models import Conversation
from tests.services import postgres
from tests.services.line import Line

KIM = "+14805550111"
INBOUND = "/twilio/inbound"
TWILIO_WAITS_S = 15
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
    assert line.post(INBOUND, big).status == 503
    with suppress(OperationalError):  # what is answered now may just fit
        line.work()
    disk["is_full"] = False
    assert line.post(INBOUND, big).status == 200
    line.work(datetime.now(UTC) + timedelta(minutes=3))
    assert line.stored() == 2
    assert len(line.says(KIM)) >= 1


@only_postgres
def test_a_restarted_database_costs_no_text(line: Line, database_url: str) -> None:
    line.text(KIM, "hi")
    postgres.restart(database_url)
    assert line.text(KIM, "how much is it?").status == 200
    postgres.restart(database_url)
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


def impatient(line: Line) -> None:
    """Connections that give up soon, so that the test need not wait for the line's own limits."""

    def limit(connection: Any, _: object) -> None:
        if line.house.engine.dialect.name == "sqlite":
            connection.execute("PRAGMA busy_timeout = 200").close()
        else:
            connection.execute("SET lock_timeout = 200; SET statement_timeout = 400")
            connection.commit()

    event.listen(line.house.engine, "connect", limit)
    line.house.engine.dispose()


def test_a_lock_that_somebody_keeps_asks_twilio_to_come_again(
    line: Line, database_url: str
) -> None:
    line.text(KIM, "hi")
    impatient(line)
    forms = [line.form(KIM, f"hello {n}") for n in range(6)]
    with ThreadPoolExecutor(len(forms)) as pool:
        blocker = make_engine(database_url)
        with make_sessions(blocker)() as other:
            begin_writing(other)
            other.execute(select(Conversation).with_for_update()).all()
            answers = pool.map(lambda form: line.post(INBOUND, form).status, forms)
            assert set(answers) == {503}
        blocker.dispose()
        answers = pool.map(lambda form: line.post(INBOUND, form).status, forms)
        assert set(answers) == {200}
    assert line.stored() == 1 + len(forms)


def test_nobody_waits_behind_a_commit_that_does_not_end(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(arrivals, "WAIT_FOR_TURN_S", 0.05)
    form = line.form(KIM, "hi")
    line.house.arrivals._is_led = True
    assert {line.post(INBOUND, form).status for _ in range(3)} == {503}
    line.house.arrivals._is_led = False
    assert line.post(INBOUND, form).status == 200
    assert (line.stored(), len(line.house.arrivals._queue)) == (1, 0)


def test_all_that_a_webhook_waits_for_is_less_than_twilio_waits() -> None:
    connected_s = max(database.CONNECT_S, database.WAIT_FOR_CONNECTION_S)
    last_s = max(database.WAIT_FOR_LOCK_S, database.STATEMENT_S - connected_s)
    assert arrivals.WAIT_FOR_TURN_S + connected_s + last_s < TWILIO_WAITS_S


SPOILED = """
CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {how}; RETURN NEW; END $$;
CREATE TRIGGER spoiled BEFORE INSERT ON {table} EXECUTE FUNCTION spoil()
"""
HOW = {"slow": "PERFORM pg_sleep(3)", "full": "RAISE EXCEPTION USING ERRCODE = 'disk_full'"}


@only_postgres
@pytest.mark.parametrize("how", HOW.values(), ids=HOW.keys())
@pytest.mark.parametrize("table", ["inbound_message", "outbound_message"])
def test_a_slow_or_full_database_delays_a_text_and_loses_none(
    line: Line, table: str, how: str
) -> None:
    impatient(line)
    form = line.form(KIM, "how much is it?")
    with line.house.engine.begin() as db:
        db.exec_driver_sql(SPOILED.format(how=how, table=table))
    if table == "inbound_message":
        assert line.post(INBOUND, form).status == 503
    else:
        assert line.post(INBOUND, form).status == 200
        with pytest.raises(OperationalError):
            line.work()
    with line.house.engine.begin() as db:
        db.exec_driver_sql("DROP FUNCTION spoil CASCADE")
    assert line.post(INBOUND, form).status == 200
    line.work(datetime.now(UTC) + timedelta(minutes=3))
    assert (line.stored(), len(line.says(KIM))) == (1, 1)


def test_without_a_free_connection_twilio_is_told_to_come_again(line: Line) -> None:
    pool = line.house.engine.pool
    pool._timeout = 0.1
    with ExitStack() as stack:
        for _ in range(pool.size() + pool._max_overflow):
            stack.enter_context(line.house.engine.connect())
        assert line.text(KIM, "hi", MessageSid="SMsame").status == 503
    assert line.text(KIM, "hi", MessageSid="SMsame").status == 200
    assert line.stored() == 1
