"""Any sequence of any texts: no exception, at most one text a turn, never a dead end."""

import json
from datetime import UTC, datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.conversation import Conversation, Inbound, PageStaff, Say, Turn, UpdateLead
from bot.core.dialogue.compose import MAX_SEGMENTS_FIRST
from bot.core.dialogue.nudges import time_passed
from bot.core.dialogue.respond import respond
from bot.core.reading import Reader
from bot.core.script import Script
from bot.flow_files import FLOWS
from bot.transcripts import parse

PHONE = "+14805550101"
BEGIN = datetime(2026, 12, 1, 17, 0, tzinfo=UTC)
TEXTED = sorted(
    {
        line.text
        for path in (FLOWS / "transcripts").glob("*.txt")
        for line in parse(path)
        if line.word == "them"
    }
)
COMMANDS = [
    *("BOOK", "SKIP", "BACK", "START OVER", "PERSON", "yes", "no", "1", "2", "3", "9", "MENU"),
    *("👍", "ESPANOL", "STOP", "START", "HELP", "", "gracias", "mañana", "asap"),
]
# Silence is right only for these: a tapback, the platform's own words, people and holds.
SILENT = ("noise:", "not_a_phone", "keyword:", "opt_out:keyword", "suppressed", "with_staff",
          "held", "crisis:", "emergency:", "opt_in", "group", "abuse:silent")  # fmt: skip

bodies = st.one_of(st.sampled_from(TEXTED), st.sampled_from(COMMANDS), st.text(max_size=200))
waits = st.sampled_from([timedelta(minutes=1), timedelta(hours=5), timedelta(days=35)])
walks = st.lists(st.tuples(st.lists(bodies, min_size=1, max_size=3), waits), max_size=14)


def check(turn: Turn, before: Conversation) -> None:
    says = [effect for effect in turn.effects if isinstance(effect, Say)]
    assert len(says) <= 1
    for say in says:
        assert say.text.strip()
        assert 1 <= say.segments <= MAX_SEGMENTS_FIRST, say.text
        assert "{" not in say.text
    if not says:
        is_seen = any(isinstance(effect, UpdateLead | PageStaff) for effect in turn.effects)
        assert turn.because.startswith(SILENT) or is_seen, turn.because
    again = Conversation.from_json(json.loads(json.dumps(turn.conversation.to_json())))
    assert again == turn.conversation.with_(suppressed=None)


@settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(walk=walks)
def test_any_walk_is_answered_and_survives_storage(
    walk: list[tuple[list[str], timedelta]], script: Script, plain_reader: Reader
) -> None:
    conversation, now = Conversation(), BEGIN
    for number, (burst, wait) in enumerate(walk):
        inbounds = tuple(
            Inbound(f"SM{number}-{i}", PHONE, "", body, now) for i, body in enumerate(burst)
        )
        turn = respond(conversation, inbounds, now, script, plain_reader.read_all)
        check(turn, conversation)
        conversation = turn.conversation
        now += wait
        if turn.due_at is not None and turn.due_at <= now:
            later = time_passed(conversation, PHONE, now, script)
            assert len([e for e in later.effects if isinstance(e, Say)]) <= 1
            conversation = later.conversation


def test_no_question_is_asked_more_often_than_its_limit(
    script: Script, plain_reader: Reader
) -> None:
    conversation, now = Conversation(), BEGIN
    asked: list[str | None] = []
    for number in range(40):
        body = "BOOK" if number == 0 else "blorp zzz"
        inbound = (Inbound(f"SM{number}", PHONE, "", body, now),)
        turn = respond(conversation, inbound, now, script, plain_reader.read_all)
        conversation = turn.conversation
        asked.append(conversation.asked)
        now += timedelta(minutes=1)
    assert "bot_stuck" in conversation.flags
    for slot in script.slots:
        assert asked.count(slot.name) <= slot.tries
