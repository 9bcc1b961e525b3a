"""The dead man's switch: when nothing moves, people hear of it, once."""

from datetime import timedelta

import pytest

from bot import catch_up, watch, worker
from bot.database import writing
from models import Conversation
from models_worker import WorkerBeat
from staff import words
from tests.outbox.desk import Desk
from tests.services.outgoing import KIM, NOON, SAM, add_conversation, add_text, make_house
from tests.twilio.stand_in import stand_in

OVERDUE = watch.UNREAD_FOR + timedelta(seconds=1)


@pytest.fixture
def desk(database_url):
    from bot.carrier.twilio import TwilioCarrier
    from tests.services.outgoing import make_settings

    with stand_in() as twilio:
        carrier = TwilioCarrier(make_settings(TWILIO_API_BASE_URL=twilio.url))
        with make_house(database_url, carrier) as house:
            yield Desk(house, twilio)


def unread(desk: Desk, phone: str) -> None:
    row_id = add_conversation(desk.house, phone)
    with writing(desk.house.sessions) as db:
        row = db.get_one(Conversation, row_id)
        row.due_at = row.unread_due_at = NOON


def test_texts_that_nobody_answers_page_once_and_not_before_their_time(desk: Desk) -> None:
    unread(desk, KIM)
    unread(desk, SAM)
    watch.look(desk.house, NOON + watch.UNREAD_FOR)
    assert desk.alerts() == []
    watch.look(desk.house, NOON + OVERDUE)
    watch.look(desk.house, NOON + OVERDUE * 2)
    assert desk.alerts() == ["texts_unread"]


def test_texts_that_nobody_sends_page(desk: Desk) -> None:
    add_text(desk.house, add_conversation(desk.house))
    watch.look(desk.house, NOON + watch.UNSENT_FOR + timedelta(seconds=1))
    assert desk.alerts() == ["texts_unsent"]


def test_deliveries_that_are_never_reported_page(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    for turn in range(watch.ENOUGH_WITHOUT_STATUS):
        add_text(desk.house, kim, turn=turn)
    desk.deliver_all()
    later = NOON + watch.NO_STATUS_FOR + timedelta(minutes=1)
    watch.look(desk.house, NOON)
    assert desk.alerts() == []
    watch.look(desk.house, later)
    assert desk.alerts() == ["no_statuses"]


def test_one_report_is_enough_to_trust_the_callbacks(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    for turn in range(watch.ENOUGH_WITHOUT_STATUS):
        add_text(desk.house, kim, turn=turn)
    desk.deliver_all()
    desk.hear(desk.twilio.taken[2]["sid"], "delivered")
    watch.look(desk.house, NOON + watch.NO_STATUS_FOR + timedelta(minutes=1))
    assert desk.alerts() == []


def test_a_worker_is_remembered_while_it_beats_and_a_day_longer(desk: Desk) -> None:
    watch.beat(desk.house, NOON, "one")
    watch.beat(desk.house, NOON + timedelta(seconds=10), "one")
    assert len(desk.all(WorkerBeat)) == 1
    with desk.house.sessions() as db:
        assert watch.worker_seen(db, NOON + timedelta(minutes=1)) == NOON + timedelta(seconds=10)
    watch.beat(desk.house, NOON + timedelta(days=2), "two")
    assert [beat.holder for beat in desk.all(WorkerBeat)] == ["two"]


def test_a_clock_that_is_set_back_stops_no_watch(desk: Desk) -> None:
    step = worker._Watch(True)
    for now in (NOON + timedelta(days=1), NOON):
        step(desk.house, now, f"worker at {now}")
    assert len(desk.all(WorkerBeat)) == 2
    with desk.house.sessions() as db:
        assert watch.worker_seen(db, NOON) == NOON


def test_a_machine_whose_clock_is_not_the_databases_pages(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_conversation(desk.house)
    watch.look(desk.house, NOON)
    assert desk.alerts() == []
    monkeypatch.setattr(watch, "CLOCK_OFF", timedelta(seconds=-1))
    for _ in range(2):
        watch.look(desk.house, NOON)
    has_two_clocks = desk.house.engine.dialect.name == "postgresql"
    assert desk.alerts() == (["clock_off"] if has_two_clocks else [])


def test_staff_read_every_kind_in_words() -> None:
    kinds = {kind for _, kind, _ in watch._SWITCHES} | {"daily_limit", "stuck", catch_up.ALERT}
    assert kinds <= words.ALERTS.keys() & words.ALERT_KINDS.keys()
