"""What a draft would change: stored conversations played again, people in the middle, the map."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from bot import replay, script_map
from bot.core.script import Script
from bot.flow_files import FLOWS, load_script
from bot.underway import underway
from models import Conversation
from tests.services.line import Line

KIM = "+14805550111"
PICTURE = Path(__file__).resolve().parents[2] / "docs" / "pictures" / "flow.svg"


def talk(line: Line, *texts: str) -> None:
    for number, body in enumerate(texts, start=1):
        line.text(KIM, body)
        line.work(datetime.now(UTC) + timedelta(minutes=number))


def differences(line: Line, script: Script) -> list[replay.Changed]:
    reader = replace(line.house.reader(), script=script)
    with line.house.sessions() as db:
        [conversation_id] = db.scalars(select(Conversation.id)).all()
        return list(replay.replay(db, conversation_id, script, reader.read_all))


def with_copy(script: Script, key: str, text: str) -> Script:
    return replace(script, copy={**script.copy, key: {**script.copy[key], "en": text}})


def test_a_replay_with_the_same_words_changes_nothing(line: Line) -> None:
    talk(line, "hi", "how much does it cost?", "BOOK", "Kim", "1", "tue or thu mornings", "STOP")
    assert differences(line, line.house.script) == []


def test_a_replay_shows_what_a_draft_would_say_instead(line: Line) -> None:
    talk(line, "BOOK", "Kim", "thank you")
    draft = with_copy(line.house.script, "faq.book", "Let us begin. What is your name?")
    [change] = differences(line, draft)
    assert change.texted == "BOOK"
    assert change.said.endswith("or reply SKIP.")
    assert change.would_say.endswith("Let us begin. What is your name?")


def test_who_is_in_the_middle_is_told_by_question_and_version(line: Line) -> None:
    talk(line, "BOOK", "Kim")
    draft = replace(
        line.house.script,
        version=2,
        slots=tuple(slot for slot in line.house.script.slots if slot.name != "reason"),
    )
    with line.house.sessions() as db:
        assert [str(one) for one in underway(db, line.house.script)] == [
            "1 person is at reason (version 1): they go on where they are."
        ]
        assert [str(one) for one in underway(db, draft)] == [
            "1 person is at reason (version 1): "
            "that question is gone, they are asked the first one that is open."
        ]
        renamed = replace(draft, retired={"reason": "concern"})
        assert "their answer counts for concern" in str(next(underway(db, renamed)))


def test_the_picture_of_the_flow_is_of_this_flow() -> None:
    script = load_script(FLOWS)
    assert PICTURE.read_text(encoding="utf-8") == script_map.svg(script, "en"), (
        "run: .venv/bin/textus script map --svg docs/pictures/flow.svg"
    )


def test_the_map_shows_every_rule_and_every_question() -> None:
    script = load_script(FLOWS)
    drawn = script_map.mermaid(script, "es")
    assert all(box.words for box in script_map.rules())
    for slot in script.slots:
        assert f"<b>{slot.name}" in drawn
    assert drawn.index("crisis?") < drawn.index("opt out?") < drawn.index("held?")
