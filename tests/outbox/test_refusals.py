"""What the carrier refuses: tried again, given up, told to people."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.carrier.codes import REMEDIES
from bot.carrier.twilio import TwilioCarrier
from models import Alert, ConsentEvent, Lead, OutboundMessage
from staff.delivery import cause
from tests.outbox.desk import Desk
from tests.services.listening import free_port
from tests.services.outgoing import (
    NOON,
    SAM,
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
OURS_TO_PREVENT = {20404, 21212, 21602, 21604, 21703}


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


AGAIN = (20429, 21611, 30001, 30003, 30008, 30022)
ONCE_MORE = (30001, 30003, 30008, 30022)
NUMBER = (
    21211, 21265, 21266, 21612, 21614, 21635, 30004, 30005, 30006, 30640, 99999,
)  # fmt: skip
PEOPLE_MEND = (
    20003, 20005, 20006, 20403, 21408, 21606, 21608, 21617, 21658, 21659, 21660, 21661, 30002,
    30007, 30023, 30024, 30032, 30034, 30450, 30610,
)  # fmt: skip


def each_texter(desk: Desk, codes: tuple[int, ...]) -> Iterator[tuple[int, OutboundMessage]]:
    """A text to somebody of their own for each code: the code and the row."""
    for code in codes:
        conversation_id = add_conversation(desk.house, f"+14805{code:06}")
        add_lead(desk.house, conversation_id)
        yield code, desk.row(add_text(desk.house, conversation_id))


def what_followed(desk: Desk, row: OutboundMessage) -> tuple[str, list[str], bool]:
    """The text's state now, the alerts about its texter, and whether staff must reply."""
    mine = row.conversation_id
    alerts = [alert.kind for alert in desk.all(Alert) if alert.conversation_id == mine]
    (lead,) = (lead for lead in desk.all(Lead) if lead.conversation_id == mine)
    return desk.row(row.id).state, alerts, lead.needs_reply


def test_every_code_has_its_own_consequence_when_a_text_is_refused(desk: Desk) -> None:
    """Source: Twilio, Error and Warning Dictionary; one that is not listed is not tried again."""
    assert {*AGAIN, *NUMBER, *PEOPLE_MEND, 21610, 63038} >= {*REMEDIES} - OURS_TO_PREVENT
    for code, row in each_texter(desk, AGAIN):
        desk.twilio.will(refusal(code))
        desk.deliver()
        assert what_followed(desk, row) == ("queued", [], False), code
        assert (desk.row(row.id).due_at or NOON) > NOON
    desk.deliver_all(NOON + timedelta(minutes=1))
    for codes, alerts in ((NUMBER, []), (PEOPLE_MEND, ["stuck"])):
        for code, row in each_texter(desk, codes):
            desk.twilio.will(refusal(code))
            desk.deliver()
            assert what_followed(desk, row) == ("failed", alerts, True), code
            assert desk.row(row.id).due_at is None


def test_every_code_has_its_own_consequence_when_a_text_does_not_arrive(desk: Desk) -> None:
    consequences = ((ONCE_MORE, []), (NUMBER, []), (PEOPLE_MEND, ["stuck"]), ((63038,), ["stuck"]))
    for codes, alerts in consequences:
        for code, row in each_texter(desk, codes):
            desk.deliver()
            desk.hear(desk.twilio.taken[-1]["sid"], "undelivered", code)
            assert what_followed(desk, row) == ("undelivered", alerts, True), code
    before = len(desk.twilio.taken)
    desk.time_passes()
    assert len(desk.twilio.taken) - before == len(ONCE_MORE)


def test_staff_read_the_cause_of_every_code(desk: Desk) -> None:
    unnamed = [code for code in REMEDIES if cause(code) == cause(None)]
    assert unnamed == []


def test_at_the_accounts_limit_texts_wait_and_people_hear_of_it_once(desk: Desk) -> None:
    kim, sam = add_conversation(desk.house), add_conversation(desk.house, SAM)
    add_text(desk.house, kim)
    add_text(desk.house, sam, "hello Sam")
    desk.twilio.will(*[refusal(63038, 429)] * 8)
    desk.time_passes(45)
    assert desk.twilio.bodies() == []
    assert desk.alerts() == ["daily_limit"]
    desk.time_passes(90)
    assert sorted(desk.twilio.bodies()) == ["hello Kim", "hello Sam"]


@pytest.mark.parametrize(
    "mood",
    [Mood(302, "", {"Location": "https://login.example"}), Mood(403, "<html>"), Mood(407, "")],
)
def test_who_is_not_twilio_refuses_no_text_for_good_and_people_hear_of_it(
    desk: Desk, mood: Mood
) -> None:
    """A proxy, a firewall or a sign-in page on the way."""
    kim, sam = add_conversation(desk.house), add_conversation(desk.house, SAM)
    row_id = add_text(desk.house, kim)
    desk.twilio.will(mood, mood)
    desk.time_passes()
    assert desk.row(row_id).state == "accepted"
    lost = add_text(desk.house, sam)
    desk.twilio.will(*[mood] * 9)
    desk.time_passes()
    assert (desk.row(lost).state, desk.alerts()) == ("failed", ["stuck"])


def test_what_only_people_can_mend_is_one_alert_for_a_texter(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    add_text(desk.house, kim, turn=1)
    add_text(desk.house, kim, turn=2)
    desk.twilio.will(refusal(30007), refusal(20003))
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


@pytest.mark.parametrize("mood", [refusal(21614), refusal(21610), refusal(30003), refusal(63038)])
def test_a_safety_text_that_is_refused_is_an_alert_at_once(desk: Desk, mood: Mood) -> None:
    kim = add_conversation(desk.house)
    add_text(desk.house, kim, "call 911", copy_key="safety.emergency")
    desk.twilio.will(*[mood] * 5)
    desk.time_passes(10)
    assert desk.alerts() == ["failed_crisis_text"]
