"""What the carrier says later: a text only moves forward, and what did not arrive is told."""

import threading
from datetime import timedelta

import pytest
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text, update
from twilio.request_validator import RequestValidator

import webhooks
from bot import outbound_states, outbox
from bot.database import writing
from models import ConsentEvent, Conversation, OutboundMessage
from tests.outbox.desk import Desk
from tests.services.outgoing import (
    ACCOUNT_SID,
    NOON,
    TOKEN,
    add_conversation,
    add_text,
)
from tests.twilio.stand_in import RESET_AFTER_TAKING

MOVES = ("accepted", "sent", "delivered", "undelivered", "failed")


def test_a_status_of_a_text_that_is_not_ours_changes_nothing(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    desk.deliver()
    before = outbox.unknown_statuses._value.get()
    desk.hear("SM" + "f" * 32, "failed", 30005)
    desk.hear("SM" + "f" * 32, "failed", 30005, reference=str(row_id))
    desk.hear("SM" + "f" * 32, "failed", 30005, reference="01234567-89ab-7def-8123-456789abcdef")
    assert desk.row(row_id).state == "accepted"
    assert outbox.unknown_statuses._value.get() == before + 3


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(said=st.lists(st.sampled_from(MOVES), min_size=1, max_size=8), data=st.data())
def test_any_order_and_repetition_of_statuses_ends_in_the_same_rank(
    desk: Desk, said: list[str], data: st.DataObject
) -> None:
    other_order = data.draw(st.permutations(said + said[:2]))
    ranks = []
    for order in (said, other_order):
        conversation_id = add_conversation(desk.house, f"+1480{len(desk.all(Conversation)):07}")
        row_id = add_text(desk.house, conversation_id, state="sending", rank=1, due_at=None)
        seen = []
        for status in order:
            desk.hear(f"SM{row_id.hex}", status, reference=str(row_id))
            seen.append(desk.row(row_id).rank)
        assert seen == sorted(seen)
        ranks.append(seen[-1])
    assert ranks[0] == ranks[1] == max(outbound_states.RANKS[status] for status in said)


def test_an_opt_out_may_come_with_the_status_and_is_written_once(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    row_id = add_text(desk.house, kim)
    desk.deliver()
    sid = desk.row(row_id).message_sid
    assert sid
    for _ in range(3):
        desk.hear(sid, "failed", 21610)
    assert [event.source for event in desk.all(ConsentEvent)] == ["carrier"]
    assert desk.row(row_id).error_code == 21610


def test_an_opt_out_that_we_know_is_not_written_again(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    add_text(desk.house, kim)
    desk.deliver()
    desk.opt(kim, "opt_out", 2)
    desk.hear(desk.twilio.taken[0]["sid"], "undelivered", 21610)
    assert [event.source for event in desk.all(ConsentEvent)] == ["keyword"]


def test_an_opt_out_that_the_carrier_tells_late_is_newer_than_what_was_said_here(
    desk: Desk,
) -> None:
    kim = add_conversation(desk.house)
    row_id = add_text(desk.house, kim, turn=1)
    desk.deliver()
    desk.opt(kim, "opt_in", 2, NOON - timedelta(minutes=1))
    with writing(desk.house.sessions) as db:
        db.get_one(Conversation, kim).turn = 2
    desk.hear(desk.row(row_id).message_sid or "", "undelivered", 21610)
    add_text(desk.house, kim, turn=3)
    desk.deliver_all()
    assert len(desk.twilio.taken) == 1


def test_a_safety_text_that_does_not_arrive_is_an_alert_once(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house), copy_key="safety.crisis")
    desk.deliver()
    sid = desk.row(row_id).message_sid
    assert sid
    for status in ("sent", "undelivered", "undelivered", "sent", "failed"):
        desk.hear(sid, status, 30005 if status != "sent" else None)
    assert desk.alerts() == ["failed_crisis_text"]
    assert len(desk.house.wakes) == 3


@pytest.mark.parametrize("code", [30003, 30008])
def test_an_unreachable_phone_is_tried_once_more_and_only_once(desk: Desk, code: int) -> None:
    kim = add_conversation(desk.house)
    row_id = add_text(desk.house, kim)
    desk.deliver()
    for _ in range(3):
        for message in list(desk.twilio.taken):
            desk.hear(message["sid"], "undelivered", code, now=NOON + timedelta(seconds=30))
        desk.deliver_all(NOON + timedelta(minutes=2))
    assert desk.twilio.bodies() == ["hello Kim", "hello Kim"]
    states = {row.position: row.state for row in desk.all(OutboundMessage)}
    assert states == {0: "undelivered", 1: "undelivered"}
    assert desk.row(row_id).state == "undelivered"


def test_a_talk_that_moved_on_gets_no_old_text_again(desk: Desk) -> None:
    kim = add_conversation(desk.house)
    add_text(desk.house, kim, turn=1)
    add_text(desk.house, kim, turn=2)
    desk.deliver_all()
    desk.hear(desk.twilio.taken[0]["sid"], "undelivered", 30003)
    desk.hear(desk.twilio.taken[1]["sid"], "undelivered", 30003, now=NOON + timedelta(hours=4))
    assert len(desk.all(OutboundMessage)) == 2


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
def test_a_status_and_a_turn_at_the_same_moment_never_wait_in_a_ring(desk: Desk) -> None:
    conversation_id = add_conversation(desk.house)
    row_id = add_text(desk.house, conversation_id, copy_key="safety.crisis")
    desk.deliver()
    sid = desk.twilio.taken[0]["sid"]
    status = threading.Thread(target=desk.hear, args=(sid, "failed", 30005))
    with writing(desk.house.sessions) as turn:
        turn.scalars(
            select(Conversation).where(Conversation.id == conversation_id).with_for_update()
        ).one()
        status.start()
        wait_until_somebody_waits(desk)
        turn.execute(update(OutboundMessage).where(OutboundMessage.id == row_id).values(lang="es"))
    status.join()
    assert (desk.row(row_id).state, desk.row(row_id).lang) == ("failed", "es")
    assert desk.alerts() == ["failed_crisis_text"]


def wait_until_somebody_waits(desk: Desk) -> None:
    waiting = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'")
    with desk.house.engine.connect() as connection:
        while not connection.execute(waiting).scalar():
            connection.rollback()


def test_a_signed_status_at_the_door_finds_its_text_by_our_reference(desk: Desk) -> None:
    row_id = add_text(desk.house, add_conversation(desk.house))
    desk.twilio.will(RESET_AFTER_TAKING)
    desk.deliver()
    called = desk.twilio.forms[0]["StatusCallback"]
    sid = desk.twilio.taken[0]["sid"]
    form = {"MessageSid": sid, "MessageStatus": "delivered", "AccountSid": ACCOUNT_SID}
    app = Flask("doors")
    webhooks.register(app, desk.house)
    signature = RequestValidator(TOKEN).compute_signature(called, form)
    headers = {"X-Twilio-Signature": signature}
    door = called.removeprefix(desk.house.settings.public_base_url)
    another = door[:-1] + ("0" if door[-1] != "0" else "1")
    assert app.test_client().post(another, data=form, headers=headers).status_code == 403
    assert app.test_client().post(door, data=form, headers=headers).status_code == 204
    assert (desk.row(row_id).state, desk.row(row_id).message_sid) == ("delivered", sid)
