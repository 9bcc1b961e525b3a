"""A text as the questions in it."""

import pytest

from bot.core.reading.clauses import LONGEST, MOST, bare, listed, questions


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("how much is it? do you take cigna?", ["how much is it ?", "do you take cigna ?"]),
        ("how much is it and do you take cigna", ["how much is it", "do you take cigna"]),
        ("price? hours? address?", ["price ?", "hours ?", "address ?"]),
        ("cuanto cuesta y aceptan seguro?", ["cuanto cuesta", "aceptan seguro ?"]),
        ("¿Dónde están? ¿A qué hora abren?", ["donde estan ?", "a que hora abren ?"]),
        ("is it safe\nwhats the cost", ["is it safe", "what is the cost"]),
        ("what should i bring and where do i park", ["what should i bring", "where do i park"]),
        ("see dr. lee at 5.30 please", ["see doctor lee at 5 30"]),
    ],
)
def test_each_question_of_a_text_is_a_piece(text: str, parts: list[str]) -> None:
    assert [piece.plain for piece in questions(text)] == parts


@pytest.mark.parametrize(
    "text",
    [
        "i have trauma from the army, do you treat that",
        "im on zoloft, is that ok",
        "do you charge if i cancel",
        "tengo ansiedad, ayudan con eso",
    ],
)
def test_a_question_about_what_was_just_said_stays_with_it(text: str) -> None:
    assert len(questions(text)) == 1


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("hi, good morning! quick question, how much is it", "how much is it"),
        ("Hola buenas tardes, quisiera saber cuanto cuesta", "cuanto cuesta"),
        ("do you take cigna thanks", "do you take cigna"),
        ("hi", "hi"),
        ("thanks so much", "thanks so much"),
        ("good morning", "good morning"),
    ],
)
def test_greeting_and_thanks_around_a_question_are_left_out(text: str, core: str) -> None:
    assert bare(text) == core


def test_an_enumeration_has_parts() -> None:
    assert [part.plain for part in listed("cost and side effects")] == ["cost", "side effects"]


def test_questions_without_a_mark_between_them_have_parts() -> None:
    parts = listed("how much is it do you take cigna")
    assert [part.plain for part in parts] == ["how much is it", "do you take cigna"]


def test_one_short_question_has_no_parts() -> None:
    assert listed("how soon can i be seen") == ()


def test_the_last_question_of_a_long_story_is_kept() -> None:
    story = "I tried many things. " * 30 + "Do you take cigna?"
    pieces = questions(story)
    assert len(pieces) == MOST
    assert "do you take cigna ?" in [piece.plain for piece in pieces]


def test_a_piece_is_never_longer_than_what_is_read() -> None:
    assert all(len(piece.plain.split()) <= LONGEST for piece in questions("and so on " * 200))


@pytest.mark.parametrize("text", ["", "   ", "?!?!", "\n\n", "\N{SLIGHTLY SMILING FACE}"])
def test_a_text_without_a_word_has_no_piece(text: str) -> None:
    assert questions(text) == ()
