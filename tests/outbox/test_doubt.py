"""An outcome that nobody knows: the text is looked for, and never leaves twice."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

import migrations
from bot import backup, departures, outbox
from bot.carrier import DeliveryStatus, Outgoing
from bot.database import writing
from models import OutboundMessage
from tests.outbox.desk import Desk
from tests.services.outgoing import (
    KIM,
    NIGHT,
    NOON,
    SAM,
    add_conversation,
    add_text,
    make_house,
)
from tests.twilio.stand_in import (
    FINE,
    LOST_ANSWER,
    RESET_AFTER_TAKING,
    RESET_BEFORE_TAKING,
    SERVER_ERROR_AFTER_TAKING,
    Mood,
)

LATER = timedelta(minutes=20)


@pytest.mark.parametrize("mood", [RESET_AFTER_TAKING, SERVER_ERROR_AFTER_TAKING, LOST_ANSWER])
def test_a_text_whose_answer_was_lost_is_found_and_not_sent_again(desk: Desk, mood: Mood) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    desk.twilio.will(mood)
    desk.deliver()
    row = desk.row(row_id)
    assert (row.state, row.rank, row.message_sid) == ("uncertain", 1, None)
    assert row.error_code is None
    desk.time_passes()
    row = desk.row(row_id)
    assert (row.state, row.message_sid) == ("accepted", desk.twilio.taken[0]["sid"])
    assert len(desk.twilio.forms) == 1


def test_a_text_is_not_sent_again_before_the_list_can_be_trusted(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    desk.twilio.will(RESET_BEFORE_TAKING)
    desk.deliver()
    due_at = desk.row(row_id).due_at
    assert due_at is not None
    assert due_at - NOON >= timedelta(seconds=30)
    desk.deliver_all(due_at)
    assert len(desk.twilio.queries) == 1
    assert desk.twilio.bodies() == ["hello Kim"]


def test_a_list_that_does_not_answer_sends_nothing(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    desk.twilio.will(RESET_AFTER_TAKING)
    desk.twilio.will_list(*[Mood(500, "boom")] * 9)
    desk.time_passes()
    assert len(desk.twilio.forms) == 1
    row = desk.row(row_id)
    assert (row.state, row.due_at) == ("uncertain", None)
    assert desk.alerts() == ["stuck"]
    desk.hear(desk.twilio.taken[0]["sid"], "delivered", reference=str(row_id))
    assert desk.row(row_id).state == "delivered"


def test_a_text_given_up_holds_up_nobody(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    add_text(desk.house, kim, "lost", turn=1)
    add_text(desk.house, kim, "next", turn=2)
    desk.twilio.will(RESET_AFTER_TAKING)
    desk.twilio.will_list(*[Mood(500, "boom")] * 9)
    desk.time_passes()
    assert desk.twilio.bodies() == ["lost", "next"]


def test_the_same_words_sent_before_are_not_taken_for_this_text(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    first = add_text(desk.house, kim, turn=1)
    second = add_text(desk.house, kim, turn=2)
    desk.twilio.will(FINE, RESET_BEFORE_TAKING)
    desk.time_passes()
    sids = {desk.row(first).message_sid, desk.row(second).message_sid}
    assert sids == {message["sid"] for message in desk.twilio.taken}
    assert len(sids) == 2


def test_a_status_with_our_reference_settles_what_the_answer_did_not(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    desk.twilio.will(RESET_AFTER_TAKING)
    desk.deliver()
    sid = desk.twilio.taken[0]["sid"]
    desk.hear(sid, "sent", reference=str(row_id))
    row = desk.row(row_id)
    assert (row.state, row.message_sid, row.due_at) == ("sent", sid, None)
    desk.time_passes()
    assert len(desk.twilio.forms) == 1
    assert desk.twilio.queries == []


def test_a_status_may_overtake_the_answer(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))

    class Overtaken:
        def send(self, text: Outgoing) -> DeliveryStatus:
            desk.hear("SM1", "delivered", reference=text.reference)
            return DeliveryStatus("SM1", "accepted", reference=text.reference)

    desk.house.carrier = Overtaken()
    desk.deliver()
    row = desk.row(row_id)
    assert (row.state, row.rank, row.message_sid) == ("delivered", 4, "SM1")
    assert not desk.deliver(NOON + LATER)


@pytest.mark.parametrize("taken", [True, False])
def test_a_worker_that_died_while_sending_is_followed_by_one_that_looks(
    desk: Desk, taken: bool
) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))

    class Killed(BaseException):
        pass

    class Dies:
        def send(self, text: Outgoing) -> DeliveryStatus:
            if taken:
                carrier.send(text)
            raise Killed

    carrier, desk.house.carrier = desk.house.carrier, Dies()
    with pytest.raises(Killed):
        desk.deliver(holder="dead")
    desk.house.carrier = carrier
    assert desk.row(row_id).state == "sending"
    assert not desk.deliver(NOON + timedelta(seconds=departures.LEASE_S - 1), "alive")
    assert desk.deliver(NOON + timedelta(seconds=departures.LEASE_S), "alive")
    assert desk.row(row_id).state == "accepted"
    assert desk.twilio.bodies() == ["hello Kim"]


def test_a_worker_that_was_too_slow_does_not_overwrite(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))

    class Slow:
        def send(self, text: Outgoing) -> DeliveryStatus:
            carrier.send(text)
            desk.house.carrier = carrier
            assert desk.deliver(NOON + timedelta(seconds=departures.LEASE_S), "fast")
            return DeliveryStatus("SM" + "f" * 32, "failed", 30005)

    carrier, desk.house.carrier = desk.house.carrier, Slow()
    desk.deliver(holder="slow")
    row = desk.row(row_id)
    assert (row.state, row.message_sid) == ("accepted", desk.twilio.taken[0]["sid"])
    assert len(desk.twilio.taken) == 1


def test_an_opt_out_while_in_doubt_stops_the_second_try(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    row_id = add_text(desk.house, kim)
    desk.twilio.will(RESET_BEFORE_TAKING)
    desk.deliver()
    desk.opt(kim, "opt_out", 2)
    desk.time_passes()
    assert desk.row(row_id).state == "suppressed"
    assert len(desk.twilio.forms) == 1


def test_what_we_initiate_is_not_tried_again_at_night(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house), initiated=True)
    desk.twilio.will(RESET_BEFORE_TAKING)
    desk.deliver()
    desk.deliver_all(NIGHT)
    assert desk.row(row_id).state == "queued"
    assert len(desk.twilio.forms) == 1


def test_a_bug_in_the_carrier_costs_one_text_and_never_the_worker(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))

    class Broken:
        def send(self, text: Outgoing) -> DeliveryStatus:
            if text.phone == KIM:
                raise RuntimeError("a bug")
            return DeliveryStatus("SM9", "accepted")

        def find(self, *_: object) -> tuple[DeliveryStatus, ...]:
            raise RuntimeError("a bug")

    desk.house.carrier = Broken()
    assert desk.deliver()
    assert desk.row(row_id).state == "uncertain"
    other_id = add_text(desk.house, add_conversation(desk.house, SAM))
    assert desk.deliver(NOON + timedelta(minutes=2))
    assert (desk.row(row_id).attempts, desk.row(other_id).state) == (2, "accepted")


def test_a_body_that_does_not_open_ends_with_an_alert(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    with writing(desk.house.sessions) as db:
        db.get_one(OutboundMessage, row_id).body_sealed = b"\x01 not sealed by us"
    desk.time_passes()
    assert desk.alerts() == ["stuck"]
    assert desk.twilio.forms == []


def test_a_text_does_not_wait_for_looks_for_others_until_its_lease_is_over(desk: Desk) -> None:
    """A carrier that hangs while one text is looked for: another worker then takes the others."""
    doubtful = add_text(desk.house, add_conversation(desk.house))
    desk.twilio.will(RESET_BEFORE_TAKING)
    desk.deliver()
    due_at = desk.row(doubtful).due_at
    assert due_at is not None
    fresh = add_text(desk.house, add_conversation(desk.house, SAM), "hello Sam", due_at=due_at)

    class Hangs:
        def __init__(self) -> None:
            self.send = carrier.send

        def find(self, *what: Any) -> tuple[DeliveryStatus, ...]:
            desk.house.carrier = carrier
            desk.deliver_all(due_at + timedelta(seconds=departures.LEASE_S))
            return carrier.find(*what)

    carrier = desk.house.carrier
    desk.house.carrier = Hangs()
    desk.deliver(due_at, "slow")
    assert sorted(desk.twilio.bodies()) == ["hello Kim", "hello Sam"]
    assert (desk.row(doubtful).state, desk.row(fresh).state) == ("accepted", "accepted")


def test_what_left_after_a_backup_does_not_leave_again_after_its_restore(
    desk: Desk, tmp_path: Path
) -> None:
    kim, later = add_conversation(desk.house), NOON + timedelta(hours=1)
    add_text(desk.house, kim, "before", turn=1, due_at=later)
    add_text(desk.house, kim, "not yet", turn=2, due_at=later + LATER)
    backup.backup(desk.house.engine, tmp_path / "backup", NOON)
    desk.deliver_all(later)
    url = f"sqlite:///{tmp_path / 'restored.db'}"
    migrations.upgrade(url)
    with make_house(url, desk.house.carrier) as restored:
        backup.restore(restored.engine, tmp_path / "backup", later)
        Desk(restored, desk.twilio).deliver_all(later + LATER)
    assert desk.twilio.bodies() == ["before", "not yet"]


def test_a_worker_that_was_frozen_past_its_lease_sends_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    hours = iter([0.0, 3600.0])
    monkeypatch.setattr(outbox, "monotonic", lambda: next(hours))
    desk.deliver()
    assert (desk.row(row_id).state, desk.twilio.forms) == ("uncertain", [])
    monkeypatch.undo()
    desk.time_passes()
    assert (desk.row(row_id).state, desk.twilio.bodies()) == ("accepted", ["hello Kim"])
