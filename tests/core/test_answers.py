"""Slot answers, yes and no, numbers, commands, corrections: rows, and what must never be."""

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.reading.answers import AnswersReading, read_answers
from bot.core.script import Script, Slot

ROWS = [
    json.loads(line)
    for line in (Path(__file__).parent / "answers_rows.jsonl").read_text("utf-8").splitlines()
]
SLOTS = tuple(
    Slot(name, reader)
    for name, reader in {
        "name": "name", "reason": "choice", "status": "choice", "prefs": "when",
        "contact": "choice", "pay": "choice", "heard": "words",
    }.items()
)  # fmt: skip
EXPECTING = (*(slot.name for slot in SLOTS), "recap", "change", "menu", None)


def read(text: str, expecting: str | None = None) -> AnswersReading:
    return read_answers(text, SLOTS, expecting, "en")


def values(reading: AnswersReading) -> dict[str, Any]:
    return {slot: answer.value for slot, answer in reading.answers.items()}


@pytest.mark.parametrize("expecting", sorted({str(row["expecting"]) for row in ROWS}))
def test_each_row_is_read_as_written_down(expecting: str, script: Script) -> None:
    rows = [row for row in ROWS if str(row["expecting"]) == expecting]
    assert rows
    for row in rows:
        reading = read_answers(row["text"], script.slots, row["expecting"], "en")
        assert (
            values(reading), reading.yes, reading.choice, reading.command,
            reading.is_correction, reading.is_fragment,
        ) == (
            row["answers"], row.get("yes"), row.get("choice"), row.get("command"),
            row.get("is_correction", False), row.get("is_fragment", False),
        ), row["text"]  # fmt: skip


def test_one_text_fills_four_slots() -> None:
    assert values(read("Kim, new, any afternoon, call me")) == {
        "name": "Kim", "status": "new", "contact": "call",
    }  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "my card is 4111 1111 1111 1111",
        "ssn 123-45-6789",
        "ssn 123 45 6789",
        "member id 4805550123",
        "Aetna id W1234567890",
        "my date of birth is 01/02/1980 and my policy is 480-555-0123",
    ],
)
@pytest.mark.parametrize("expecting", EXPECTING)
def test_no_card_plan_or_social_number_is_kept_as_a_phone(text: str, expecting: str | None) -> None:
    assert "alt_phone" not in read(text, expecting).answers


def test_identifiers_are_struck_from_the_words_that_are_kept() -> None:
    for text, kept in (
        ("my insurance is Aetna, id W123456789", "my insurance is Aetna, id #"),
        ("self pay with 4111 1111 1111 1111", "self pay with #"),
        ("i have medicare 1EG4-TE5-MK73", "i have medicare #"),
    ):
        assert read(text, "pay").answers["pay"].words == kept


def test_another_number_is_kept_as_e164() -> None:
    for text in ("480-555-0123", "(480) 555-0123", "480.555.0123", "1 480 555 0123", "4805550123"):
        assert read(text, "contact").answers["alt_phone"].value == "+14805550123"


def test_seven_digits_are_no_number_to_call() -> None:
    assert values(read("555-0199", "contact")) == {}


def test_other_reasons_keep_no_detail_in_the_value() -> None:
    assert values(read("fibromyalgia", "reason")) == {"reason": ["other"]}


def test_a_number_out_of_range_answers_nothing() -> None:
    for slot, text in (("reason", "5"), ("status", "3"), ("contact", "4"), ("pay", "4")):
        assert values(read(text, slot)) == {}
        assert read(text, slot).choice == int(text)


def test_a_slot_the_script_does_not_have_is_not_read() -> None:
    slots = [slot for slot in SLOTS if slot.name != "heard"]
    assert "heard" not in read_answers("found you on google", slots, None, "en").answers


def test_a_new_choice_slot_is_read_by_number_and_by_label() -> None:
    choices = {"am": {"en": ("mornings",), "es": ("mañanas",)}, "pm": {"en": ("evenings",)}}
    slot = Slot("shift", "choice", choices=choices)
    for text, value in (
        ("2", "pm"),
        ("mornings", "am"),
        ("evenigns please", "pm"),
        ("mañanas", "am"),
    ):
        assert values(read_answers(text, [slot], "shift", "en")) == {"shift": value}
    assert values(read_answers("3", [slot], "shift", "en")) == {}


def test_thanks_is_a_yes_to_the_recap_and_none_to_an_offer() -> None:
    assert read("ok thanks", "recap").yes is True
    assert read("ok thanks", "offer").yes is None


def test_declining_at_the_recap_skips_nothing() -> None:
    for text in ("rather not", "pass", "mejor no", "idk"):
        assert read(text, "recap").command is None


def test_start_alone_is_the_carriers_word() -> None:
    assert read("START").command is None
    assert read("start over").command == "start_over"


def test_why_names_findings_and_not_the_texters_words() -> None:
    why = read("hi this is Ximena, im new, no wait call me", None).why
    assert why == ("status: in passing", "contact: in passing", "name: in passing", "correction")


def test_a_fragment_is_seen_in_either_language_whatever_the_conversation_speaks() -> None:
    for text in ("my name is", "quiero", "tuesdays,", "i want to"):
        assert read_answers(text, SLOTS, None, "es").is_fragment
    assert not read("I'm from LA").is_fragment


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200), st.sampled_from(EXPECTING), st.sampled_from(["en", "es"]))
def test_no_text_raises(text: str, expecting: str | None, lang: Any) -> None:
    reading = read_answers(text, SLOTS, expecting, lang)
    for slot, answer in reading.answers.items():
        assert answer.value
        assert len(answer.words) <= 160
        assert slot != "heard" or len(answer.value) <= 60
        assert slot != "name" or len(answer.value) <= 60


PIECES = st.lists(
    st.sampled_from(
        [row["text"] for row in ROWS[::5]] + [",", " ", "\n", "?", "no", "call me", "480 555 0123"]
    ),
    max_size=30,
)


@settings(max_examples=200, deadline=None)
@given(PIECES, st.sampled_from(EXPECTING))
def test_no_mixture_of_texts_raises(pieces: list[str], expecting: str | None) -> None:
    read("".join(pieces), expecting)
    read(" ".join(pieces), expecting)


@pytest.mark.parametrize(
    "text",
    [
        "a " * 800, "a," * 800, "1" * 1600, "x" * 1600, "no " * 533, "480 555 " * 200,
        "my depression and " * 89, "please call me " * 106, "my mom my dad for my " * 76,
        "my friend a b " * 114, "after 5 and before 6 or " * 66, "1 and " * 266, "kim\n" * 400,
        "1x" * 800, "-" * 1600, "'" * 1600, "(" * 1600, "\N{THUMBS UP SIGN}" * 1600,
    ],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_no_long_text_takes_long(text: str) -> None:
    for expecting in EXPECTING:
        seconds = []
        for _ in range(3):
            began = time.process_time()
            read(text[:1600], expecting)
            seconds.append(time.process_time() - began)
        assert min(seconds) < 0.03
