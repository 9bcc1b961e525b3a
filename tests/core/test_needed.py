"""What a pattern is said to need is in every text that it finds something in: no row is skipped
that would have spoken."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.reading import consent_look_alikes, emergency_look_alikes, safety_look_alikes
from bot.core.reading.abuse import ABUSE
from bot.core.reading.consent_opt_out import OPT_OUT
from bot.core.reading.consent_said import as_said
from bot.core.reading.consent_wishes import CANCEL_REQUEST, HELP, MAYBE, OPT_IN
from bot.core.reading.disguise import as_meant
from bot.core.reading.emergency_rows import SIGNS
from bot.core.reading.needed import needed_starts, word_starts
from bot.core.reading.noise import AUTOMATIC
from bot.core.reading.patterns import Row, any_of
from bot.core.reading.safety import CRISIS
from bot.core.reading.safety_history import HISTORY

ROWS: tuple[Row, ...] = (
    *CRISIS, *HISTORY, *SIGNS, *safety_look_alikes.LOOK_ALIKES, *emergency_look_alikes.LOOK_ALIKES,
    *OPT_OUT, *OPT_IN, *CANCEL_REQUEST, *HELP, *MAYBE, *consent_look_alikes.LOOK_ALIKES,
    *consent_look_alikes.UNSURE, *ABUSE, *AUTOMATIC,
)  # fmt: skip
EVALUATION = Path(__file__).parents[2] / "evaluation"
TEXTS = sorted(
    {
        form(json.loads(line)["text"])
        for file in EVALUATION.glob("*.jsonl")
        for line in file.read_text(encoding="utf-8").splitlines()
        for form in (as_meant, as_said)
    }
)


def has_what_it_needs(row: Row, text: str) -> bool:
    return row.needs is None or not row.needs.isdisjoint(word_starts(text))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_no_row_finds_anything_in_a_text_without_what_it_needs(row: Row) -> None:
    lacking = (text for text in TEXTS if not has_what_it_needs(row, text))
    assert [text for text in lacking if row.says.search(text)] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_whatever_a_row_finds_has_what_it_needs(row: Row) -> None:
    @settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.from_regex(row.says, fullmatch=True), st.text("a1 ,?é", max_size=2))
    def check(found: str, more: str) -> None:
        for text in (found, f"{more} {found}", f"{found} {more}"):
            assert not row.says.search(text) or has_what_it_needs(row, text)

    check()


def test_few_rows_have_to_be_tried_whatever_the_text() -> None:
    always = [row.name for row in ROWS if row.needs is None]
    assert len(always) < len(ROWS) / 20, always


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (any_of("kill(ing)? (my|him)self"), {"kill"}),
        (any_of("suicid\\w*"), {"suic"}),
        (any_of("od(ed)?"), {"od", "oded"}),
        (any_of("(\\w+ )?(stop|quit) texting"), {"stop", "quit"}),
        (any_of("want to( \\w+){0,2} die"), {"die"}),
        (any_of("(please )*dejen"), {"deje"}),
        (any_of("\\w*dose"), None),
        (any_of("o\\w+"), None),
        (any_of("me|\\d+"), None),
        (re.compile("kill"), None),
        (re.compile("KILL", re.IGNORECASE), None),
        (re.compile(r"\b(?i:KILL)\b"), None),
    ],
    ids=lambda given: getattr(given, "pattern", ""),
)
def test_what_is_needed(pattern: re.Pattern[str], needs: set[str] | None) -> None:
    assert needed_starts(pattern) == needs
