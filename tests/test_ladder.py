"""Every rule of the ladder earns its place: without it some transcript goes another way."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot import transcripts
from bot.core.conversation import Turn
from bot.core.dialogue import respond
from bot.core.dialogue.interrupts import INTERRUPTS
from bot.core.dialogue.moment import Moment
from bot.core.reading import Reader
from bot.flow_files import FLOWS

# The story that needs the rule most stands first, so that the check is quick.
NEEDED_BY = {
    "noise": "tapback",
    "crisis": "crisis",
    "emergency": "emergency_allergy",
    "late": "found_at_night",
    "platform_keyword": "opt_out_keyword",
    "opt_out": "opt_out_own_words",
    "opt_in": "keywords_by_app",
    "help_": "keywords_by_app",
    "held": "staff_takes_over",
    "group_or_media": "photo",
    "abuse": "abuse",
    "person": "person_mid_intake",
    "withdrawal": "withdrawal",
}


def differs(path: Path, reader: Reader) -> bool:
    try:
        return transcripts.run(path, reader.script, reader.read_all) != []
    except transcripts.TranscriptError:  # the desk refuses what the story's staff did
        return True


@pytest.mark.parametrize("rule", INTERRUPTS, ids=lambda rule: rule.__name__)
def test_without_the_rule_a_story_goes_another_way(
    rule: Callable[[Moment], Turn | None], reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    story = FLOWS / "transcripts" / f"{NEEDED_BY[rule.__name__]}.txt"
    assert not differs(story, reader)
    rest = tuple(other for other in INTERRUPTS if other is not rule)
    monkeypatch.setattr(respond, "INTERRUPTS", rest)
    assert differs(story, reader)
