"""The golden transcripts hold: they are the specification of the conversation."""

from pathlib import Path

import pytest

from bot import transcripts
from bot.core.dialogue.interrupts import INTERRUPTS
from bot.core.reading import Reader
from bot.flow_files import FLOWS

PATHS = sorted((FLOWS / "transcripts").glob("*.txt"))


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_the_conversation_goes_as_written(path: Path, reader: Reader) -> None:
    differences = transcripts.run(path, reader.script, reader.read_all)
    assert [str(difference) for difference in differences] == []


def test_a_wrong_expectation_is_found(tmp_path: Path, reader: Reader) -> None:
    story = tmp_path / "story.txt"
    story.write_text("clock: 2026-12-01 10:15\nthem: thank you\nbot: Something else\n")
    [difference] = transcripts.run(story, reader.script, reader.read_all)
    assert (difference.line, difference.expected) == (3, "bot: Something else")


def test_a_turn_that_nobody_wrote_down_is_found(tmp_path: Path, reader: Reader) -> None:
    story = tmp_path / "story.txt"
    story.write_text("clock: 2026-12-01 10:15\nthem: thank you\nthem: hi\nlead: none\n")
    assert transcripts.run(story, reader.script, reader.read_all) != []


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("whoever: hi\n", "start the line with one of"),
        ("clock: noon\n", "write the clock as"),
        ("them: hi\nbot: ?\nstaff: dance\n", "staff can"),
    ],
)
def test_a_transcript_that_cannot_be_read_says_what_to_write(
    tmp_path: Path, reader: Reader, written: str, said: str
) -> None:
    story = tmp_path / "story.txt"
    story.write_text(written)
    with pytest.raises(transcripts.TranscriptError, match=said):
        transcripts.run(story, reader.script, reader.read_all)


def test_the_interrupts_come_in_the_order_that_safety_needs() -> None:
    """Noise is first only because a tapback may quote our own 988 text."""
    assert [rule.__name__ for rule in INTERRUPTS] == [
        "noise", "crisis", "emergency", "late", "platform_keyword", "opt_out", "opt_in", "help_",
        "held", "group_or_media", "abuse", "person", "withdrawal",
    ]  # fmt: skip
