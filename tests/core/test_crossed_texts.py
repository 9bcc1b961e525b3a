"""A text that was on its way before ours arrived is read against what its writer had seen."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.conversation import Conversation, Inbound, Turn
from bot.core.dialogue.respond import respond
from bot.core.reading import Reader
from bot.core.script import Script

PHONE = "+14805550101"
BEGIN = datetime(2026, 12, 1, 17, 0, tzinfo=UTC)


def at_prefs(script: Script, reader: Reader) -> tuple[Conversation, datetime]:
    """The status was answered with 1; the question about days has just left."""
    conversation, now = Conversation(), BEGIN
    for body in ("BOOK", "Kim", "1", "1"):
        now += timedelta(minutes=1)
        conversation = text(conversation, body, now, now, script, reader).conversation
    assert conversation.asked == "prefs"
    return conversation, now


def text(
    conversation: Conversation,
    body: str,
    received_at: datetime,
    now: datetime,
    script: Script,
    reader: Reader,
) -> Turn:
    inbound = Inbound(f"SM{body}", PHONE, "", body, received_at)
    return respond(conversation, (inbound,), now, script, reader.read_all)


@pytest.mark.parametrize(("seconds", "status"), [(-0.5, "returning"), (0.1, "new"), (30, "new")])
def test_a_number_answers_the_question_its_writer_had_seen(
    script: Script, plain_reader: Reader, seconds: float, status: str
) -> None:
    conversation, now = at_prefs(script, plain_reader)
    received = now + timedelta(seconds=seconds)
    later = now + timedelta(seconds=40)
    turn = text(conversation, "2", received, later, script, plain_reader)
    assert turn.conversation.answers["status"].value == status
