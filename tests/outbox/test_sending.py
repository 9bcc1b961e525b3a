"""What may leave, in which order, for how long: the one sender before it calls the carrier."""

from datetime import timedelta

import pytest

from bot import outbox
from bot.carrier import DeliveryStatus, Outgoing
from bot.carrier.simulator import Simulator
from bot.database import writing
from models import Alert, OutboundMessage
from tests.outbox.desk import Desk
from tests.services.outgoing import (
    KIM,
    NIGHT,
    NOON,
    SAM,
    add_conversation,
    add_lead,
    add_text,
    make_house,
)
from tests.twilio.stand_in import (
    refusal,
)

BUSY = refusal(20429, 429)
NEW_YORKER = "+12125550111"


def test_nothing_due_is_nothing_done(desk: Desk) -> None:
    assert not desk.deliver()


def test_a_due_text_leaves_once_and_is_accepted(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    assert desk.deliver()
    row = desk.row(row_id)
    assert (row.state, row.rank, row.sent_at, row.due_at) == ("accepted", 2, NOON, None)
    assert row.message_sid == desk.twilio.taken[0]["sid"]
    assert (row.lease_holder, row.lease_until) == (None, None)
    assert not desk.deliver(NOON + timedelta(days=1))
    assert desk.twilio.bodies() == ["hello Kim"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_the_simulator_has_delivered_at_once(database_url: str) -> None:
    with make_house(database_url, Simulator()) as house:
        row_id = add_text(house, add_conversation(house))
        assert outbox.deliver(house, NOON, "worker")
        with house.sessions() as db:
            row = db.get_one(OutboundMessage, row_id)
            assert (row.state, row.rank) == ("delivered", 4)


def test_sending_is_written_before_the_carrier_is_called(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    seen = []

    class Looks:
        def send(self, text: Outgoing) -> DeliveryStatus:
            row = desk.row(row_id)
            seen.append((row.state, row.tried_at, row.lease_holder))
            return DeliveryStatus("SM1", "accepted")

    desk.house.carrier = Looks()
    desk.deliver()
    assert seen == [("sending", NOON, "worker")]


def test_texts_to_one_phone_leave_in_the_order_of_turns(desk: Desk) -> None:
    kim, sam = add_conversation(desk.house), add_conversation(desk.house, SAM)
    add_text(desk.house, kim, "second", turn=2, due_at=NOON - timedelta(minutes=5))
    add_text(desk.house, kim, "first b", turn=1, position=1, due_at=NOON - timedelta(minutes=9))
    add_text(desk.house, kim, "first a", turn=1, position=0)
    add_text(desk.house, sam, "for sam", due_at=NOON - timedelta(minutes=1))
    desk.deliver_all()
    bodies = desk.twilio.bodies()
    assert [body for body in bodies if body != "for sam"] == ["first a", "first b", "second"]


def test_a_text_that_is_tried_again_holds_up_the_next_to_the_same_phone_only(desk: Desk) -> None:
    kim, sam = add_conversation(desk.house), add_conversation(desk.house, SAM)
    add_text(desk.house, kim, "first", turn=1)
    add_text(desk.house, kim, "second", turn=2)
    add_text(desk.house, sam, "for sam", due_at=NOON + timedelta(seconds=1))
    desk.twilio.will(BUSY)
    desk.deliver_all()
    desk.deliver_all(NOON + timedelta(seconds=1))
    assert desk.twilio.bodies() == ["for sam"]
    desk.time_passes()
    assert desk.twilio.bodies() == ["for sam", "first", "second"]


def test_a_text_that_waits_for_its_hour_holds_nobody_up(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    add_text(desk.house, kim, "tomorrow", turn=1, due_at=NOON + timedelta(days=1), initiated=True)
    add_text(desk.house, kim, "an answer", turn=2)
    desk.deliver_all()
    assert desk.twilio.bodies() == ["an answer"]


def test_a_safety_text_waits_behind_nothing(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    add_text(desk.house, kim, "first", turn=1)
    desk.twilio.will(BUSY)
    desk.deliver_all()
    add_text(desk.house, kim, "call 988", turn=2, copy_key="safety.crisis")
    desk.deliver_all()
    assert desk.twilio.bodies() == ["call 988"]


def test_nothing_leaves_after_an_opt_out(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    row_id = add_text(desk.house, kim, turn=3)
    desk.opt(kim, "opt_out", 3)
    desk.deliver_all()
    assert desk.row(row_id).state == "suppressed"
    assert desk.twilio.forms == []
    assert desk.alerts() == []


@pytest.mark.parametrize(("exempt", "turn", "leaves"), [(True, 3, 1), (True, 4, 0), (False, 3, 0)])
def test_only_the_confirmation_of_that_very_opt_out_leaves(
    desk: Desk, exempt: bool, turn: int, leaves: int
) -> None:
    kim = add_conversation(desk.house)
    desk.opt(kim, "opt_out", 3)
    add_text(desk.house, kim, turn=turn, exempt=exempt)
    desk.deliver_all()
    assert len(desk.twilio.forms) == leaves


def test_an_opt_out_of_somebody_else_silences_nobody(desk: Desk) -> None:
    kim, sam = add_conversation(desk.house), add_conversation(desk.house, SAM)
    desk.opt(sam, "opt_out", 1)
    add_text(desk.house, kim)
    desk.deliver_all()
    assert len(desk.twilio.taken) == 1


def test_the_last_word_on_consent_decides(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    desk.opt(kim, "opt_out", 1, NOON - timedelta(minutes=3))
    desk.opt(kim, "opt_in", 2, NOON - timedelta(minutes=2))
    desk.opt(kim, "disclosed", 2, NOON - timedelta(minutes=1))
    add_text(desk.house, kim, turn=3)
    desk.deliver_all()
    assert len(desk.twilio.taken) == 1


def test_a_clock_that_was_set_back_revives_no_consent(desk: Desk) -> None:
    """The opt-in was written by a machine whose clock was an hour ahead."""
    kim = add_conversation(desk.house)
    desk.opt(kim, "opt_in", 1, NOON + timedelta(hours=1))
    desk.opt(kim, "opt_out", 2, NOON)
    add_text(desk.house, kim, turn=3)
    desk.deliver_all()
    assert desk.twilio.taken == []


def test_a_suppressed_safety_text_is_an_alert(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    lead_id = add_lead(desk.house, kim)
    desk.opt(kim, "opt_out", 1)
    add_text(desk.house, kim, "call 988", turn=2, copy_key="safety.crisis")
    desk.deliver_all()
    (alert,) = desk.all(Alert)
    assert (alert.kind, alert.lead_id, alert.due_at) == ("failed_crisis_text", lead_id, NOON)


def test_a_text_that_came_too_late_does_not_leave(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house), expires_at=NOON)
    desk.deliver_all()
    assert desk.row(row_id).state == "expired"
    assert desk.twilio.forms == []


def test_what_we_initiate_waits_for_permitted_hours_and_answers_do_not(desk: Desk) -> None:
    kim, sam = add_conversation(desk.house), add_conversation(desk.house, SAM)
    nudge = add_text(desk.house, kim, "nudge", initiated=True)
    add_text(desk.house, sam, "answer")
    desk.deliver_all(NIGHT)
    assert desk.twilio.bodies() == ["answer"]
    due_at = desk.row(nudge).due_at
    assert due_at is not None
    assert timedelta(hours=9) < due_at - NIGHT < timedelta(hours=13)
    desk.deliver_all(due_at)
    assert desk.twilio.bodies() == ["answer", "nudge"]


def test_what_we_initiate_waits_for_the_hours_of_the_texters_own_zone_too(desk: Desk) -> None:
    """Source: 47 CFR 64.1200(c)(1): the called party's hours count, not ours."""
    evening = NIGHT - timedelta(hours=3, minutes=30)  # 6.30 pm in Phoenix, 8.30 pm in New York
    far = add_conversation(desk.house, NEW_YORKER)
    add_text(desk.house, far, "far", initiated=True)
    add_text(desk.house, far, "far and asked for", turn=2)
    add_text(desk.house, add_conversation(desk.house), "near", initiated=True)
    desk.deliver_all(evening)
    assert sorted(desk.twilio.bodies()) == ["far and asked for", "near"]
    desk.deliver_all(NIGHT + timedelta(hours=9))  # 7 am in Phoenix, 9 am in New York
    assert len(desk.twilio.bodies()) == 2
    desk.deliver_all(NIGHT + timedelta(hours=12))
    assert desk.twilio.bodies()[2:] == ["far"]


def test_the_carrier_does_not_keep_a_text_into_the_night(desk: Desk) -> None:
    evening = NIGHT - timedelta(hours=3)  # 7 pm
    kim, sam = add_conversation(desk.house), add_conversation(desk.house, SAM)
    add_text(desk.house, kim, initiated=True)
    add_text(desk.house, sam)
    add_text(desk.house, sam, turn=2, expires_at=evening + timedelta(minutes=10))
    desk.deliver_all(evening)
    validity_s = {(form["To"], form["ValidityPeriod"]) for form in desk.twilio.forms}
    assert validity_s == {(KIM, "3600"), (SAM, "14400"), (SAM, "600")}


def test_a_cancelled_text_does_not_leave(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    with writing(desk.house.sessions) as db:
        row = db.get_one(OutboundMessage, row_id)
        row.state, row.rank = "cancelled", 4
    desk.deliver_all()
    assert desk.twilio.forms == []
    assert desk.row(row_id).due_at is None
