"""Two deploys at once, a migration under a running line, clocks that jump: nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

import pytest
from sqlalchemy import NullPool, create_engine, text

import migrations
from bot.core.reading import Reader
from tests.services import postgres
from tests.services.invariants import broken
from tests.services.line import Line
from tests.services.line import line as a_line
from tests.twilio.stand_in import StandIn

ADDED = (
    "CREATE TABLE next_version (id INTEGER PRIMARY KEY)",
    "ALTER TABLE inbound_message ADD COLUMN next_version BOOLEAN DEFAULT false NOT NULL",
    "ALTER TABLE conversation ADD COLUMN next_version TIMESTAMP",
)
REMOVED = (
    "ALTER TABLE conversation DROP COLUMN next_version",
    "ALTER TABLE inbound_message DROP COLUMN next_version",
    "DROP TABLE next_version",
)
KIM, SAM = "+14805550111", "+14805550112"
TALK = ("hi", "how much is it?", "book", "Kim", "first time", "any weekday morning", "text", "yes")


@pytest.fixture(params=["sqlite", "postgres"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without any table."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'empty.db'}"
    else:
        with postgres.database(request.getfixturevalue("postgres_url")) as url:
            yield url


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_two_deploys_at_once_migrate_once(empty_database: str) -> None:
    forked = get_context("fork")
    deploys = [forked.Process(target=migrations.upgrade, args=(empty_database,)) for _ in range(2)]
    for deploy in deploys:
        deploy.start()
    for deploy in deploys:
        deploy.join(timeout=60)
    assert [deploy.exitcode for deploy in deploys] == [0, 0]
    with create_engine(empty_database, poolclass=NullPool).connect() as db:
        assert db.scalar(text("SELECT version_num FROM alembic_version")) == migrations.newest()


@pytest.fixture
def line(database_url: str, reader: Reader, twilio: StandIn) -> Iterator[Line]:
    with a_line(
        database_url, reader, CARRIER="twilio", TWILIO_API_BASE_URL=twilio.url, QUIET_SECONDS="0"
    ) as running:
        yield running


def what_is_broken(line: Line, twilio: StandIn, sids: list[str]) -> list[str]:
    with line.house.sessions() as db:
        return broken(db, twilio, sids)


def test_texts_come_and_are_answered_while_the_next_version_migrates(
    line: Line, twilio: StandIn, database_url: str
) -> None:
    """What a next version adds comes and goes under the line that was deployed before it."""
    sids = []
    for body, statements in (("hi", ADDED), ("how much is it?", REMOVED), ("book", ())):
        form = line.form(KIM, body)
        assert line.post("/twilio/inbound", form).status == 200
        sids.append(form["MessageSid"])
        with create_engine(database_url, poolclass=NullPool).begin() as db:
            for statement in statements:
                db.execute(text(statement))
        line.work()
    assert what_is_broken(line, twilio, sids) == []


@pytest.mark.parametrize("hours", [(0, 7, -7, 1), (-7, 0, 7), (30, -30, 0)])
def test_workers_whose_clocks_jump_answer_every_text_once(
    line: Line, twilio: StandIn, hours: tuple[int, ...]
) -> None:
    sids = []
    for number, body in enumerate(TALK):
        for phone in (KIM, SAM):
            form = line.form(phone, body)
            assert line.post("/twilio/inbound", form).status == 200
            sids.append(form["MessageSid"])
        off = timedelta(hours=hours[number % len(hours)])
        line.work(datetime.now(UTC) + off)
    line.work(datetime.now(UTC) + timedelta(minutes=5))
    assert what_is_broken(line, twilio, sids) == []
    for phone in (KIM, SAM):
        assert line.lead(phone).card
