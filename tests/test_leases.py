"""Leases: each due row is worked by one holder, and a late one changes nothing."""

import threading
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from multiprocessing import get_context
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import OperationalError

import migrations
from bot import leases
from bot.carrier.simulator import Simulator
from bot.database import make_engine, make_sessions, writing
from models import Conversation
from tests.services.outgoing import KIM, NOON, add_conversation, make_house

LEASE_S = 30.0
ROWS = 40


@pytest.fixture
def house(database_url: str) -> Iterator[Any]:
    with make_house(database_url, Simulator()) as made:
        yield made


def make_due(house: Any, count: int) -> list[UUID]:
    ids = [add_conversation(house, f"+1480555{n:04}") for n in range(count)]
    with writing(house.sessions) as db:
        for late, row_id in enumerate(ids):
            db.get_one(Conversation, row_id).due_at = NOON - timedelta(seconds=count - late)
    return ids


def claim(house: Any, holder: str, now: Any = NOON) -> UUID | None:
    with house.sessions() as db:
        return leases.claim(db, Conversation, now, holder, LEASE_S)


def settle(house: Any, row_id: UUID, holder: str) -> bool:
    with writing(house.sessions) as db:
        row = leases.held(db, Conversation, row_id, holder)
        if row is not None:
            leases.settle(row, None)
    return row is not None


def test_nothing_due_is_nothing_claimed(house: Any) -> None:
    assert claim(house, "a") is None
    add_conversation(house)
    assert claim(house, "a") is None


def test_the_row_that_is_due_longest_comes_first(house: Any) -> None:
    ids = make_due(house, 3)
    assert [claim(house, "a") for _ in range(4)] == [*ids, None]


def test_a_row_in_the_future_is_not_due(house: Any) -> None:
    make_due(house, 1)
    assert claim(house, "a", NOON - timedelta(minutes=5)) is None


def test_a_claim_can_be_narrowed(house: Any) -> None:
    ids = make_due(house, 2)
    only = Conversation.id == ids[1]
    with writing(house.sessions) as db:
        claimed = leases.claim_some(db, Conversation, NOON, "a", LEASE_S, most=2, only=only)
        assert [row.id for row in claimed] == [ids[1]]


def test_several_are_claimed_at_once_and_no_more_than_wanted(house: Any) -> None:
    ids = make_due(house, 5)
    with writing(house.sessions) as db:
        claimed = leases.claim_some(db, Conversation, NOON, "a", LEASE_S, most=3)
        assert [row.id for row in claimed] == ids[:3]
    assert [claim(house, "b") for _ in range(3)] == [*ids[3:], None]


def test_the_soonest_free_row_is_known_before_it_is_due(house: Any) -> None:
    ids = make_due(house, 2)
    with house.sessions() as db:
        early = NOON - timedelta(minutes=5)
        assert leases.soonest(db, Conversation, early) == NOON - timedelta(seconds=2)
    assert [claim(house, "a"), claim(house, "a")] == ids
    with house.sessions() as db:
        assert leases.soonest(db, Conversation, NOON) is None


def test_a_leased_row_is_not_claimed_again_until_the_lease_runs_out(house: Any) -> None:
    (row_id,) = make_due(house, 1)
    assert claim(house, "a") == row_id
    assert claim(house, "b", NOON + timedelta(seconds=LEASE_S - 1)) is None
    assert claim(house, "b", NOON + timedelta(seconds=LEASE_S)) == row_id


def test_a_holder_who_lost_the_lease_settles_nothing(house: Any) -> None:
    (row_id,) = make_due(house, 1)
    claim(house, "slow")
    claim(house, "fast", NOON + timedelta(seconds=LEASE_S))
    assert not settle(house, row_id, "slow")
    assert settle(house, row_id, "fast")
    assert not settle(house, row_id, "fast")
    assert claim(house, "slow", NOON + timedelta(days=1)) is None


def test_each_claim_counts_as_an_attempt(house: Any) -> None:
    (row_id,) = make_due(house, 1)
    claim(house, "a")
    claim(house, "b", NOON + timedelta(seconds=LEASE_S))
    with house.sessions() as db:
        assert db.get_one(Conversation, row_id).attempts == 2


def work_through(database_url: str, holder: str, claimed: Any, threads: int) -> None:
    """What one process of workers does: claim and settle until nothing is due."""
    engine = make_engine(database_url)
    sessions = make_sessions(engine)

    def work(name: str) -> None:
        while True:
            with sessions() as db:
                row_id = leases.claim(db, Conversation, NOON, name, LEASE_S)
            if row_id is None:
                return
            claimed.put((str(row_id), name))
            with writing(sessions) as db:
                row = leases.held(db, Conversation, row_id, name)
                assert row is not None
                leases.settle(row, None)

    workers = [threading.Thread(target=work, args=(f"{holder}:{n}",)) for n in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    engine.dispose()


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_two_processes_of_two_threads_claim_each_row_once(house: Any, database_url: str) -> None:
    ids = make_due(house, ROWS)
    forked = get_context("fork")  # started anew, each would spend a second on imports
    claimed = forked.SimpleQueue()
    processes = [
        forked.Process(target=work_through, args=(database_url, name, claimed, 2)) for name in "ab"
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(timeout=60)
    assert [process.exitcode for process in processes] == [0, 0]
    times = Counter(claimed.get()[0] for _ in range(ROWS))
    assert claimed.empty()
    assert times == Counter(str(row_id) for row_id in ids)


def test_four_threads_claim_each_row_once(house: Any) -> None:
    ids = make_due(house, ROWS)
    claimed: list[UUID] = []

    def work(holder: str) -> None:
        while (row_id := claim(house, holder)) is not None:
            claimed.append(row_id)

    threads = [threading.Thread(target=work, args=(f"worker {n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(claimed) == sorted(ids)


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_row_that_another_transaction_holds_is_passed_over(house: Any) -> None:
    ids = make_due(house, 2)
    with writing(house.sessions) as db:
        db.scalars(select(Conversation).where(Conversation.id == ids[0]).with_for_update()).one()
        assert claim(house, "b") == ids[1]
        assert claim(house, "c") is None


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_write_on_sqlite_takes_the_lock_at_its_start(house: Any) -> None:
    add_conversation(house)
    seen: list[str] = []
    with writing(house.sessions) as first:
        first.scalars(select(Conversation)).one()

        def write_too() -> None:
            with writing(house.sessions) as second:
                row = second.scalars(select(Conversation)).one()
                seen.append(row.lang)
                row.lang = "en"

        other = threading.Thread(target=write_too)
        other.start()
        first.scalars(select(Conversation)).one().lang = "es"
        with house.sessions() as reader:
            assert reader.scalars(select(Conversation)).one().lang == "en"
    other.join()
    assert seen == ["es"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_sqlite_is_opened_to_last(house: Any) -> None:
    with house.engine.connect() as connection:
        ask = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert ask == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 6000}


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_statement_on_postgresql_does_not_hang_for_ever(house: Any) -> None:
    with house.engine.connect() as connection:
        assert connection.execute(text("SHOW statement_timeout")).scalar() == "11s"
        assert connection.execute(text("SHOW lock_timeout")).scalar() == "6s"


def test_a_write_that_fails_leaves_nothing(house: Any) -> None:
    def fail() -> None:
        with writing(house.sessions) as db:
            db.execute(text("UPDATE conversation SET lang = 'es'"))
            db.execute(text("SELECT nothing FROM nowhere"))

    add_conversation(house, KIM)
    with pytest.raises(Exception, match="nowhere") as caught:
        fail()
    assert isinstance(caught.value, OperationalError) or "UndefinedTable" in str(caught.value)
    with house.sessions() as db:
        assert db.scalars(select(Conversation)).one().lang == "en"


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_behind_a_pooler_nothing_is_kept_from_one_transaction_to_the_next(
    database_url: str,
) -> None:
    url = f"{database_url}&pooler=transaction"
    migrations.upgrade(url)
    engine = make_engine(url)
    for _ in range(12):
        with engine.begin() as connection:
            names = ("statement_timeout", "lock_timeout", "synchronous_commit")
            inside = [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in names]
            kept = connection.exec_driver_sql("SELECT count(*) FROM pg_prepared_statements")
            assert (inside, kept.scalar()) == (["11s", "6s", "on"], 0)
    outside = engine.raw_connection()
    assert outside.execute("SHOW statement_timeout").fetchone() == ("0",)  # type: ignore[attr-defined]
    outside.close()
    engine.dispose()
