"""kill -9 at every stop of the journey: before and after each commit and each call to Twilio."""

from __future__ import annotations

import itertools
import os
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event, select

from bot import settings, turns
from bot.arrivals import Arrivals
from bot.carrier import Carrier, DeliveryStatus, Outgoing
from bot.core.conversation import Inbound
from bot.core.reading import Burst, Reader, Reading
from bot.database import make_engine, make_sessions
from bot.house import House, open_house
from bot.worker import work_once
from models import Alert
from tests.services.invariants import broken
from tests.services.line import CLINIC, environment
from tests.twilio.stand_in import StandIn, stand_in

MOST_STOPS = 60
LEASES_RUN_OUT = timedelta(minutes=2)
BODIES = {
    "a question": "how much does it cost?",
    "a crisis": "i want to kill myself",
    "an opt-out": "please stop texting me",
}
JOURNEYS = (
    ("sqlite", "a question"),
    ("sqlite", "a crisis"),
    ("postgres", "a crisis"),
    ("postgres", "an opt-out"),
)
pytestmark = pytest.mark.filterwarnings(
    "ignore:This process .* is multi-threaded:DeprecationWarning"
)


class _Deadly:
    """A carrier that passes `here` before and after each call."""

    def __init__(self, carrier: Carrier, here: Callable[..., None]) -> None:
        self._carrier, self._here = carrier, here

    def send(self, text: Outgoing) -> DeliveryStatus:
        self._here()
        status = self._carrier.send(text)
        self._here()
        return status

    def find(self, phone: str, body: str, since: datetime) -> tuple[DeliveryStatus, ...]:
        return self._carrier.find(phone, body, since)


@pytest.mark.parametrize(
    ("database_url", "body"),
    [(database, BODIES[kind]) for database, kind in JOURNEYS],
    indirect=["database_url"],
    ids=[f"{database}, {kind}" for database, kind in JOURNEYS],
)
def test_a_process_killed_anywhere_loses_and_doubles_nothing(
    database_url: str, reader: Reader, body: str
) -> None:
    with stand_in() as twilio:
        house = _house(database_url, twilio, reader)
        stops = 0
        for stop in range(1, MOST_STOPS):
            text = _text(stop, body)
            was_killed = _in_another_process(lambda t=text, s=stop: _live(t, s, house))
            now = datetime.now(UTC)
            turns.text_arrived(house, text, now)  # Twilio heard no answer and comes again
            _work(house, now + LEASES_RUN_OUT)
            with house.sessions() as db:
                assert broken(db, twilio, [text.sid]) == [], f"killed at stop {stop}"
            if not was_killed:
                break
            stops = stop
        house.engine.dispose()
    assert len({message["to"] for message in twilio.taken}) == stops + 1
    assert stops >= 12


def _live(text: Inbound, stop: int, parent: House) -> None:
    """The whole journey of one text in this process, unless it dies at its `stop`-th stop."""
    engine = make_engine(parent.settings.database_url)
    passed = itertools.count(1)

    def here(*_: object) -> None:
        if next(passed) == stop:
            os.kill(os.getpid(), signal.SIGKILL)

    committed: list[bool] = []

    def before_commit(*_: object) -> None:
        here()
        committed.append(True)

    def connection_back(*_: object) -> None:
        if committed:  # what only read changed nothing
            committed.clear()
            here()

    event.listen(engine, "commit", before_commit)
    event.listen(engine, "checkin", connection_back)
    house = replace(
        parent,
        engine=engine,
        sessions=make_sessions(engine),
        arrivals=Arrivals(engine, 0.0),
        carrier=_Deadly(parent.carrier, here),
    )
    now = datetime.now(UTC)
    turns.text_arrived(house, text, now)
    _work(house, now + timedelta(seconds=5))


def _in_another_process(work: Callable[[], None]) -> bool:
    """Whether it was killed before it came to its end."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def _house(database_url: str, twilio: StandIn, reader: Reader) -> House:
    more = {"CARRIER": "twilio", "TWILIO_API_BASE_URL": twilio.url, "QUIET_SECONDS": "0"}
    house = open_house(settings.from_env(environment(database_url, 8000, **more)))
    loaded = replace(reader, script=house.script)
    return replace(house, reader=lambda: loaded)


def _text(n: int, body: str) -> Inbound:
    return Inbound(f"SM{n:032x}", f"+1480557{n:04d}", CLINIC, body, datetime.now(UTC))


def _work(house: House, now: datetime) -> None:
    while work_once(house, now, f"worker:{os.getpid()}"):
        pass


@dataclass(frozen=True)
class _Poisoned:
    """A reader that dies of one text, as of a fault in a library; it reads every other."""

    reader: Reader

    def read_all(self, bursts: Sequence[Burst]) -> list[Reading]:
        if any("purple" in inbound.body for burst in bursts for inbound in burst.inbounds):
            os.kill(os.getpid(), signal.SIGKILL)
        return self.reader.read_all(bursts)


@pytest.mark.parametrize("database_url", ["sqlite", "postgres"], indirect=True)
def test_a_text_that_kills_every_worker_takes_nobody_along(
    database_url: str, reader: Reader
) -> None:
    bodies = ["how much is it?", "purple", "hi im kim", "where are you?"]
    with stand_in() as twilio:
        house = _house(database_url, twilio, reader)
        poisoned = _Poisoned(replace(reader, script=house.script))
        texts = [_text(n, body) for n, body in enumerate(bodies)]
        now = datetime.now(UTC)
        for text in texts:
            turns.text_arrived(house, text, now)
        killed = 0
        while _in_another_process(lambda at=now: _live_on(house, poisoned, at)):
            killed, now = killed + 1, now + LEASES_RUN_OUT
        with house.sessions() as db:
            assert broken(db, twilio, [text.sid for text in texts]) == []
            assert db.scalars(select(Alert.kind)).all() == ["bot_failed"]
        house.engine.dispose()
    assert killed == turns.MAX_ATTEMPTS
    assert len(twilio.taken) == len(bodies)


def _live_on(parent: House, reader: _Poisoned, now: datetime) -> None:
    engine = make_engine(parent.settings.database_url)
    sessions = make_sessions(engine)
    _work(replace(parent, engine=engine, sessions=sessions, reader=lambda: reader), now)
