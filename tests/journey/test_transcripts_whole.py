"""The golden transcripts once more, through webhook, database and worker: the same words."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from bot import transcripts
from bot.core import clinic_time
from bot.flow_files import FLOWS
from tests.services.line import Line

PATHS = sorted((FLOWS / "transcripts").glob("*.txt"))
QUIET_IS_OVER = timedelta(seconds=10)
PLAYABLE = ("story", "clock", "them", "bot", "lead", "flag", "page", "note")


def is_playable(path: Path) -> bool:
    """Only texts and words: no staff, no later hours, no photo, no other owner of keywords."""
    lines = transcripts.parse(path)
    clocks = [line for line in lines if line.word == "clock"]
    return (
        all(line.word in PLAYABLE for line in lines)
        and len(clocks) <= 1
        and not any(line.text.startswith("[") for line in lines if line.word == "them")
    )


def test_most_transcripts_are_played_here_too() -> None:
    assert sum(map(is_playable, PATHS)) > len(PATHS) * 0.7


@pytest.mark.parametrize("group", range(4))
def test_the_whole_line_says_what_the_core_says(line: Line, group: int) -> None:
    for number, path in enumerate(PATHS[group::4]):
        if is_playable(path):
            play(line, path, f"+1480555{group}{number:03d}")


def play(line: Line, path: Path, phone: str) -> None:
    """Text every burst at the hour of the story, and compare what was sent."""
    now = datetime.now(UTC)
    heard = 0
    lines = transcripts.parse(path)
    for position, row in enumerate(lines):
        following = lines[position + 1].word if position + 1 < len(lines) else ""
        if row.word == "clock":
            wall = datetime.fromisoformat(row.text)
            zone = clinic_time.zone(line.house.script.clinic.zone)
            now = wall.replace(tzinfo=zone).astimezone(UTC)
        elif row.word == "them":
            with time_machine.travel(now):
                line.text(phone, row.text)
            if following != "them":
                line.work(now + QUIET_IS_OVER)
                now += timedelta(minutes=1)
        elif row.word == "bot":
            says = line.says(phone)[heard:]
            assert says == ([] if row.text == transcripts.SILENCE else [row.text]), path.name
            heard += len(says)
