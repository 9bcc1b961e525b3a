"""What a burst of texts says, put together from all that is read in it."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.conversation import Inbound, Media
from bot.core.reading import Reader, Reading
from bot.core.reading.urgency import ends_mid_phrase, how_soon

NOW = datetime(2026, 12, 1, 17, 15, tzinfo=UTC)


def read(reader: Reader, *bodies: str, expecting: str | None = None, **of_each: Any) -> Reading:
    inbounds = [
        Inbound(f"SM{at}", "+14805550111", "+14805550100", body, NOW, **of_each)
        for at, body in enumerate(bodies)
    ]
    return reader.read(inbounds, NOW, expecting=expecting, lang="en")


def test_a_crisis_split_over_two_texts_is_found(reader: Reader) -> None:
    assert read(reader, "i want to", "kill myself").safety == "crisis"


def test_a_quoted_text_says_nothing_of_the_texter(reader: Reader) -> None:
    reading = read(reader, 'Liked "If you want to kill yourself call 988. Reply STOP to end"')
    assert (reading.noise, reading.safety, reading.consent) == ("tapback", "none", "none")
    assert reading.topics == ()


def test_a_quoted_text_beside_a_question_leaves_the_question(reader: Reader) -> None:
    reading = read(reader, 'Liked "Hi"', "how much is it")
    assert (reading.noise, reading.label, reading.texts) == (None, "cost", ("how much is it",))


def test_a_photo_without_words_is_noise(reader: Reader) -> None:
    reading = read(reader, "", media=(Media("https://example.com/1", "image/jpeg"),))
    assert reading.noise == "media_only"


@pytest.mark.parametrize("text", ["before 11", "at 10", "Tues or Thurs"])
def test_days_and_times_that_were_asked_for_are_nobodys_age(reader: Reader, text: str) -> None:
    reading = read(reader, text, expecting="prefs")
    assert (reading.topics, reading.staff_topic) == ((), None)
    assert "prefs" in reading.answers
    assert read(reader, f"{text}, pregnant", expecting="prefs").staff_topic == "pregnancy"


def test_two_texts_are_two_questions(reader: Reader) -> None:
    reading = read(reader, "how much is it", "do you take cigna")
    assert {match.label for match in reading.topics[:2]} == {"cost", "insurance"}


def test_a_text_that_stops_in_the_middle_goes_on_in_the_next(reader: Reader) -> None:
    assert read(reader, "do you take", "blue cross").label == "insurance"


def test_a_platform_word_is_kept_beside_other_texts(reader: Reader) -> None:
    reading = read(reader, "how much is it", "STOP")
    assert (reading.consent, reading.keyword) == ("opt_out", "stop")


def test_the_last_platform_word_counts(reader: Reader) -> None:
    assert read(reader, "STOP", "START").keyword == "start"


def test_what_the_platform_says_of_a_text_counts(reader: Reader) -> None:
    assert read(reader, "stop it", opt_out_type="STOP").consent == "opt_out"


def test_a_preference_is_an_answer(reader: Reader) -> None:
    answer = read(reader, "tuesday mornings", expecting="prefs").answers["prefs"]
    assert answer.value["days"] == ["tue"]
    assert "tuesday" in answer.words


def test_a_question_about_hours_is_no_preference(reader: Reader) -> None:
    reading = read(reader, "are you open on saturday")
    assert reading.label == "hours"
    assert "prefs" not in reading.answers


def test_an_answer_to_our_question_is_no_question(reader: Reader) -> None:
    reading = read(reader, "depression", expecting="reason")
    assert reading.answers["reason"].value == ["depression"]
    assert reading.topics == ()


def test_a_question_beside_an_answer_is_still_one(reader: Reader) -> None:
    reading = read(reader, "mornings work. do you take insurance?", expecting="prefs")
    assert reading.label == "insurance"
    assert "prefs" in reading.answers


def test_a_fact_that_only_staff_may_hear_is_kept_in_an_answer(reader: Reader) -> None:
    reading = read(reader, "anxiety and im pregnant", expecting="reason")
    assert (reading.label, reading.staff_topic) == ("staff", "pregnancy")


@pytest.mark.parametrize(("word", "label"), [("PERSON", "talk_to_human"), ("BOOK", "book")])
def test_a_command_is_the_topic_it_names(reader: Reader, word: str, label: str) -> None:
    reading = read(reader, word)
    assert (reading.label, reading.zone) == (label, "answer")


def test_every_finding_has_its_reason(reader: Reader) -> None:
    assert any("lexapro" in why for why in read(reader, "im on lexapro, is that ok").why)


@settings(deadline=None)
@given(st.lists(st.text(max_size=80), max_size=3))
def test_any_burst_is_read(reader: Reader, bodies: list[str]) -> None:
    read(reader, *bodies)


@pytest.mark.parametrize(
    ("text", "soon"),
    [
        ("STOP", "now"),
        ("stop texting me", "now"),
        ("i want to kill myself", "now"),
        ("i cant breathe", "now"),
        ("my name is", "longer"),
        ("i want to", "longer"),
        ("how much is it?", "quiet"),
        ("", "quiet"),
    ],
)
def test_a_text_waits_as_long_as_it_may(text: str, soon: str) -> None:
    assert how_soon(text) == soon


def test_the_platform_word_of_a_text_is_answered_now() -> None:
    assert how_soon("whatever", "STOP") == "now"


def test_a_whole_sentence_does_not_end_in_the_middle() -> None:
    assert not ends_mid_phrase("i want to book.")
