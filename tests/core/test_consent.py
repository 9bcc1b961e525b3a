"""Consent: every row by its own example, rows of real wording, and what is never swallowed."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.reading.consent import KEYWORDS, read_consent
from bot.core.reading.consent_look_alikes import LOOK_ALIKES, UNSURE
from bot.core.reading.consent_opt_out import OPT_OUT
from bot.core.reading.consent_said import as_said
from bot.core.reading.consent_wishes import CANCEL_REQUEST, HELP, MAYBE, OPT_IN
from bot.core.reading.patterns import Row
from bot.core.reading.safety import screen

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "consent_rows.jsonl").read_text("utf-8").splitlines()
]
TABLES = {
    "opt_out": OPT_OUT,
    "opt_in": OPT_IN,
    "help": HELP,
    "cancel_request": CANCEL_REQUEST,
    "maybe": MAYBE,
    "look-alike": LOOK_ALIKES,
    "unsure": UNSURE,
}
WISHES = [
    (wish, row)
    for wish, rows in TABLES.items()
    if wish in ("opt_out", "opt_in", "help", "cancel_request")
    for row in rows
]


@pytest.mark.parametrize("wish", ["opt_out", "opt_in", "help", "cancel_request", "none"])
def test_texts_are_read_as_written_down(wish: str) -> None:
    rows = [row for row in ROWS if row["consent"] == wish]
    misread = []
    for row in rows:
        reading = read_consent(row["text"])
        if (reading.consent, reading.uncertain) != (wish, row.get("uncertain", False)):
            misread.append(row["text"])
    assert len(rows) > 5
    assert misread == []


@pytest.mark.parametrize(
    ("table", "row"),
    [(table, row) for table, rows in TABLES.items() for row in rows],
    ids=lambda value: value.name if isinstance(value, Row) else value,
)
def test_an_example_is_found_by_its_row_and_by_no_other(table: str, row: Row) -> None:
    said = as_said(row.example)
    assert [one.name for one in TABLES[table] if one.says.search(said)] == [row.name]


@pytest.mark.parametrize(
    ("wish", "row"), WISHES, ids=lambda value: value.name if isinstance(value, Row) else value
)
def test_the_example_of_a_wish_is_read_as_that_wish(wish: str, row: Row) -> None:
    reading = read_consent(row.example)
    assert reading.consent == wish
    assert reading.keyword is None
    assert reading.why[0].endswith(row.name)


def test_little_words_alone_may_say_it_too() -> None:
    text = "i am requesting to be removed from all communications"
    assert not any(one.says.search(as_said(text)) for one in OPT_OUT)
    assert read_consent(text).why == ("opt-out: in little words",)


def test_a_text_that_ends_in_stop_says_it_unless_something_governs_the_word() -> None:
    assert read_consent("not maria stop").why == ("opt-out: ends in stop",)
    for text in ("i want this to stop", "meet me at the stop", "when will it stop", "i cant stop"):
        assert read_consent(text).consent == "none"


@pytest.mark.parametrize("row", [*LOOK_ALIKES, *UNSURE], ids=lambda row: row.name)
def test_a_look_alike_would_be_an_opt_out_without_its_row(row: Row) -> None:
    assert any(one.says.search(as_said(row.example)) for one in OPT_OUT)
    reading = read_consent(row.example)
    assert (reading.consent, reading.uncertain) == ("none", row in UNSURE)


@pytest.mark.parametrize("row", MAYBE, ids=lambda row: row.name)
def test_what_only_a_person_can_tell_is_uncertain(row: Row) -> None:
    reading = read_consent(row.example)
    assert reading.uncertain
    assert reading.consent in ("none", "cancel_request")


def test_the_platforms_word_is_one_only_alone_and_bare() -> None:
    for word, keyword in KEYWORDS.items():
        for text in (word, word.upper(), f" {word.title()}\n"):
            assert read_consent(text).keyword == keyword
    for text in ("STOP!!", "stop.", "please stop", "STOP now", "opt out"):
        reading = read_consent(text)
        assert (reading.consent, reading.keyword) == ("opt_out", None)


def test_what_twilio_has_acted_on_is_a_keyword_in_any_words() -> None:
    assert read_consent("alto", "STOP").keyword == "stop"
    assert read_consent("arranquen", "START").consent == "opt_in"
    assert read_consent("ayuda", "WAT").keyword is None


@pytest.mark.parametrize(
    "text",
    [
        "stop texting me im going to kill myself",
        "i want to die. leave me alone",
        "unsubscribe me, i wont be here tomorrow im ending my life tonight",
        "ya no me escriban, me quiero morir",
    ],
)
def test_a_crisis_and_an_opt_out_are_both_read(text: str) -> None:
    assert screen(text).safety == "crisis"
    assert read_consent(text).consent == "opt_out"


@pytest.mark.parametrize(
    "text",
    [
        "make it stop", "i just want it to stop", "i want it all to end", "i want to end it",
        "i cant do this no more", "please make the pain stop", "im done with life", "end it all",
        "ya no puedo mas", "ya no quiero vivir", "i quit on life", "i want out of this life",
    ],
)  # fmt: skip
def test_words_of_despair_are_no_opt_out(text: str) -> None:
    assert read_consent(text).consent == "none"


def test_a_sentence_may_run_over_several_lines() -> None:
    assert read_consent("who is this\nremove me").consent == "opt_out"
    assert read_consent("my pain wont\nstop").consent == "none"


def test_yes_is_no_opt_in() -> None:
    assert read_consent("YES").consent == "none"


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300), st.sampled_from([None, "STOP", "START", "HELP", ""]))
def test_no_text_raises(text: str, opt_out_type: str | None) -> None:
    read_consent(text, opt_out_type)
