"""What the carrier refuses: tried again, given up, told to people."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.carrier.twilio import TwilioCarrier
from models import ConsentEvent, Lead
from tests.outbox.desk import Desk
from tests.services.listening import free_port
from tests.services.outgoing import (
    NOON,
    add_conversation,
    add_lead,
    add_text,
    make_settings,
)
from tests.twilio.stand_in import (
    RESET_BEFORE_TAKING,
    SERVER_ERROR,
    Mood,
    refusal,
)

BUSY = refusal(20429, 429)


@pytest.mark.parametrize("mood", [BUSY, RESET_BEFORE_TAKING, SERVER_ERROR])
def test_a_passing_failure_is_tried_again_until_it_leaves(desk: Desk, mood: Mood) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    desk.twilio.will(mood, mood, mood)
    desk.time_passes()
    assert desk.row(row_id).state == "accepted"
    assert desk.twilio.bodies() == ["hello Kim"]
    assert len(desk.twilio.forms) == 4
    assert desk.alerts() == []


def test_tries_come_ever_later_and_not_before_the_carrier_wishes(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    desk.twilio.will(BUSY, BUSY, refusal(20429, 429, Retry_After="900"))
    now, waits = NOON, []
    for _ in range(3):
        assert desk.deliver(now)
        row = desk.row(row_id)
        assert (row.state, row.error_code) == ("queued", 20429)
        assert row.due_at is not None
        waits.append((row.due_at - now).total_seconds())
        assert not desk.deliver(row.due_at - timedelta(seconds=1))
        now = row.due_at
    assert 4 <= waits[0] <= 8
    assert 12 <= waits[1] <= 24
    assert waits[2] == 900


def test_after_five_refusals_people_are_told(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    lead_id = add_lead(desk.house, kim)
    row_id = add_text(desk.house, kim)
    desk.twilio.will(*[BUSY] * 9)
    desk.time_passes()
    assert len(desk.twilio.forms) == 5
    assert desk.row(row_id).state == "failed"
    assert desk.alerts() == ["stuck"]
    with desk.house.sessions() as db:
        assert db.scalars(select(Lead).where(Lead.id == lead_id)).one().needs_reply


def test_a_carrier_that_is_not_there_is_tried_again(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    away = make_settings(TWILIO_API_BASE_URL=f"http://127.0.0.1:{free_port()}")
    here, desk.house.carrier = desk.house.carrier, TwilioCarrier(away)
    desk.deliver()
    assert desk.row(row_id).state == "queued"
    desk.house.carrier = here
    desk.time_passes()
    assert desk.row(row_id).state == "accepted"


def test_a_permanent_failure_is_tried_once_and_marked_at_the_desk(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    add_lead(desk.house, kim)
    row_id = add_text(desk.house, kim)
    desk.twilio.will(refusal(21614))
    desk.time_passes()
    row = desk.row(row_id)
    assert (row.state, row.rank, row.error_code) == ("failed", 4, 21614)
    assert len(desk.twilio.forms) == 1
    assert desk.alerts() == []
    assert desk.all(Lead)[0].needs_reply


@pytest.mark.parametrize("code", [20003, 30007, 30034, 21606])
def test_what_only_people_can_mend_is_an_alert_but_one(desk: Desk, code: int) -> None:
    kim = add_conversation(desk.house)
    add_text(desk.house, kim, turn=1)
    add_text(desk.house, kim, turn=2)
    desk.twilio.will(refusal(code), refusal(code))
    desk.deliver_all()
    assert desk.alerts() == ["stuck"]


def test_an_opt_out_that_only_the_carrier_heard_suppresses(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    add_text(desk.house, kim, turn=1)
    second = add_text(desk.house, kim, turn=2)
    desk.twilio.will(refusal(21610))
    desk.deliver_all()
    (event,) = desk.all(ConsentEvent)
    assert (event.kind, event.source, event.conversation_id) == ("opt_out", "carrier", kim)
    assert desk.row(second).state == "suppressed"
    assert len(desk.twilio.forms) == 1


@pytest.mark.parametrize("mood", [refusal(21614), refusal(21610), refusal(30003)])
def test_a_safety_text_that_is_refused_is_an_alert_at_once(desk: Desk, mood: Mood) -> None:
    kim = add_conversation(desk.house)
    add_text(desk.house, kim, "call 911", copy_key="safety.emergency")
    desk.twilio.will(*[mood] * 5)
    desk.time_passes(10)
    assert desk.alerts() == ["failed_crisis_text"]
