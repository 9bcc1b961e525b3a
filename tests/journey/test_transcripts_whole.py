"""The golden transcripts once more, through webhook, database and worker.

The same words are said, and afterwards the database shows none of what was said.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from bot import transcripts
from bot.core import clinic_time
from bot.flow_files import FLOWS
from tests.services import at_rest
from tests.services.line import Line

PATHS = sorted((FLOWS / "transcripts").glob("*.txt"))
GROUPS = 4
QUIET_IS_OVER = timedelta(seconds=10)
COMPARABLE = ("story", "clock", "them", "bot", "lead", "flag", "page", "note")
NAMES = ["Dana R", "María José"]
SHORTEST_SECRET = 10  # a shorter one is a word of our own ("insurance"), or stands there by chance


def is_comparable(path: Path) -> bool:
    """Only texts and words: no staff, no later hours, no photo, no other owner of keywords."""
    lines = transcripts.parse(path)
    clocks = [line for line in lines if line.word == "clock"]
    return (
        all(line.word in COMPARABLE for line in lines)
        and len(clocks) <= 1
        and not any(line.text.startswith("[") for line in lines if line.word == "them")
    )


def test_most_transcripts_are_compared_here_too() -> None:
    assert sum(map(is_comparable, PATHS)) > len(PATHS) * 0.7


@pytest.mark.parametrize(
    ("database_url", "group"),
    [("sqlite" if group % 2 else "postgres", group) for group in range(GROUPS)],
    indirect=["database_url"],
)
def test_the_whole_line_says_what_the_core_says_and_keeps_it_secret(
    line: Line, database_url: str, group: int
) -> None:
    secrets = list(NAMES)
    for number, path in enumerate(PATHS[group::GROUPS]):
        phone = f"+1480555{group}{number:03d}"
        play(line, path, phone)
        secrets += [phone, phone.removeprefix("+1"), *_said(line, path, phone)]
    raw = at_rest.raw(line.house.engine, database_url)
    assert b"delivered" in raw
    assert len(secrets) > 100
    assert at_rest.shown(raw, secrets) == []


def play(line: Line, path: Path, phone: str) -> None:
    """Text every burst at the hour of the story; what was sent is compared where it can be."""
    now = datetime.now(UTC)
    heard = 0
    lines = transcripts.parse(path)
    compares = is_comparable(path)
    for position, row in enumerate(lines):
        following = lines[position + 1].word if position + 1 < len(lines) else ""
        if row.word == "clock" and compares:
            wall = datetime.fromisoformat(row.text)
            zone = clinic_time.zone(line.house.script.clinic.zone)
            now = wall.replace(tzinfo=zone).astimezone(UTC)
        elif row.word == "them":
            with time_machine.travel(now):
                line.text(phone, row.text)
            if following != "them":
                line.work(now + QUIET_IS_OVER)
                now += timedelta(minutes=1)
        elif row.word == "bot" and compares:
            says = line.says(phone)[heard:]
            assert says == ([] if row.text == transcripts.SILENCE else [row.text]), path.name
            heard += len(says)


def _said(line: Line, path: Path, phone: str) -> list[str]:
    theirs = [row.text for row in transcripts.parse(path) if row.word == "them"]
    ours = [said[:40] for said in line.says(phone)]
    return [text for text in theirs + ours if len(text) >= SHORTEST_SECRET]
