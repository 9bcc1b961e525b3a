"""Texts that come at once share a commit, and none pays for another."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import pytest
from sqlalchemy import event, func, select
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot import sealing
from bot.arrivals import Arrivals
from bot.core.conversation import Inbound
from bot.database import make_engine, make_sessions
from models import Conversation, InboundMessage

NOW = datetime(2026, 12, 1, 19, 0, tzinfo=UTC)


def text(n: int, phone: str = "", body: str = "hello") -> Inbound:
    return Inbound(
        sid=f"SM{n:032x}",
        phone=phone or f"+1480555{n:04d}",
        to="+14805550100",
        body=body,
        received_at=NOW,
    )


@pytest.fixture
def arrivals(database_url):
    sealing.install(sealing.Keyring([bytes(range(32))]))
    engine = make_engine(database_url)
    yield Arrivals(engine, 3.0)
    engine.dispose()


def stored(arrivals: Arrivals) -> tuple[int, int]:
    with make_sessions(arrivals._engine)() as db:
        texts = db.scalar(select(func.count()).select_from(InboundMessage))
        talks = db.scalar(select(func.count()).select_from(Conversation))
    return texts, talks


def at_once(arrivals: Arrivals, texts: list[Inbound]) -> list[object]:
    """Stores all from as many threads, which start while the first commit is held up."""
    together = threading.Barrier(len(texts))

    def one(inbound: Inbound) -> object:
        together.wait()
        try:
            return arrivals.store(inbound, NOW, NOW)
        except Exception as error:
            return type(error)

    with ThreadPoolExecutor(len(texts)) as pool:
        return list(pool.map(one, texts))


def test_a_burst_from_many_phones_needs_fewer_commits_than_texts(arrivals):
    commits, woken = [], threading.Event()

    def commit(_: object) -> None:
        while not commits and len(arrivals._queue) < 23:  # the first is held up until all wait
            woken.wait(0.001)
        commits.append(None)

    event.listen(arrivals._engine, "commit", commit)
    assert at_once(arrivals, [text(n) for n in range(24)]) == [True] * 24
    assert stored(arrivals) == (24, 24)
    assert len(commits) == 2


def test_one_text_delivered_many_times_at_once_is_new_once(arrivals):
    assert sorted(at_once(arrivals, [text(1)] * 12)) == [False] * 11 + [True]
    assert stored(arrivals) == (1, 1)


def test_many_texts_of_one_new_phone_make_one_conversation(arrivals):
    assert at_once(arrivals, [text(n, "+14805550001") for n in range(12)]) == [True] * 12
    assert stored(arrivals) == (12, 1)


def test_a_text_that_cannot_be_stored_spoils_no_other(arrivals):
    too_long = Inbound("S" * 9, "+14805550009", "+1", "x", NOW, opt_out_type=object())  # type: ignore[arg-type]
    outcomes = at_once(arrivals, [too_long, *(text(n) for n in range(11))])
    assert outcomes[1:] == [True] * 11
    assert outcomes[0] is not True
    assert stored(arrivals) == (11, 11)


def test_whoever_gives_up_waiting_stops_nobody(arrivals, monkeypatch):
    """The wait runs out while the turn to write is passed on, again and again."""
    monkeypatch.setattr("bot.arrivals.WAIT_FOR_TURN_S", 0.001)
    outcomes = [
        one for n in range(8) for one in at_once(arrivals, [text(n * 20 + k) for k in range(20)])
    ]
    assert set(outcomes) <= {True, PoolTimeout}
    assert stored(arrivals)[0] >= outcomes.count(True) > 0
    assert (len(arrivals._queue), arrivals._is_led) == (0, False)
    assert arrivals.store(text(999), NOW, NOW)


def test_two_processes_that_meet_a_new_phone_at_once_store_both_texts(arrivals, database_url):
    other = Arrivals(make_engine(database_url), 3.0)
    together = threading.Barrier(2)

    def one(n: int, where: Arrivals) -> bool:
        together.wait()
        return where.store(text(n, f"+148055510{n // 2:02d}"), NOW, NOW)

    with ThreadPoolExecutor(2) as pool:
        for n in range(0, 20, 2):
            pairs = pool.map(one, (n, n + 1), (arrivals, other))
            assert list(pairs) == [True, True]
    other._engine.dispose()
    assert stored(arrivals) == (20, 10)
